import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const ILIOCOSTALIS_THORACIS: MuscleMaps = {
  muscleId: 'iliocostalis-thoracis',
  maps: [
    {
      pointId: 'iliocostalis-thoracis-t6',
      strokes: [
        essential(
          ['blade-edge-upper', 7],
          ['blade-edge-mid', 11],
          ['blade-edge-lower', 11],
          ['blade-edge-low', 13],
          ['inferior-angle', 18],
        ),
        spillover(['inferior-angle', 12], ['blade-lateral-mid', 12], ['blade-mid', 27]),
        // Through to the front of the chest at times.
        spillover(['chest-inner-mid', 30], ['chest-outer-mid', 35]),
      ],
      glyphs: [],
    },
  ],
};
