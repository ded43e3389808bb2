import { useState } from 'react';
import { bearingClaims } from '#domain/bearing.ts';
import type { ClaimTopic } from '#domain/bearing.ts';
import { DISCLAIMERS } from '#content/safety.ts';
import { getArticleWords } from '../reading/articleWords.ts';
import type { ArticleWords } from '../reading/articleWords.ts';
import { useLoaded } from '../useLoaded.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { GradeScale } from './GradeScale.tsx';
import { NeedlingRisks } from './NeedlingRisks.tsx';

function Topic({ topic, words }: { topic: ClaimTopic; words: ArticleWords }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="topic" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {topic.title} <span className="count">{topic.claims.length}</span>
      </summary>
      {isOpen &&
        topic.claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} articles={words.articles} sources={words.sources} />
        ))}
    </details>
  );
}

/** The statements that bear on a muscle; where the articles do not speak of it, that is said. */
export function Claims({ words, muscleId }: { words: ArticleWords; muscleId: string }) {
  const { area, general, groups } = bearingClaims(words.claims, muscleId);
  return (
    <>
      <p>{DISCLAIMERS.sourceHonesty} Neither article names a single muscle.</p>
      <GradeScale articles={words.articles} />
      {area.length > 0 ? (
        <>
          <h4>About this area ({groups.join(', ')})</h4>
          {area.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} articles={words.articles} sources={words.sources} />
          ))}
        </>
      ) : (
        <p>The articles do not speak of this area. Only their general statements can bear on it.</p>
      )}
      <NeedlingRisks sources={words.sources} />
      <h4>General statements, by topic</h4>
      {general.map((topic) => (
        <Topic key={topic.topic} topic={topic} words={words} />
      ))}
    </>
  );
}

/** What the two articles say that bears on a muscle, each statement with our grade and note beside it. */
export function ArticleClaims({ muscleId }: { muscleId: string }) {
  const words = useLoaded(getArticleWords);
  return (
    <section aria-labelledby="articles-heading" className="claims">
      <h3 id="articles-heading">What two articles on dry needling say</h3>
      {words.status === 'loading' && <p>Loading the statements…</p>}
      {words.status === 'failed' && (
        <p>
          The statements could not be loaded.{' '}
          <button type="button" className="tool" onClick={words.retry}>
            Try again
          </button>
        </p>
      )}
      {words.status === 'ready' && <Claims words={words.value} muscleId={muscleId} />}
    </section>
  );
}
