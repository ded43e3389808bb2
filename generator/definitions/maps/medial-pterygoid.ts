import { essentialGlyph, spillover, spilloverGlyph } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const MEDIAL_PTERYGOID: MuscleMaps = {
  muscleId: 'medial-pterygoid',
  maps: [
    {
      pointId: 'medial-pterygoid-trp1',
      strokes: [spillover(['gonion-back', 5], ['gonion', 10])],
      glyphs: [
        essentialGlyph('throat-deep'),
        essentialGlyph('tongue'),
        essentialGlyph('hard-palate'),
        essentialGlyph('tmj'),
        spilloverGlyph('deep-in-ear'),
      ],
    },
  ],
};
