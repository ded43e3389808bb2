import { essential, essentialGlyph, spillover, spilloverGlyph } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const SPLENIUS_CERVICIS: MuscleMaps = {
  muscleId: 'splenius-cervicis',
  maps: [
    {
      pointId: 'splenius-cervicis-upper',
      strokes: [
        spillover(
          ['nuchal-line-mid', 10],
          ['occiput-lateral', 18],
          ['occiput-high-lateral', 19],
          ['occiput-high', 10],
        ),
      ],
      glyphs: [essentialGlyph('deep-in-eye'), spilloverGlyph('inside-head')],
    },
    {
      pointId: 'splenius-cervicis-lower',
      strokes: [
        essential(['angle-of-neck-front', 9], ['angle-of-neck', 15], ['angle-of-neck-back', 11]),
        spillover(
          ['angle-of-neck-back', 13],
          ['neck-back-c6', 15],
          ['neck-back-c5', 14],
          ['neck-back-c4', 7],
        ),
      ],
      glyphs: [],
    },
  ],
};
