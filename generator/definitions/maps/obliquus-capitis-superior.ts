import type { MuscleMaps } from './form.ts';
import { suboccipitalMap } from './suboccipitalGroup.ts';

export const OBLIQUUS_CAPITIS_SUPERIOR: MuscleMaps = {
  muscleId: 'obliquus-capitis-superior',
  maps: [suboccipitalMap('obliquus-capitis-superior-trp1')],
};
