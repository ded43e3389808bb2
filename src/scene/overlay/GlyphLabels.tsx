import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { explorer } from '#state/explorer.ts';
import type { Names } from '../names.ts';
import type { StageLink } from '../stageLink.ts';
import type { UnitVector } from '#domain/frames.ts';
import { placeLabels } from './placeLabel.ts';

interface GlyphLabelsProps {
  readonly link: StageLink;
  readonly labelOf: Names['labelOf'];
}

/** Names of deep and dental zones and of the place that is read; the panel has them as well. */
export function GlyphLabels({ link, labelOf }: GlyphLabelsProps) {
  const labels = useStore(link.store, (state) => state.labels);
  // names follow it, and are measured afresh
  const wording = useStore(explorer, (state) => state.wording);
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const elements = [...(ref.current?.children ?? [])] as HTMLElement[];
    if (elements.length === 0) return;
    // Once: reading them in each frame would make the page lay itself out in each.
    const sizes = elements.map(({ offsetWidth, offsetHeight }) => ({
      width: offsetWidth,
      height: offsetHeight,
    }));
    return link.onFrame(({ project, free, rotation }) => {
      const seen = labels.flatMap(({ atMm, normal, reachMm }, i) => {
        const at = normal === null || facesReader(normal, rotation) ? project(atMm) : null;
        elements[i]!.style.visibility = at ? 'visible' : 'hidden';
        const above = at && reachMm > 0 && project([atMm[0], atMm[1] + reachMm, atMm[2]]);
        const clearPx = above ? Math.hypot(above.xPx - at.xPx, above.yPx - at.yPx) : 0;
        return at ? [{ element: elements[i]!, ...at, ...sizes[i]!, clearPx }] : [];
      });
      for (const [i, { xPx, yPx }] of placeLabels(seen, free).entries()) {
        seen[i]!.element.style.transform = `translate(${xPx.toFixed(1)}px, ${yPx.toFixed(1)}px)`;
      }
    });
  }, [link, labels, labelOf, wording]);

  return (
    <div className="plate-labels" aria-hidden="true" ref={ref}>
      {labels.map(({ regionId, side, zone }) => (
        <span className="plate-label" key={`${regionId}--${side}--${zone}`} data-zone={zone}>
          {labelOf(regionId, side)}
        </span>
      ))}
    </div>
  );
}

/** How far round the side a name may still stand. */
const GRAZING_COSINE = -0.1;

function facesReader([x, y, z]: UnitVector, rotation: readonly number[]): boolean {
  return rotation[2]! * x + rotation[6]! * y + rotation[10]! * z > GRAZING_COSINE;
}
