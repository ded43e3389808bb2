import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Names } from '../names.ts';
import type { StageLink } from '../stageLink.ts';
import { placeLabels } from './placeLabel.ts';

interface GlyphLabelsProps {
  readonly link: StageLink;
  readonly labelOf: Names['labelOf'];
}

/** Names of deep and dental zones at their places; the panel lists them as well. */
export function GlyphLabels({ link, labelOf }: GlyphLabelsProps) {
  const glyphs = useStore(link.store, (state) => state.glyphs);
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const elements = [...(ref.current?.children ?? [])] as HTMLElement[];
    if (elements.length === 0) return;
    // Once: reading them in each frame would make the page lay itself out in each.
    const sizes = elements.map(({ offsetWidth, offsetHeight }) => ({
      width: offsetWidth,
      height: offsetHeight,
    }));
    return link.onFrame(({ project, free }) => {
      const seen = glyphs.flatMap((glyph, i) => {
        const at = project(glyph.atMm);
        elements[i]!.style.visibility = at ? 'visible' : 'hidden';
        return at ? [{ element: elements[i]!, ...at, ...sizes[i]! }] : [];
      });
      for (const [i, { xPx, yPx }] of placeLabels(seen, free).entries()) {
        seen[i]!.element.style.transform = `translate(${xPx.toFixed(1)}px, ${yPx.toFixed(1)}px)`;
      }
    });
  }, [link, glyphs, labelOf]);

  return (
    <div className="plate-labels" aria-hidden="true" ref={ref}>
      {glyphs.map(({ regionId, side, zone }) => (
        <span className="plate-label" key={`${regionId}--${side}--${zone}`} data-zone={zone}>
          {labelOf(regionId, side)}
        </span>
      ))}
    </div>
  );
}
