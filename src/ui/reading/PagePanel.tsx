import { useEffect } from 'react';
import type { Claim } from '#domain/content.ts';
import { disputesOfPassage } from '#domain/disputes.ts';
import { musclesSpokenOf, passagePages, viewOfPassage } from '#domain/passages.ts';
import { asList } from '#domain/plainText.ts';
import { DISCLAIMERS } from '#content/safety.ts';
import { lightUp, read } from '#state/explorer.ts';
import { ClaimCard } from '../panel/ClaimCard.tsx';
import { GradeScale } from '../panel/GradeScale.tsx';
import { NeedlingRisks } from '../panel/NeedlingRisks.tsx';
import { LastReviewed } from '../panel/PanelSources.tsx';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import type { ArticleWords } from './articleWords.ts';
import { DisputeLinks } from './DisputeLinks.tsx';
import { MuscleLinks } from './MuscleLinks.tsx';
import { PageHead } from './PageHead.tsx';
import { PassageLink } from './PassageLink.tsx';
import './reading.css';

/** Muscles of the area that the passage names, each a way to its own words. */
function SpokenOf({ claim }: { claim: Claim }) {
  const muscles = musclesSpokenOf(claim);
  if (muscles.length === 0)
    return <p className="quiet">It speaks of no area of the body in particular, and of no muscle.</p>;
  const groups = claim.relatesToMuscleGroups.filter((group) => group !== 'any');
  return (
    <details className="spoken-of">
      <summary>
        Lit on the model: {asList(groups)} ({muscles.length} muscles)
      </summary>
      <p className="quiet">The article names the area, not these muscles. Which lie there is our reading.</p>
      <MuscleLinks ids={muscles} />
    </details>
  );
}

/** What we note where several statements belong together, with the way to the others. */
function ReadTogether({ claim, words }: { claim: Claim; words: ArticleWords }) {
  return words.articles.disagreements
    .filter(({ between }) => between.includes(claim.id))
    .map(({ between, note }) => {
      const others = words.claims.filter(({ id }) => id !== claim.id && between.includes(id));
      return (
        <div key={note} className="read-together">
          <p className="quiet">{note}</p>
          {others.length > 0 && (
            <details className="spoken-of">
              <summary>Statements to read together with this one ({others.length})</summary>
              <ul className="plain-list">
                {others.map((other) => (
                  <li key={other.id}>
                    <PassageLink claim={other} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      );
    });
}

function Passage({
  claim,
  words,
  pageId,
  isOpen,
}: {
  claim: Claim;
  words: ArticleWords;
  pageId: string;
  isOpen: boolean;
}) {
  return (
    <div id={`passage-${claim.id}`} className={isOpen ? 'passage is-open' : 'passage'} tabIndex={-1}>
      <ClaimCard claim={claim} articles={words.articles} sources={words.sources} />
      <ReadTogether claim={claim} words={words} />
      <DisputeLinks disputes={disputesOfPassage(words.disputed, claim.id)} />
      {isOpen ? (
        <SpokenOf claim={claim} />
      ) : (
        <button
          type="button"
          className="link-button"
          aria-label={`Show on the model what this speaks of: ${claim.sectionLabel}`}
          onClick={() => read({ kind: 'page', pageId, passageId: claim.id })}
        >
          Show on the model
        </button>
      )}
    </div>
  );
}

function Omissions({ words }: { words: ArticleWords }) {
  return (
    <section aria-labelledby="omissions-heading">
      <h3 id="omissions-heading">What the articles leave out</h3>
      <ul className="plain-list">
        {words.articles.omissions.map(({ id, text, sources }) => (
          <li key={id}>
            {text}
            <SourceRefs ids={sources} sources={words.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A page of passages: an article section by section, or one kind of statement from both. */
export function PagePanel({
  pageId,
  passageId,
  words,
}: {
  pageId: string;
  passageId: string | null;
  words: ArticleWords;
}) {
  const page = passagePages(words.claims, words.articles).find(({ id }) => id === pageId);
  const passage = words.claims.find(({ id }) => id === passageId);
  useEffect(() => {
    if (!passage) return;
    lightUp(musclesSpokenOf(passage), viewOfPassage(passage));
    document.getElementById(`passage-${passage.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [passage]);
  if (!page) return <p className="panel-wait">There is no such page.</p>;
  return (
    <>
      <PageHead title={page.title} intro={page.intro}>
        {DISCLAIMERS.sourceHonesty} {DISCLAIMERS.needling}
      </PageHead>
      <GradeScale articles={words.articles} />
      {passageId !== null && !passage && (
        <p className="low-notice">The link names a passage that is not in this atlas.</p>
      )}
      {page.sections.map(({ title, claims }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          {claims.map((claim) => (
            <Passage
              key={claim.id}
              claim={claim}
              words={words}
              pageId={pageId}
              isOpen={claim.id === passageId}
            />
          ))}
        </section>
      ))}
      <Omissions words={words} />
      <NeedlingRisks sources={words.sources} />
      <LastReviewed />
    </>
  );
}
