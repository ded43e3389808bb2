import type { MuscleMaps } from './form.ts';
import { suboccipitalMap } from './suboccipitalGroup.ts';

export const RECTUS_CAPITIS_POSTERIOR_MAJOR: MuscleMaps = {
  muscleId: 'rectus-capitis-posterior-major',
  maps: [suboccipitalMap('rectus-capitis-posterior-major-trp1')],
};
