import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const SPLENIUS_CAPITIS: MuscleMaps = {
  muscleId: 'splenius-capitis',
  maps: [
    {
      pointId: 'splenius-capitis-trp1',
      strokes: [
        essential(['cap-front', 14], ['cap-mid', 24], ['cap-back', 16]),
        spillover(
          ['crown-side-front', 17],
          ['parietal-front-high', 21],
          ['parietal-mid', 25],
          ['parietal-back', 20],
          ['parietal-high-back', 15],
        ),
      ],
      glyphs: [],
    },
  ],
};
