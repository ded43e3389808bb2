import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { PlacedGlyph } from '#domain/referralPicture.ts';
import type { Names } from '../names.ts';
import type { StageLink } from '../stageLink.ts';

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

function Label({
  glyph,
  link,
  text,
}: {
  readonly glyph: PlacedGlyph;
  readonly link: StageLink;
  readonly text: string;
}) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      link.onFrame(({ project }) => {
        const at = project(glyph.atMm);
        const element = ref.current;
        if (!element) return;
        element.style.visibility = at ? 'visible' : 'hidden';
        if (at) element.style.transform = `translate(${at.xPx.toFixed(1)}px, ${at.yPx.toFixed(1)}px)`;
      }),
    [link, glyph],
  );
  return (
    <div className="plate-label" ref={ref} data-zone={glyph.zone}>
      <span>{text}</span>
    </div>
  );
}
