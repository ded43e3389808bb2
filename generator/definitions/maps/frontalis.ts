import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const FRONTALIS: MuscleMaps = {
  muscleId: 'frontalis',
  maps: [
    {
      pointId: 'frontalis-trp1',
      strokes: [
        essential(['brow-top-mid', 8], ['frontal-eminence', 18], ['forehead-high', 15]),
        essential(['brow-top-mid', 7], ['forehead-paramedian', 14], ['forehead-high', 10]),
        spillover(['brow-mid', 12], ['frontal-eminence', 23], ['forehead-high', 19]),
        spillover(['brow-medial', 5], ['brow-mid', 8], ['brow-lateral', 7], ['zygomatic-process', 5]),
      ],
      glyphs: [],
    },
  ],
};
