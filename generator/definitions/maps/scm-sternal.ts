import { essential, essentialGlyph, spillover, spilloverGlyph } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const SCM_STERNAL: MuscleMaps = {
  muscleId: 'scm-sternal',
  maps: [
    {
      pointId: 'scm-sternal-lower',
      strokes: [essential(['sternum-high', 11], ['sternum-angle-near', 15], ['sternum-upper-body', 10])],
      glyphs: [],
    },
    {
      pointId: 'scm-sternal-mid',
      strokes: [
        // An arch along the eyebrow and one across the cheekbone, with fingers into the upper jaw.
        essential(['brow-medial', 4], ['brow-mid', 7], ['brow-lateral', 7], ['brow-tail', 5]),
        essential(
          ['arch-back', 5],
          ['arch-mid', 8],
          ['zygoma-mid', 10],
          ['malar-prominence', 9],
          ['malar-medial', 5],
        ),
        spillover(['malar-prominence', 8], ['cheek-high', 8], ['nose-side', 5]),
        spillover(['malar-prominence', 8], ['malar-low', 7], ['cheek-near-lip', 4.5]),
        spillover(['zygoma-mid', 8], ['arch-low-front', 7.5], ['cheek-back', 7], ['cheek-low', 4.5]),
      ],
      glyphs: [spilloverGlyph('deep-in-eye'), spilloverGlyph('maxillary-sinus-deep')],
    },
    {
      pointId: 'scm-sternal-mid-inner',
      strokes: [spillover(['chin-near-mid', 9], ['chin-spot', 10], ['chin-side', 7])],
      glyphs: [essentialGlyph('throat-deep'), spilloverGlyph('tongue')],
    },
    {
      pointId: 'scm-sternal-upper',
      strokes: [
        // The ridge of the occiput behind the ear, and a cap on the crown.
        essential(['ridge-outer', 7], ['ridge-lateral', 12], ['ridge-mid', 15], ['ridge-medial', 13]),
        essential(['cap-front', 14], ['cap-mid', 23], ['cap-back', 15]),
        spillover(['mastoid-tip', 8], ['mastoid-centre', 12], ['behind-ear-mid', 9], ['behind-ear-top', 6]),
        spillover(['brow-medial', 5], ['brow-mid', 7], ['brow-lateral', 7], ['brow-tail', 5]),
      ],
      glyphs: [],
    },
  ],
};
