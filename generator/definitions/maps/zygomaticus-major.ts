import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const ZYGOMATICUS_MAJOR: MuscleMaps = {
  muscleId: 'zygomaticus-major',
  maps: [
    {
      pointId: 'zygomaticus-major-trp1',
      strokes: [
        // One arc: beside the nose, over its bridge, to the middle of the forehead.
        essential(['alare', 8], ['nose-flank-mid', 8], ['nose-flank-top', 8], ['glabella-edge-top', 8]),
        spillover(['glabella-top', 9], ['forehead-paramedian', 20], ['forehead-high', 20]),
      ],
      glyphs: [],
    },
  ],
};
