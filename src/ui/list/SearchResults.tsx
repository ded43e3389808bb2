import { pointName } from '#domain/pointName.ts';
import { PAGE_TITLES } from '#domain/pages.ts';
import type { SearchAnswer, SearchHit, SearchSection } from '#domain/search.ts';
import type { SearchDocument } from '#domain/searchDocuments.ts';
import { namesIn } from '#domain/wording.ts';
import type { Wording } from '#domain/wording.ts';
import { DISCLAIMERS } from '#content/safety.ts';
import { muscleById, pointById } from '../content.ts';
import type { Finder } from '../content.ts';
import { Swatch } from '../controls/Swatch.tsx';
import { openDialog } from '../dialogs/openDialog.ts';
import { useExplorer } from '../useExplorer.ts';
import type { Loaded } from '../useLoaded.ts';
import './SearchResults.css';

const KIND_WORDS = {
  muscle: 'Muscle',
  point: 'Trigger point',
  place: 'Place',
  structure: 'Structure',
  passage: 'Passage',
  page: 'Page',
} as const;

function sectionTitle({ kind, title }: SearchSection): string {
  if (kind === 'region') return `Maps that reach: ${title}`;
  if (kind === 'symptom') return `Also described: ${title}`;
  if (kind === 'look-alike') return `Can feel the same: ${title}`;
  return title;
}

/** @param found the document that was found; places, structures, passages and pages are named by it */
function hitName(
  hit: SearchHit,
  found: SearchDocument | undefined,
  wording: Wording,
): { name: string; of: string } {
  const entry = hit.pointId === null ? undefined : pointById.get(hit.pointId);
  if (entry) return { name: pointName(entry.point.label), of: namesIn(wording, entry.muscle).first };
  if (hit.kind === 'passage') return { name: found?.title ?? '', of: PAGE_TITLES[found?.pageId ?? ''] ?? '' };
  if (hit.kind === 'page') return { name: found?.title ?? '', of: '' };
  const named = muscleById.get(hit.muscleId) ?? (found && { name: found.name, plainName: found.plain });
  const { first, other } = namesIn(wording, named ?? { name: hit.muscleId, plainName: hit.muscleId });
  return { name: first, of: other };
}

function Option({
  id,
  hit,
  found,
  isActive,
  onHover,
  onChoose,
}: {
  id: string;
  hit: SearchHit;
  found: SearchDocument | undefined;
  isActive: boolean;
  onHover: () => void;
  onChoose: () => void;
}) {
  const { name, of } = hitName(
    hit,
    found,
    useExplorer((state) => state.wording),
  );
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="hit"
      onPointerMove={() => !isActive && onHover()}
      onClick={onChoose}
    >
      <span className="hit-name">{name}</span>
      <span className="hit-kind">
        {hit.why !== '' && <Swatch kind={hit.why === 'typical zone' ? 'essential' : 'spillover'} />}
        {hit.why === '' ? KIND_WORDS[hit.kind] : hit.why}
      </span>
      <span className="hit-of">{of}</span>
    </div>
  );
}

/** The results by kind; the notice with the warning signs comes before them. */
export function SearchResults({
  id,
  finder,
  answer,
  active,
  onHover,
  onChoose,
}: {
  id: string;
  finder: Loaded<Finder>;
  answer: SearchAnswer | null;
  active: number;
  onHover: (index: number) => void;
  onChoose: (hit: SearchHit) => void;
}) {
  const summary =
    finder.status === 'failed'
      ? 'The search could not be loaded.'
      : answer === null
        ? 'Searching…'
        : answer.numHits === 0
          ? 'Nothing found. Try another spelling, a part of the body, or a Latin name.'
          : `${answer.numHits} ${answer.numHits === 1 ? 'entry' : 'entries'} found.`;
  const documents = finder.status === 'ready' ? finder.value.documents : null;
  let index = -1;
  return (
    <div className="results">
      <p className="results-summary" role="status">
        {summary}
        {answer?.partial && ' No entry has all of the words; these have some of them.'}
      </p>
      {finder.status === 'failed' && (
        <button type="button" className="tool" onClick={finder.retry}>
          Try again
        </button>
      )}
      {answer !== null && answer.numHits > 0 && (
        <>
          <p className="results-notice">
            {DISCLAIMERS.results}{' '}
            <button type="button" className="link-button" onClick={() => openDialog('warning-signs')}>
              Warning signs
            </button>
          </p>
          <div id={`${id}-results`} role="listbox" aria-label="Search results">
            {answer.sections.map((section, sectionIndex) => {
              const titleId = `${id}-section-${sectionIndex}`;
              return (
                <div key={section.id} role="group" aria-labelledby={titleId} className="results-section">
                  <div id={titleId} role="presentation" className="results-title">
                    {sectionTitle(section)}
                  </div>
                  {section.hits.map((hit) => {
                    index += 1;
                    const own = index;
                    return (
                      <Option
                        key={own}
                        id={`${id}-${own}`}
                        hit={hit}
                        found={documents?.get(hit.documentId)}
                        isActive={own === active}
                        onHover={() => onHover(own)}
                        onChoose={() => onChoose(hit)}
                      />
                    );
                  })}
                </div>
              );
            })}
          </div>
        </>
      )}
    </div>
  );
}
