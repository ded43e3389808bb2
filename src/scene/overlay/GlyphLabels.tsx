import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { PlacedGlyph } from '#domain/referralPicture.ts';
import type { Names } from '../names.ts';
import type { StageLink } from '../stageLink.ts';
import { placeLabel } from './placeLabel.ts';

interface GlyphLabelsProps {
  readonly link: StageLink;
  readonly labelOf: Names['labelOf'];
}

/** Names of deep and dental zones at their places; the panel lists them as well. */
export function GlyphLabels({ link, labelOf }: GlyphLabelsProps) {
  const glyphs = useStore(link.store, (state) => state.glyphs);
  return (
    <div className="plate-labels" aria-hidden="true">
      {glyphs.map((glyph) => (
        <Label
          key={`${glyph.regionId}--${glyph.side}--${glyph.zone}`}
          glyph={glyph}
          link={link}
          text={labelOf(glyph.regionId, glyph.side)}
        />
      ))}
    </div>
  );
}

interface LabelProps {
  readonly glyph: PlacedGlyph;
  readonly link: StageLink;
  readonly text: string;
}

function Label({ glyph, link, text }: LabelProps) {
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    // Once: reading it in each frame would make the page lay itself out in each.
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    return link.onFrame(({ project, free }) => {
      const at = project(glyph.atMm);
      element.style.visibility = at ? 'visible' : 'hidden';
      if (!at) return;
      const { dx, dy } = placeLabel(at.xPx, size, free);
      element.style.transform = `translate(${(at.xPx + dx).toFixed(1)}px, ${(at.yPx + dy).toFixed(1)}px)`;
    });
  }, [link, glyph, text]);
  return (
    <span className="plate-label" ref={ref} data-zone={glyph.zone}>
      {text}
    </span>
  );
}
