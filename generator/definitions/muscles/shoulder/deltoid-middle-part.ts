import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const deltoidMiddlePart: SheetMuscle = {
  kind: 'sheet',
  id: 'deltoid-middle-part',
  layer: 'superficial',
  superficial: [1, 0.1, 0],
  edges: ['front, beside the anterior part', 'back, beside the posterior part'],
  tendon: { origin: 0.05, insertion: 0.18 },
  mesh: { across: 20, along: 28 },
  origin: {
    lines: [
      {
        on: 'scapula',
        words: 'lateral edge of the acromion',
        path: [
          at('acromion-corner-anterior', -1.5, -1.5, 1.5),
          [170, 1412.5, -32.5],
          at('acromion-corner-lateral', -0.5, 1, -0.5),
          at('acromion-corner-posterolateral', 4, 7.5, 6.5),
        ],
      },
    ],
    thicknessMm: [4.7, 8.2, 9.4, 6.8, 2.4],
  },
  rows: [
    {
      name: 'below the acromion',
      path: [
        [175.5, 1406, -15.5],
        [186, 1409.5, -28.5],
        [193, 1406.5, -45.5],
        [187, 1401.5, -62.5],
      ],
      thicknessMm: [4, 7.3, 11.4, 7.6, 4.3],
    },
    {
      name: 'over the greater tubercle',
      path: [
        [187, 1397, -9.5],
        [198, 1400, -24.5],
        [206.5, 1394.5, -43.5],
        [202, 1390.5, -61.5],
      ],
      thicknessMm: [3.5, 9.6, 12.8, 6.5, 4.2],
    },
    {
      name: 'below the greater tubercle',
      path: [
        [195.5, 1374, -5.5],
        [208, 1375.5, -18.5],
        [218, 1373, -34],
        [216.5, 1371.5, -57],
      ],
      thicknessMm: [15.5, 21.2, 20.1, 10.7, 4.5],
    },
    {
      name: 'surgical neck',
      path: [
        [204.5, 1351.5, -0.5],
        [209, 1345.5, -13.5],
        [222.5, 1347, -28],
        [225, 1345.5, -50.5],
      ],
      thicknessMm: [10.3, 25.7, 25.4, 18.6, 3.7],
    },
    {
      name: 'below the surgical neck',
      path: [
        [207, 1322, -4.5],
        [212, 1319.5, -15.5],
        [224, 1320, -27],
        [225.5, 1319, -43.5],
      ],
      thicknessMm: [11.2, 24.5, 20.9, 16.9, 6.2],
    },
    {
      name: 'above the insertion',
      path: [
        [207.5, 1294, -16],
        [212.5, 1298.5, -19],
        [218, 1295, -23.5],
        [221, 1293.5, -34],
      ],
      thicknessMm: [11.4, 15.1, 13.8, 9.8, 3],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'deltoid tuberosity, middle third',
        path: [
          at('deltoid-tuberosity-front', 0, 4, -1),
          at('deltoid-tuberosity-front', 3, -0.5, -4),
          at('deltoid-tuberosity-front', 4, 4, -7.5),
        ],
      },
    ],
    thicknessMm: [1, 2.2, 1.8],
  },
};
