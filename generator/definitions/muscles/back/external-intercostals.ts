import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import type { Slip, SlipsMuscle } from '../definition.ts';

/**
 * A space between two ribs, from beside the tubercles behind to where the cartilage begins in front, atlas mm. The fibres run
 * downwards and forwards: each place of the lower rib stands 6 to 12 mm further round the chest than its partner.
 */
interface Space {
  /** Number of the rib above it. */
  readonly upper: number;
  readonly lowerBorder: readonly ReadonlyVec3[];
  /** Of the rib below. Where that has left the bust, the sheet ends in a row below the cut. */
  readonly upperBorder: readonly ReadonlyVec3[];
}

const SPACES: readonly Space[] = [
  {
    upper: 1,
    lowerBorder: [
      [41, 1435, -27],
      [49, 1430.5, -22.5],
      [56.5, 1426, -17.5],
      [62.5, 1420, -11],
      [65, 1413.5, -3],
      [66, 1408, 5],
      [62.5, 1401.5, 15.5],
      [59, 1396, 23.5],
      [55.5, 1389.5, 31.5],
    ],
    upperBorder: [
      [41, 1430, -36],
      [53, 1426.5, -35],
      [63.5, 1421.5, -31.5],
      [74, 1414, -23],
      [79.5, 1407.5, -13],
      [82, 1402.5, -4.5],
      [81, 1386, 15.5],
      [76.5, 1378.5, 26],
      [70.5, 1372, 36],
    ],
  },
  {
    upper: 2,
    lowerBorder: [
      [44, 1424.5, -42.5],
      [64, 1419, -39],
      [80, 1409, -28.5],
      [91.5, 1397, -14],
      [94, 1384, 3],
      [89, 1371, 20],
      [79, 1361.5, 37],
      [66.5, 1353, 51],
      [48.5, 1346.5, 63.5],
    ],
    upperBorder: [
      [42, 1413, -52.5],
      [68, 1408.5, -53],
      [89, 1397.5, -41.5],
      [101.5, 1383.5, -22],
      [104, 1370, -1.5],
      [97.5, 1356.5, 19.5],
      [88, 1344, 39],
      [76, 1333.5, 54.5],
      [52, 1327, 69.5],
    ],
  },
  {
    upper: 3,
    lowerBorder: [
      [44, 1405, -58],
      [72, 1400.5, -59.5],
      [93.5, 1388, -48],
      [107, 1373, -29],
      [111.5, 1356.5, -6],
      [107.5, 1342.5, 17.5],
      [94.5, 1332.5, 40],
      [78, 1322.5, 59.5],
      [56.5, 1314, 74.5],
    ],
    upperBorder: [
      [42.5, 1392, -64.5],
      [75, 1383.5, -67.5],
      [97, 1372.5, -54.5],
      [111.5, 1358, -34.5],
      [117.5, 1343, -9],
      [115.5, 1329, 16.5],
      [106.5, 1314, 43],
      [92, 1299.5, 67.5],
      [67.5, 1292.5, 85],
    ],
  },
  {
    upper: 4,
    lowerBorder: [
      [44, 1382, -68.5],
      [74.5, 1374, -72],
      [100, 1360.5, -59],
      [115.5, 1342.5, -36],
      [122.5, 1327, -10],
      [122, 1311.5, 18],
      [113, 1298, 45],
      [96.5, 1288, 70.5],
      [74, 1278.5, 90],
    ],
    upperBorder: [
      [43.5, 1364, -71.5],
      [75, 1356.5, -78],
      [102.5, 1343, -65.5],
      [119, 1327, -37],
      [125.5, 1314, -12],
      [125.5, 1298.5, 17],
      [118, 1283, 45],
      [102.5, 1268.5, 73],
      [81, 1259.5, 94.5],
    ],
  },
  {
    upper: 5,
    lowerBorder: [
      [43, 1351.5, -74.5],
      [75, 1341, -83.5],
      [104.5, 1327, -70.5],
      [119.5, 1315, -43.5],
      [128.5, 1298, -15],
      [129.5, 1282.5, 14.5],
      [122, 1266, 45.5],
      [107.5, 1253, 73.5],
      [87, 1243, 95.5],
    ],
    upperBorder: [
      [40.5, 1338.5, -78],
      [73, 1325.5, -88.5],
      [106, 1310.5, -71.5],
      [122, 1297.5, -46.5],
      [132, 1282.5, -17.5],
      [134, 1265.5, 11],
      [125.5, 1247, 45.5],
      [110.5, 1236, 74.5],
      [92, 1228.5, 94],
    ],
  },
  {
    upper: 6,
    lowerBorder: [
      [43, 1326.5, -81.5],
      [74, 1311, -91.5],
      [102.5, 1299, -77],
      [121.5, 1284.5, -52.5],
      [132.5, 1268, -23],
      [136.5, 1250, 6.5],
      [131, 1235, 37],
    ],
    upperBorder: [
      [40.5, 1306.5, -80],
      [73.5, 1292.5, -91],
      [103.5, 1281.5, -79],
      [121.5, 1265.5, -55.5],
      [132, 1248.5, -25],
      [137, 1234, 4],
      [134.5, 1217.5, 34.5],
    ],
  },
];

const even = (places: readonly unknown[]): number[] => places.map((_, i) => i / (places.length - 1));

function slip({ upper, lowerBorder, upperBorder }: Space): Slip {
  return {
    kind: 'sheet',
    name: `space ${upper}`,
    superficial: [1, 0.3, -0.2],
    edges: ['behind, beside the tubercles', 'in front, at the cartilage'],
    tendon: { origin: 0.1, insertion: 0.1 },
    mesh: { across: 16, along: 5 },
    origin: {
      lines: [{ on: `rib-${upper}`, words: `lower border of rib ${upper}`, path: lowerBorder }],
      stops: even(lowerBorder),
      thicknessMm: 2,
    },
    rows: [],
    insertion: {
      lines: [{ on: `rib-${upper + 1}`, words: `upper border of rib ${upper + 1}`, path: upperBorder }],
      stops: even(upperBorder),
      thicknessMm: 2,
    },
  };
}

export const externalIntercostals: SlipsMuscle = {
  kind: 'slips',
  id: 'external-intercostals',
  layer: 'deepest',
  context: true,
  slips: SPACES.map(slip),
};
