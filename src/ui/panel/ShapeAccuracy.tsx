import { getAccuracy } from '../content.ts';
import { useLoaded } from '../useLoaded.ts';

const mm = (value: number): string => `${value.toFixed(1)} mm`;

/** How far the shape lies from real anatomy, and what it was measured on; unfolded on request. */
export function ShapeAccuracy({ structureId }: { structureId: string }) {
  return (
    <details className="shape-accuracy">
      <summary>How true is this shape?</summary>
      <Figures structureId={structureId} />
    </details>
  );
}

function Figures({ structureId }: { structureId: string }) {
  const accuracy = useLoaded(getAccuracy);
  if (accuracy.status === 'loading') return <p>Loading the figures…</p>;
  if (accuracy.status === 'failed')
    return (
      <p>
        The figures could not be loaded.{' '}
        <button type="button" className="tool" onClick={accuracy.retry}>
          Try again
        </button>
      </p>
    );
  const found = accuracy.value.structures[structureId];
  return (
    <>
      {found ? (
        <>
          <p>
            On average its surface lies {mm(found.meanMm)} from that of a real body, and 95 of 100 places lie
            within {mm(found.p95Mm)}.
            {found.limitMeanMm !== undefined &&
              found.limitP95Mm !== undefined &&
              ` We allow ${mm(found.limitMeanMm)} and ${mm(found.limitP95Mm)}.`}
          </p>
          {found.note !== undefined && <p>{found.note}</p>}
        </>
      ) : (
        <p>There was no real anatomy at hand to measure it against. It follows the books alone.</p>
      )}
      <p className="quiet">
        The shape is made from written figures, not scanned. They were measured on and compared with{' '}
        <cite>
          <a href="https://www.z-anatomy.com" rel="noreferrer">
            Z-Anatomy
          </a>{' '}
          (CC BY-SA 4.0)
        </cite>
        , after{' '}
        <cite>
          <a href="https://dbarchive.biosciencedbc.jp/en/bodyparts3d/desc.html" rel="noreferrer">
            BodyParts3D
          </a>
          , © The Database Center for Life Science (CC BY 4.0)
        </cite>
        : one adult body. Bodies differ by more than these figures.
      </p>
    </>
  );
}
