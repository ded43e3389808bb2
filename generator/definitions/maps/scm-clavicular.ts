import { essential, essentialGlyph, onBothSides, spillover, spilloverGlyph } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const SCM_CLAVICULAR: MuscleMaps = {
  muscleId: 'scm-clavicular',
  maps: [
    {
      pointId: 'scm-clavicular-mid',
      strokes: [
        // Across the whole forehead.
        onBothSides(
          essential(
            ['forehead-lateral', 9],
            ['frontal-eminence', 16],
            ['forehead-paramedian', 18],
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
