import { essential, spillover, spilloverGlyph } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const TRAPEZIUS_UPPER: MuscleMaps = {
  muscleId: 'trapezius-upper',
  maps: [
    {
      pointId: 'trapezius-upper-trp1',
      strokes: [
        // Up the outer side of the neck to the mastoid, then over the ear to the temple: the shape of a question mark.
        essential(
          ['neck-outer-c5', 6],
          ['neck-outer-c4', 11],
          ['neck-outer-c3', 14],
          ['neck-outer-c2', 13],
          ['neck-outer-c1', 11],
          ['mastoid-behind', 11],
          ['mastoid-back', 11],
          ['arch-behind-ear', 8.5],
          ['arch-top-behind-ear', 6],
          ['arch-over-ear', 5.5],
          ['arch-before-ear', 6.5],
          ['temple-back-mid', 9],
          ['temple-middle', 14],
        ),
        spillover(
          ['above-ear-front', 9],
          ['temple-back-mid', 14],
          ['temple-middle', 18],
          ['temple-centre-front', 10],
        ),
        spillover(['mastoid-tip', 8], ['behind-ear-low', 8], ['behind-ear-mid', 7], ['behind-ear-top', 6]),
        spillover(
          ['mastoid-back', 9],
          ['ridge-lateral', 15],
          ['occiput-lateral', 20],
          ['occiput-high-lateral', 13],
        ),
        spillover(['gonion-back', 9], ['gonion', 11], ['jaw-edge-back', 8]),
      ],
      glyphs: [spilloverGlyph('deep-in-eye'), spilloverGlyph('lower-molars')],
    },
    {
      pointId: 'trapezius-upper-trp2',
      strokes: [
        // Behind the track of the first point, meeting it behind the ear.
        essential(
          ['neck-back-c5', 7],
          ['neck-back-c4', 11],
          ['neck-back-c3', 13],
          ['neck-back-c2', 12],
          ['suboccipital-low', 11],
          ['suboccipital-outer', 9],
          ['mastoid-corner', 6],
          ['behind-ear-low', 6],
          ['behind-ear-mid', 6.5],
          ['behind-ear-top', 5],
        ),
        spillover(['angle-of-neck', 15], ['neck-outer-c5', 12], ['neck-back-c4', 10]),
        spillover(['mastoid-corner', 10], ['mastoid-centre', 13], ['mastoid-front-top', 7]),
        spillover(
          ['mastoid-back', 9],
          ['ridge-lateral', 15],
          ['occiput-lateral', 20],
          ['occiput-high-lateral', 13],
        ),
      ],
      glyphs: [],
    },
  ],
};
