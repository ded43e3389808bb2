import { essential, essentialGlyph, spillover, spilloverGlyph } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const OCCIPITALIS: MuscleMaps = {
  muscleId: 'occipitalis',
  maps: [
    {
      pointId: 'occipitalis-trp1',
      strokes: [
        essential(['ridge-mid', 14], ['occiput-lateral', 21], ['occiput-swell', 23], ['lambdoid-above', 12]),
        spillover(
          ['occiput-high-lateral', 17],
          ['parietal-low', 18],
          ['parietal-eminence', 23],
          ['parietal-mid', 19],
          ['parietal-front', 10],
        ),
        spillover(
          ['parietal-low', 14],
          ['temporal-rear', 13],
          ['temporal-high-back', 15],
          ['temporal-high-mid', 14],
          ['temporal-front', 8],
        ),
        spillover(['upper-lid-inner', 6], ['lid-line', 10], ['exocanthion', 6]),
      ],
      glyphs: [essentialGlyph('deep-in-eye'), spilloverGlyph('inside-head')],
    },
  ],
};
