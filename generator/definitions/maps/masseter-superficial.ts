import { essential, essentialGlyph, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const MASSETER_SUPERFICIAL: MuscleMaps = {
  muscleId: 'masseter-superficial',
  maps: [
    {
      pointId: 'masseter-superficial-upper',
      strokes: [
        spillover(
          ['arch-mid', 6],
          ['zygoma-mid', 9],
          ['malar-prominence', 10],
          ['cheek-high', 9],
          ['cheek-high-medial', 6],
        ),
      ],
      glyphs: [essentialGlyph('upper-molars'), essentialGlyph('maxillary-sinus-deep')],
    },
    {
      pointId: 'masseter-superficial-mid',
      strokes: [
        essential(['jaw-body-start', 6], ['jaw-body-back', 9], ['jaw-body-mid', 10], ['jaw-body-front', 7]),
        spillover(['masseter-upper', 10], ['masseter-mid', 15], ['masseter-low', 12], ['jaw-body-back', 8]),
      ],
      glyphs: [essentialGlyph('lower-molars')],
    },
    {
      pointId: 'masseter-superficial-lower',
      strokes: [
        essential(['jaw-body-start', 6], ['jaw-body-back', 9], ['jaw-body-mid', 10], ['jaw-body-front', 7]),
        // An arc across the temple to above the eyebrow.
        spillover(
          ['arch-back', 5],
          ['temporal-low', 11],
          ['temporal-mid', 15],
          ['temporal-front', 16],
          ['temple-high', 15],
          ['brow-tail', 8],
        ),
        essential(
          ['temple-high', 6],
          ['zygomatic-process', 7],
          ['brow-lateral', 8],
          ['brow-mid', 8],
          ['brow-medial', 5],
        ),
      ],
      glyphs: [],
    },
  ],
};
