import type { MuscleMaps } from './form.ts';
import { rhomboidMap } from './rhomboids.ts';

export const RHOMBOID_MINOR: MuscleMaps = {
  muscleId: 'rhomboid-minor',
  maps: [rhomboidMap('rhomboid-minor-trp1')],
};
