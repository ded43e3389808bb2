import type { Muscle } from '#domain/content.ts';
import { writtenOut } from '#domain/plainText.ts';
import { getSources } from '../content.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { useLoaded } from '../useLoaded.ts';

/** How large a muscle was found to be, each figure with who measured it; and its numbers in the lists of names. */
export function MuscleFigures({ muscle }: { muscle: Muscle }) {
  const sources = useLoaded(getSources);
  const known = sources.status === 'ready' ? sources.value : null;
  const { typicalDimensions, ta2Id, fmaId, fmaIdLeft, fmaIdRight, fmaScope, fmaSource } = muscle;
  const fma = [fmaId, fmaIdLeft && `left ${fmaIdLeft}`, fmaIdRight && `right ${fmaIdRight}`].filter(Boolean);
  return (
    <>
      <h3>How large it is</h3>
      {typicalDimensions.length === 0 ? (
        <p>No figure was found in the sources read.</p>
      ) : (
        <dl className="facts ratings">
          {typicalDimensions.map(({ measure, value, source, note }) => (
            <div key={`${measure} ${source}`}>
              <dt>{writtenOut(measure)}</dt>
              <dd>
                {value}
                {note && ` (${writtenOut(note)})`}
                <SourceRefs ids={[source]} sources={known} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h3>Its numbers in the lists of names</h3>
      <dl className="facts ratings">
        <div>
          <dt>
            <i lang="la">Terminologia Anatomica</i> 2
          </dt>
          <dd>{ta2Id}</dd>
        </div>
        {fma.length > 0 && (
          <div>
            <dt>Foundational Model of Anatomy</dt>
            <dd>
              {fma.join(', ')}
              {fmaScope && ` (${fmaScope})`}
              {fmaSource && <SourceRefs ids={[fmaSource]} sources={known} />}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
