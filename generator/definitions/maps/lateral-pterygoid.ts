import { essentialGlyph, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const LATERAL_PTERYGOID: MuscleMaps = {
  muscleId: 'lateral-pterygoid',
  maps: [
    {
      pointId: 'lateral-pterygoid-inferior',
      strokes: [
        spillover(
          ['arch-back', 5],
          ['arch-mid', 9],
          ['zygoma-mid', 11],
          ['malar-prominence', 10],
          ['cheek-high', 11],
          ['nose-side', 6],
        ),
      ],
      glyphs: [essentialGlyph('tmj'), essentialGlyph('maxillary-sinus-deep')],
    },
    {
      pointId: 'lateral-pterygoid-superior',
      strokes: [spillover(['jaw-joint', 7], ['arch-back', 9], ['arch-mid', 10], ['zygoma-mid', 8])],
      glyphs: [essentialGlyph('tmj')],
    },
  ],
};
