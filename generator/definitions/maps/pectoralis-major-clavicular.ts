import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const PECTORALIS_MAJOR_CLAVICULAR: MuscleMaps = {
  muscleId: 'pectoralis-major-clavicular',
  maps: [
    {
      pointId: 'pectoralis-major-clavicular-trp1',
      strokes: [
        essential(['deltoid-front-top', 11], ['deltoid-front-mid', 23], ['deltoid-front-low', 13]),
        // The clavicular fibres themselves.
        spillover(['under-clavicle-medial', 8], ['below-clavicle-mid', 12], ['below-clavicle-lateral', 12]),
        spillover(['chest-inner-high', 28], ['chest-outer-high', 33], ['chest-lateral-high', 20]),
      ],
      glyphs: [],
    },
  ],
};
