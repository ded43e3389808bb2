import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const DIGASTRIC_POSTERIOR: MuscleMaps = {
  muscleId: 'digastric-posterior',
  maps: [
    {
      pointId: 'digastric-posterior-trp1',
      strokes: [
        essential(
          ['mastoid-centre', 10],
          ['mastoid-corner', 11],
          ['mastoid-tip', 9],
          ['scm-top', 10],
          ['scm-upper-third', 8],
          ['scm-mid', 14],
          ['scm-lower-third', 6],
        ),
        // Less often the front of the throat and under the chin, or the back of the head.
        spillover(
          ['digastric-front', 12],
          ['cervicale-anterior', 10],
          ['laryngeal-prominence', 13],
          ['throat-mid', 13],
        ),
        spillover(['ridge-lateral', 8], ['ridge-mid', 14], ['occiput-low', 16], ['occiput-paramedian', 18]),
      ],
      glyphs: [],
    },
  ],
};
