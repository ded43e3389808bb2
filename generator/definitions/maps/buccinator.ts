import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const BUCCINATOR: MuscleMaps = {
  muscleId: 'buccinator',
  maps: [
    {
      pointId: 'buccinator-trp1',
      strokes: [
        essential(['cheek-back', 10], ['buccale', 15], ['cheek-low', 12]),
        // A deep ache under the cheekbone.
        spillover(['cheek-back', 7], ['arch-low-front', 9], ['zygoma-mid', 10], ['arch-mid', 10]),
      ],
      glyphs: [],
    },
  ],
};
