import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

/** Both points have the same map. */
const levatorMap = (pointId: string): MuscleMaps['maps'][number] => ({
  pointId,
  strokes: [
    essential(['neck-outer-c5', 8], ['angle-of-neck', 15], ['angle-of-neck-back', 15]),
    spillover(
      ['angle-of-neck-back', 11],
      ['levator-descent', 11],
      ['blade-edge-top', 10],
      ['blade-edge-high', 10],
      ['blade-edge-upper', 9],
      ['blade-edge-mid', 7],
    ),
    spillover(
      ['angle-of-neck-back', 9],
      ['supraspinous-mid', 9],
      ['spine-lateral', 14],
      ['deltoid-back-upper', 23],
      ['deltoid-back-mid', 27],
      ['deltoid-back-lower', 20],
    ),
  ],
  glyphs: [],
});

export const LEVATOR_SCAPULAE: MuscleMaps = {
  muscleId: 'levator-scapulae',
  maps: [levatorMap('levator-scapulae-trp1'), levatorMap('levator-scapulae-trp2')],
};
