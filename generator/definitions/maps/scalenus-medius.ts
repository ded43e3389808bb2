import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { ARM_SIDE, ARM_BACK, CHEST_STREAKS } from './tracks.ts';

export const SCALENUS_MEDIUS: MuscleMaps = {
  muscleId: 'scalenus-medius',
  maps: [
    {
      pointId: 'scalenus-medius-trp1',
      strokes: [
        ...CHEST_STREAKS.map((streak) => essential(...streak)),
        essential(...ARM_SIDE),
        spillover(...ARM_BACK),
      ],
      glyphs: [],
    },
  ],
};
