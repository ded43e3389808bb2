import { at, type Place } from '#generator/definitions/landmarks.ts';
import type { MuscleStation, StrapMuscle } from '../definition.ts';

/** A section of the septum: half its width is its thickness from side to side, half its thickness its depth. */
const septum = (name: string, centre: Place, halfDepthMm: number): MuscleStation => ({
  ...{ name, centre, widthDirection: [1, 0, 0], exponent: 4 },
  ...{ halfWidthMm: 0.7, halfThicknessMm: halfDepthMm },
});

/**
 * Not in the source. The free border lies where the two trapezii meet, the front one on the occiput and in the groove of the
 * spinous tips.
 */
export const nuchalLigament: StrapMuscle = {
  kind: 'strap',
  id: 'nuchal-ligament',
  layer: 'deepest',
  tissue: 'fascia',
  context: true,
  median: true,
  superficial: [0, 0, -1],
  edges: ['right', 'left'],
  tendon: { origin: 0, insertion: 0 },
  mesh: { across: 12, along: 26 },
  origin: {
    lines: [
      {
        on: 'occipital-bone',
        words: 'external occipital protuberance and crest',
        path: [
          at('external-occipital-protuberance', 0, -2, -0.5),
          at('external-occipital-protuberance', 0, -5, 5),
        ],
      },
    ],
  },
  stations: [
    septum('origin', [0, 1574, -85.5], 2.2),
    septum('below the protuberance', [0, 1563, -74.2], 3.2),
    septum('over the occiput', [0, 1551.5, -64.2], 6.5),
    septum('between occiput and atlas', [0, 1542.5, -57.5], 7),
    septum('atlas', [0, 1533, -54], 5.5),
    septum('C2', [0, 1518, -53.2], 2.9),
    septum('C3', [0, 1499.5, -54], 2.6),
    septum('C4', [0, 1484.5, -55.5], 4.6),
    septum('C5', [0, 1471.5, -62], 5.5),
    septum('C6', [0, 1460, -69.2], 4.3),
    septum('insertion', [0, 1449.5, -76.5], 1.8),
  ],
  insertion: {
    lines: [
      {
        on: 'vertebra-c7',
        words: 'spinous process of C7',
        path: [at('c7-spinous-tip-upper', -0.5, 1.5, 0)],
      },
    ],
  },
};
