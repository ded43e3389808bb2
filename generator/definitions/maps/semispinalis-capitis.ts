import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const SEMISPINALIS_CAPITIS: MuscleMaps = {
  muscleId: 'semispinalis-capitis',
  maps: [
    {
      pointId: 'semispinalis-capitis-upper',
      strokes: [
        // Forward like half a hat-band, with its peak in the temple.
        spillover(
          ['hat-band-back-lateral', 10],
          ['hat-band-behind-ear', 13],
          ['hat-band-over-mastoid', 9.5],
          ['hat-band-above-ear', 5.5],
          ['hat-band-temporal', 5.5],
          ['hat-band-temple', 8],
          ['hat-band-forehead-lateral', 18],
          ['hat-band-forehead', 18],
        ),
        essential(['temple-back-top', 6], ['temple-centre-high', 13], ['temple-centre-front', 11]),
        spillover(['frontotemporale', 9], ['zygomatic-process', 9], ['brow-lateral', 8], ['brow-mid', 6]),
      ],
      glyphs: [],
    },
    {
      pointId: 'semispinalis-capitis-middle',
      strokes: [
        essential(['occiput-low', 10], ['occiput-paramedian', 19], ['occiput-high', 18], ['lambda-near', 10]),
        spillover(
          ['occiput-high', 14],
          ['parietal-paramedian', 14],
          ['crown-quarter-back', 18],
          ['crown-quarter', 15],
        ),
      ],
      glyphs: [],
    },
  ],
};
