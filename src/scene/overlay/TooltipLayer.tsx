import { useStore } from 'zustand';
import { explorer } from '#state/explorer.ts';
import type { StageLink } from '../stageLink.ts';

/** The name of what the pointer rests on, beside it. Screen readers hear it from the page's live region. */
export function TooltipLayer({ link }: { readonly link: StageLink }) {
  const tooltip = useStore(link.store, (state) => state.tooltip);
  // names follow it
  useStore(explorer, (state) => state.wording);
  if (!tooltip) return null;
  return (
    <div
      className="plate-tooltip"
      aria-hidden="true"
      style={{ transform: `translate(${tooltip.xPx}px, ${tooltip.yPx}px)` }}
    >
      <span data-hover-name>{tooltip.nameNow()}</span>
    </div>
  );
}
