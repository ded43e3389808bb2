import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/**
 * A thin sheet in the fascia under the skin. The source's ends at the clavicle and is up to 5 mm thick; that it comes from the fascia below
 * the clavicle, and that it is thin, is by text. Rows run from the hind edge to the midline.
 */
export const platysma: SheetMuscle = {
  kind: 'sheet',
  id: 'platysma',
  layer: 'superficial',
  superficial: [0.6, 0, 0.8],
  edges: ['hind edge', 'midline'],
  tendon: { origin: 0.05, insertion: 0.04 },
  mesh: { across: 20, along: 28 },
  origin: {
    lines: [
      {
        on: 'fascia',
        words: 'fascia over upper pectoralis major and deltoid',
        path: [
          [149, 1404, 1],
          [136, 1397, 15],
          [122, 1392, 25.5],
          [100, 1388, 42.5],
          [80, 1384.5, 54],
          [57.5, 1380, 65.5],
          [30, 1377, 72.5],
          [13, 1383, 69],
        ],
      },
    ],
    thicknessMm: 0.8,
  },
  rows: [
    {
      name: 'over the clavicle',
      path: [
        [133, 1425.5, -31],
        [109.3, 1417.4, 1],
        [91, 1409.2, 21.5],
        [70, 1404, 38.2],
        [48, 1403.5, 48.6],
        [25, 1404, 55.3],
        [9, 1404, 56.1],
      ],
      thicknessMm: 1.2,
    },
    {
      name: 'above the clavicle',
      path: [
        [110, 1428, -34],
        [93.7, 1423.6, -10.1],
        [76.8, 1421.4, 11.6],
        [60, 1420, 25],
        [41, 1420, 37.5],
        [18, 1417, 50],
        [4, 1415, 46],
      ],
      thicknessMm: 1.5,
    },
    {
      name: 'T1',
      path: [
        [86, 1434.5, -28.5],
        [73, 1429.5, -8.5],
        [60, 1428, 5.5],
        [50.5, 1429, 22.5],
        [38, 1429, 35],
        [18.5, 1428, 44.3],
        [1.8, 1428, 38.2],
      ],
      thicknessMm: 1.5,
    },
    {
      name: 'C7',
      path: [
        [66.5, 1444, -22.5],
        [56.5, 1442.5, -6],
        [48.2, 1442, 9.5],
        [43.6, 1442, 21.5],
        [33, 1443, 31.5],
        [17.5, 1442, 38],
        [1.4, 1443, 35.5],
      ],
      thicknessMm: 1.5,
    },
    {
      name: 'C6',
      path: [
        [53, 1463, -10.5],
        [47.5, 1461, 2],
        [43.3, 1461.5, 13.8],
        [38.9, 1462, 24.6],
        [28.7, 1463, 31.7],
        [14.5, 1462, 32.2],
        [1.2, 1461, 34.5],
      ],
      thicknessMm: 1.5,
    },
    {
      name: 'thyroid cartilage',
      path: [
        [46.2, 1482, 0.3],
        [43.6, 1482, 10],
        [39.8, 1483, 21],
        [31.4, 1484, 26.2],
        [22.5, 1484.5, 30],
        [12.5, 1482, 37],
        [1.2, 1479, 40.3],
      ],
      thicknessMm: 1.5,
    },
    {
      name: 'hyoid bone',
      path: [
        [43.8, 1501, 9],
        [41.5, 1501, 18],
        [35.6, 1502.7, 23.1],
        [30.1, 1503.5, 32.7],
        [23.7, 1499.6, 41.1],
        [13, 1496.8, 46.1],
        [1.2, 1492.5, 47.5],
      ],
      thicknessMm: 1.5,
    },
    {
      name: 'below the jaw',
      path: [
        [42.3, 1513, 13.5],
        [41, 1516, 22],
        [40.4, 1513, 34.2],
        [34.8, 1508, 44.8],
        [27.3, 1502.2, 54.2],
        [15, 1497.2, 59.5],
        [1.5, 1493.5, 65],
      ],
      thicknessMm: 1.5,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin and muscles of the lower face',
        path: [
          [43, 1526, 17],
          [48.3, 1537, 24],
          [47.4, 1534, 37.4],
          [40, 1522.5, 50.6],
        ],
      },
      {
        on: 'mandible',
        words: 'lower border of the mandible',
        path: [
          [29.6, 1508.5, 59.5],
          at('mandible-lower-border-z60', -1, 1, 9),
          at('mandible-lower-border-z75', -4, 2, 6),
        ],
      },
    ],
    thicknessMm: 1,
  },
};
