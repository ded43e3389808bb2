import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { OCCIPUT } from './tracks.ts';

export const SEMISPINALIS_CERVICIS: MuscleMaps = {
  muscleId: 'semispinalis-cervicis',
  maps: [
    {
      pointId: 'semispinalis-cervicis-trp1',
      strokes: [
        essential(...OCCIPUT),
        // It begins under the ridge and climbs on towards the crown.
        spillover(['suboccipital-low', 9], ['suboccipital-paramedian', 15], ['nuchal-line-medial', 9]),
        spillover(
          ['occiput-high', 13],
          ['parietal-paramedian', 13],
          ['crown-quarter-back', 18],
          ['crown-quarter', 15],
        ),
      ],
      glyphs: [],
    },
  ],
};
