import type { MuscleMaps } from './form.ts';
import { suboccipitalMap } from './suboccipitalGroup.ts';

export const OBLIQUUS_CAPITIS_INFERIOR: MuscleMaps = {
  muscleId: 'obliquus-capitis-inferior',
  maps: [suboccipitalMap('obliquus-capitis-inferior-trp1')],
};
