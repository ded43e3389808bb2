import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { ARM_FRONT, ARM_SIDE, BLADE_EDGE_UPPER, BETWEEN_BLADES } from './tracks.ts';

export const SCALENUS_ANTERIOR: MuscleMaps = {
  muscleId: 'scalenus-anterior',
  maps: [
    {
      pointId: 'scalenus-anterior-trp1',
      strokes: [
        essential(...BLADE_EDGE_UPPER),
        essential(...ARM_SIDE),
        spillover(...BETWEEN_BLADES),
        spillover(...ARM_FRONT),
      ],
      glyphs: [],
    },
  ],
};
