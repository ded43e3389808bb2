import { essential, essentialGlyph, onBothSides, onOtherSide, spillover, spilloverGlyph } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const SCM_CLAVICULAR: MuscleMaps = {
  muscleId: 'scm-clavicular',
  maps: [
    {
      pointId: 'scm-clavicular-mid',
      strokes: [
        // Across the forehead, less on the other half.
        essential(
          ['forehead-lateral', 9],
          ['frontal-eminence', 18],
          ['forehead-paramedian', 20],
          ['forehead-mid', 18],
        ),
        onOtherSide(
          essential(
            ['frontal-lateral-short', 8],
            ['frontal-eminence', 17],
            ['forehead-paramedian', 18.5],
            ['forehead-mid', 18],
          ),
        ),
        onBothSides(
          spillover(['brow-medial', 5], ['brow-mid', 8], ['brow-lateral', 8], ['zygomatic-process', 6]),
        ),
      ],
      glyphs: [],
    },
    {
      pointId: 'scm-clavicular-upper',
      strokes: [
        essential(
          ['behind-ear-foot', 5],
          ['behind-ear-low', 7.5],
          ['behind-ear-mid', 8],
          ['behind-ear-top', 6],
        ),
        spillover(['arch-back', 5], ['arch-mid', 8], ['zygoma-mid', 10], ['malar-prominence', 8]),
      ],
      glyphs: [essentialGlyph('deep-in-ear'), spilloverGlyph('upper-molars')],
    },
  ],
};
