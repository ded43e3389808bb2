import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { ARM_BACK, CHEST_STREAKS, BLADE_EDGE_UPPER } from './tracks.ts';

export const SCALENUS_POSTERIOR: MuscleMaps = {
  muscleId: 'scalenus-posterior',
  maps: [
    {
      pointId: 'scalenus-posterior-trp1',
      strokes: [
        ...CHEST_STREAKS.map((streak) => essential(...streak)),
        spillover(...BLADE_EDGE_UPPER),
        spillover(...ARM_BACK),
      ],
      glyphs: [],
    },
  ],
};
