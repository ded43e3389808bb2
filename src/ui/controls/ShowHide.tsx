import { hide, reset, setIsolated, show, showAll } from '#state/explorer.ts';
import { instanceKey } from '../content.ts';
import { useExplorer } from '../useExplorer.ts';

/** Isolate, hide, show all, reset; the first two act on what is chosen. */
export function ShowHide() {
  const selection = useExplorer((state) => state.selection);
  const isolated = useExplorer((state) => state.isolated);
  const hidden = useExplorer((state) => state.hidden);
  const key = selection.muscleId === null ? null : instanceKey(selection.muscleId, selection.side);
  const isHidden = key !== null && hidden.has(key);
  return (
    <div className="control-group" role="group" aria-label="Show and hide">
      <span className="control-label" aria-hidden="true">
        Chosen structure
      </span>
      <div className="button-row pairs">
        <button
          type="button"
          className="tool"
          aria-pressed={isolated}
          disabled={key === null}
          onClick={() => setIsolated(!isolated)}
        >
          Isolate
        </button>
        <button
          type="button"
          className="tool"
          disabled={key === null}
          aria-pressed={isHidden}
          onClick={() => key !== null && (isHidden ? show(key) : hide(key))}
        >
          Hide
        </button>
        <button type="button" className="tool" disabled={hidden.size === 0 && !isolated} onClick={showAll}>
          Show all
          {hidden.size > 0 && (
            <span>
              ({hidden.size}
              <span className="visually-hidden"> hidden</span>)
            </span>
          )}
        </button>
        <button type="button" className="tool" onClick={reset}>
          Reset
        </button>
      </div>
    </div>
  );
}
