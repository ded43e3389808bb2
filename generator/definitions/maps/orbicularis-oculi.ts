import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const ORBICULARIS_OCULI: MuscleMaps = {
  muscleId: 'orbicularis-oculi',
  maps: [
    {
      pointId: 'orbicularis-oculi-trp1',
      strokes: [
        essential(['nose-flank-top', 6], ['nose-flank-mid', 8], ['alare', 9]),
        spillover(['alare', 5], ['upper-lip-lateral', 6], ['crista-philtri', 5]),
      ],
      glyphs: [],
    },
  ],
};
