import { essential, essentialGlyph, spillover, spilloverGlyph } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const TEMPORALIS: MuscleMaps = {
  muscleId: 'temporalis',
  maps: [
    {
      pointId: 'temporalis-trp1',
      strokes: [
        essential(['zygomatic-process', 6], ['brow-lateral', 8], ['brow-mid', 8], ['brow-medial', 5]),
        spillover(['temple-low', 7], ['temple-middle', 11], ['temple-high', 8], ['brow-tail', 7]),
      ],
      glyphs: [essentialGlyph('upper-incisors'), spilloverGlyph('deep-in-eye')],
    },
    {
      pointId: 'temporalis-trp2',
      strokes: [
        essential(
          ['temple-low', 8],
          ['temple-middle', 12],
          ['temple-high', 10],
          ['temporal-line-forehead', 5],
        ),
        // Fingers upwards.
        spillover(
          ['temple-back-mid', 9],
          ['temporal-front', 11],
          ['temporal-high-front', 10],
          ['temporal-line-rise', 6],
        ),
        spillover(
          ['temporal-low', 9],
          ['temporal-mid', 12],
          ['temporal-high-mid', 10],
          ['temporal-line-apex', 6],
        ),
      ],
      glyphs: [essentialGlyph('upper-premolars')],
    },
    {
      pointId: 'temporalis-trp3',
      strokes: [
        essential(
          ['temporal-low', 9],
          ['temporal-mid', 14],
          ['temporal-high-mid', 12],
          ['temporal-line-apex', 7],
        ),
        essential(['above-ear', 9], ['temporal-high-back', 11], ['temporal-line-back', 6]),
        spillover(['temporal-low', 8], ['jaw-joint', 7]),
      ],
      glyphs: [essentialGlyph('upper-molars'), spilloverGlyph('tmj')],
    },
    {
      pointId: 'temporalis-trp4',
      strokes: [
        essential(
          ['above-ear', 14],
          ['temporal-mid-back', 22],
          ['temporal-high-back', 21],
          ['temporal-line-back', 14],
          ['parietal-edge-back', 6],
        ),
        spillover(
          ['temporal-high-back', 13],
          ['parietal-eminence', 28],
          ['parietal-back', 26],
          ['parietal-high-back', 14],
        ),
        spillover(['temporal-rear', 12], ['parietal-low', 19], ['parietal-behind', 12]),
      ],
      glyphs: [],
    },
  ],
};
