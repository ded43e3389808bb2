import { essential, essentialGlyph, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const MASSETER_DEEP: MuscleMaps = {
  muscleId: 'masseter-deep',
  maps: [
    {
      pointId: 'masseter-deep-trp1',
      strokes: [
        essential(['jaw-joint', 8], ['masseter-back', 6]),
        spillover(['jaw-joint', 9], ['masseter-upper', 12], ['masseter-mid', 14], ['masseter-low', 9]),
        spillover(['masseter-mid', 12], ['cheek-back', 11], ['buccale', 10], ['cheek-near-lip', 6]),
      ],
      glyphs: [essentialGlyph('tmj'), essentialGlyph('deep-in-ear')],
    },
  ],
};
