import { essentialGlyph, onBothSides, spillover, spilloverGlyph } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const DIGASTRIC_ANTERIOR: MuscleMaps = {
  muscleId: 'digastric-anterior',
  maps: [
    {
      pointId: 'digastric-anterior-trp1',
      strokes: [onBothSides(spillover(['chin-near-mid', 9], ['chin-spot', 10], ['chin-side', 7]))],
      glyphs: [onBothSides(essentialGlyph('lower-incisors')), spilloverGlyph('tongue')],
    },
  ],
};
