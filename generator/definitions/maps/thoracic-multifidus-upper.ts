import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const THORACIC_MULTIFIDUS_UPPER: MuscleMaps = {
  muscleId: 'thoracic-multifidus-upper',
  maps: [
    {
      pointId: 'thoracic-multifidus-t4-5',
      strokes: [
        essential(
          ['beside-spine-t2', 10],
          ['beside-spine-t3', 17],
          ['beside-spine-t4', 18],
          ['beside-spine-t5', 13],
        ),
        spillover(['between-blades-t2', 10], ['between-blades-t3', 18], ['blade-inside-mid', 18]),
      ],
      glyphs: [],
    },
  ],
};
