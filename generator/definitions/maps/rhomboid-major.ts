import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { rhomboidMap } from './rhomboids.ts';

export const RHOMBOID_MAJOR: MuscleMaps = {
  muscleId: 'rhomboid-major',
  maps: [
    rhomboidMap('rhomboid-major-upper'),
    {
      pointId: 'rhomboid-major-lower',
      strokes: [
        essential(
          ['blade-edge-upper', 6],
          ['blade-edge-mid', 11],
          ['blade-edge-lower', 11],
          ['blade-edge-low', 9],
        ),
        spillover(['blade-inside-high', 11], ['blade-inside-mid', 17], ['blade-inside-low', 15]),
      ],
      glyphs: [],
    },
  ],
};
