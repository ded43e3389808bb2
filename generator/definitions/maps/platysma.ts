import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { JAW_BODY } from './tracks.ts';

export const PLATYSMA: MuscleMaps = {
  muscleId: 'platysma',
  maps: [
    {
      pointId: 'platysma-upper',
      strokes: [
        essential(...JAW_BODY),
        spillover(['jaw-top-mid', 6], ['cheek-low', 11], ['buccale', 14], ['cheek-near-lip', 6]),
      ],
      glyphs: [],
    },
    {
      pointId: 'platysma-lower',
      strokes: [
        essential(['under-clavicle-medial', 8], ['below-clavicle-mid', 12], ['below-clavicle-lateral', 11]),
        spillover(['sternum-high', 12], ['sternum-angle-near', 15], ['sternum-upper-body', 14]),
      ],
      glyphs: [],
    },
  ],
};
