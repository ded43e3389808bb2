import type { MuscleMaps } from './form.ts';
import { suboccipitalMap } from './suboccipitalGroup.ts';

export const RECTUS_CAPITIS_POSTERIOR_MINOR: MuscleMaps = {
  muscleId: 'rectus-capitis-posterior-minor',
  maps: [suboccipitalMap('rectus-capitis-posterior-minor-trp1')],
};
