import type { Claim, Disputed, Source } from '#domain/content.ts';
import { disputeIn, DISPUTED_PAGE } from '#domain/disputes.ts';
import { read } from '#state/explorer.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { Glossed } from '../words/Glossed.tsx';
import { useWording } from '../words/Screen.tsx';
import { MuscleLinks } from './MuscleLinks.tsx';
import { PassageLink } from './PassageLink.tsx';

/** What a question is about: muscles, lit on the model while it is open, and statements of the articles. */
function BearsOn({ question, claims }: { question: Disputed; claims: readonly Claim[] }) {
  const { everyPoint, muscles, passages } = question.bearsOn;
  const spokenOf = claims.filter(({ id }) => passages.includes(id));
  return (
    <>
      {everyPoint && <p className="quiet">It bears on every trigger point and every map.</p>}
      {muscles.length > 0 && (
        <>
          <p className="quiet">It bears on:</p>
          <MuscleLinks ids={muscles} />
        </>
      )}
      {spokenOf.length > 0 && (
        <details className="spoken-of">
          <summary>Statements of the articles that it bears on ({spokenOf.length})</summary>
          <ul className="plain-list">
            {spokenOf.map((claim) => (
              <li key={claim.id}>
                <PassageLink claim={claim} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What authors disagree on, question by question. */
export function DisputedWords({
  disputed,
  claims,
  sources,
  openId,
}: {
  disputed: readonly Disputed[];
  claims: readonly Claim[];
  sources: ReadonlyMap<string, Source>;
  openId: string | null;
}) {
  const wording = useWording();
  return disputed.map((question) => {
    const { id, sources: ids } = question;
    const { topic, summary } = disputeIn(wording, question);
    return (
      <section
        key={id}
        id={`passage-${id}`}
        className={id === openId ? 'passage is-open' : 'passage'}
        tabIndex={-1}
        aria-label={topic}
      >
        <h3>{topic}</h3>
        <p>
          <Glossed>{summary}</Glossed>
          <SourceRefs ids={ids} sources={sources} />
        </p>
        <BearsOn question={question} claims={claims} />
        {id !== openId && question.bearsOn.muscles.length > 0 && (
          <button
            type="button"
            className="link-button"
            aria-label={`Show on the model what this bears on: ${topic}`}
            onClick={() => read({ kind: 'page', pageId: DISPUTED_PAGE, passageId: id })}
          >
            Show on the model
          </button>
        )}
      </section>
    );
  });
}
