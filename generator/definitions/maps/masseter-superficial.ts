import { essential, essentialGlyph, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const MASSETER_SUPERFICIAL: MuscleMaps = {
  muscleId: 'masseter-superficial',
  maps: [
    {
      pointId: 'masseter-superficial-upper',
      strokes: [
        spillover(
          ['arch-mid', 5],
          ['zygoma-mid', 10],
          ['malar-prominence', 12],
          ['cheek-high', 10],
          ['nose-side', 6],
        ),
      ],
      glyphs: [essentialGlyph('upper-molars'), essentialGlyph('maxillary-sinus-deep')],
    },
    {
      pointId: 'masseter-superficial-mid',
      strokes: [
        essential(
          ['jaw-body-start', 5],
          ['jaw-body-back', 9],
          ['jaw-body-mid', 10],
          ['jaw-body-front', 8],
          ['jaw-body-end', 4],
        ),
        spillover(['masseter-upper', 10], ['masseter-mid', 15], ['masseter-low', 12], ['jaw-body-back', 8]),
      ],
      glyphs: [essentialGlyph('lower-molars')],
    },
    {
      pointId: 'masseter-superficial-lower',
      strokes: [
        essential(
          ['jaw-body-start', 5],
          ['jaw-body-back', 9],
          ['jaw-body-mid', 10],
          ['jaw-body-front', 8],
          ['jaw-body-end', 4],
        ),
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
