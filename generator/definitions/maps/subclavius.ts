import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { ARM_FRONT } from './tracks.ts';

export const SUBCLAVIUS: MuscleMaps = {
  muscleId: 'subclavius',
  maps: [
    {
      pointId: 'subclavius-trp1',
      strokes: [
        essential(['under-clavicle-medial', 7], ['below-clavicle-mid', 12], ['below-clavicle-lateral', 11]),
        spillover(['deltoid-front-top', 10], ['deltoid-front-mid', 21], ['deltoid-front-low', 12]),
        essential(...ARM_FRONT),
      ],
      glyphs: [],
    },
  ],
};
