import { VIEWS } from '#domain/views.ts';
import type { ViewName } from '#domain/views.ts';
import { setView } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';
import { useNumberKeys } from '../shortcuts.ts';

export const VIEW_NAMES: Readonly<Record<ViewName, string>> = {
  front: 'Front',
  back: 'Back',
  left: 'Left',
  right: 'Right',
  top: 'Top',
  'three-quarter': 'Three-quarter',
};

/** The fixed views. Left and right are the body's own: "Left" looks at its left side. */
export function ViewButtons() {
  const current = useExplorer((state) => state.view);
  const numberKeys = useNumberKeys();
  return (
    <div className="control-group" role="group" aria-label="View">
      <span className="control-label" aria-hidden="true">
        View
      </span>
      <div className="button-row">
        {VIEWS.map((view, index) => (
          <button
            key={view}
            type="button"
            className="tool"
            aria-pressed={view === current}
            aria-keyshortcuts={numberKeys ? String(index + 1) : undefined}
            onClick={() => setView(view)}
          >
            {VIEW_NAMES[view]}
            {numberKeys && (
              <kbd className="key-hint" aria-hidden="true">
                {index + 1}
              </kbd>
            )}
          </button>
        ))}
      </div>
    </div>
  );
}
