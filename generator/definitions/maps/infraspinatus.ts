import { essential, essentialGlyph, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { ARM_FRONT, ARM_SIDE, BLADE_EDGE, BETWEEN_BLADES } from './tracks.ts';

export const INFRASPINATUS: MuscleMaps = {
  muscleId: 'infraspinatus',
  maps: [
    {
      pointId: 'infraspinatus-trp1',
      strokes: [
        essential(['deltoid-front-top', 10], ['deltoid-front-mid', 22], ['deltoid-front-low', 13]),
        spillover(...ARM_FRONT),
        spillover(...ARM_SIDE),
        // Uncommon: the base of the skull.
        spillover(['suboccipital-outer', 11], ['suboccipital-paramedian', 18], ['suboccipital-mid', 9]),
      ],
      glyphs: [essentialGlyph('glenohumeral-deep')],
    },
    {
      pointId: 'infraspinatus-trp2',
      strokes: [
        essential(['deltoid-front-top', 10], ['deltoid-front-mid', 22], ['deltoid-front-low', 13]),
        spillover(...ARM_FRONT),
        spillover(...ARM_SIDE),
        // Uncommon: the base of the skull.
        spillover(['suboccipital-outer', 11], ['suboccipital-paramedian', 18], ['suboccipital-mid', 9]),
      ],
      glyphs: [essentialGlyph('glenohumeral-deep')],
    },
    {
      pointId: 'infraspinatus-trp3',
      strokes: [essential(...BLADE_EDGE), spillover(...BETWEEN_BLADES)],
      glyphs: [],
    },
  ],
};
