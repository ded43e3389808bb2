import { isSamePoint, MAX_COMPARED } from '#domain/compared.ts';
import type { ComparedPoint } from '#domain/compared.ts';
import { compareWith, stopComparing } from '#state/comparing.ts';
import { useExplorer } from '../useExplorer.ts';

/** Keeps the map of the chosen point beside those of the points chosen after it. */
export function CompareButton({ point }: { point: ComparedPoint }) {
  const compared = useExplorer((state) => state.compared);
  const isKept = compared.some((other) => isSamePoint(other, point));
  const isFull = !isKept && compared.length >= MAX_COMPARED;
  return (
    <p className="compare">
      <button
        type="button"
        className="tool"
        aria-pressed={isKept}
        disabled={isFull}
        onClick={() => (isKept ? stopComparing(point) : compareWith(point))}
      >
        Compare with another point
      </button>{' '}
      {isKept && <span className="quiet">Its map stays. Choose the other point.</span>}
      {isFull && <span className="quiet">No more than {MAX_COMPARED + 1} maps can be told apart.</span>}
    </p>
  );
}
