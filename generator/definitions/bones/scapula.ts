/** The left scapula: blade, spine, acromion, coracoid process and socket. */
import { at } from '#generator/definitions/landmarks.ts';
import type { BoneDefinition } from './boneDefinition.ts';

export const scapula: BoneDefinition = {
  id: 'scapula',
  sides: 'paired',
  fillet: 6,
  parts: [
    {
      name: 'blade',
      form: 'plate',
      facing: [0.53, -0.1, -0.84],
      rows: [
        {
          from: [89, 1258, -104.5],
          to: [96, 1257, -101.5],
          hollow: [0.5, 0.5, 0.5],
          thickness: [3, 3.5, 3.5, 3.5, 3],
        },
        {
          from: [83.5, 1265, -107],
          to: [102.5, 1264, -96],
          hollow: [1.5, 1.5, 1.5],
          thickness: [3, 4.5, 5.5, 4, 3],
        },
        {
          from: at('scapula-medial-border-y1270', 1.5, 0, 1),
          to: at('scapula-lateral-border-y1270', -2, -1, -1.5),
          hollow: [1.5, 1.5, 1.5],
          thickness: [3.5, 6.5, 7.5, 5, 3],
        },
        {
          from: at('scapula-medial-border-y1290', 3, -3.5, 0.5),
          to: at('scapula-lateral-border-y1290', -2, -1, 2.5),
          hollow: [0.5, 1, 1.5],
          thickness: [3, 2.5, 4, 7, 2.5],
        },
        {
          from: [69, 1308, -110],
          to: [124.5, 1309, -77.5],
          hollow: [1, 0.5, -1],
          thickness: [3, 2.5, 2, 3.5, 2.5],
        },
        {
          from: at('scapula-medial-border-y1330', 1.5, -3, -0.5),
          to: at('scapula-lateral-border-y1330', -2, -2, -2),
          hollow: [4, 5, 0.5],
          thickness: [2.5, 3, 2, 2.5, 2.5],
        },
        {
          from: at('scapula-medial-border-y1350', 0, -3.5),
          to: [133.5, 1348.5, -49.5],
          hollow: [4.5, 8.5, 5],
          thickness: [2, 3, 2.5, 2, 5.5],
        },
        {
          from: at('scapula-spine-root', 2.5),
          to: [134.5, 1377, -41],
          hollow: [3, 7, 6.5],
          thickness: [3, 2.5, 3, 2.5, 7],
        },
        {
          from: at('scapula-medial-border-y1380', 1, -1.5, -2),
          to: [119.5, 1384.5, -49.5],
          hollow: [4.5, 6, 2.5],
          thickness: [3, 5.5, 4.5, 2.5, 4.5],
        },
        {
          from: at('scapula-medial-border-y1395', 0.5, -1, -1.5),
          to: [100.5, 1394.5, -57],
          hollow: [0, 0.5, 1],
          thickness: [3.5, 3.5, 3, 2.5, 2],
        },
        {
          from: [76, 1404, -83],
          to: [82.5, 1407.5, -76],
          hollow: [-0.5, 0, -0.5],
          thickness: [3, 3.5, 3, 3, 2.5],
        },
      ],
    },
    {
      name: 'spine',
      form: 'plate',
      facing: [0, 0.92, 0.39],
      rows: [
        {
          from: [66, 1369, -99],
          to: at('scapula-spine-root', 4, 2.5, 1),
          hollow: [0.5],
          thickness: [3, 2.5, 3.5],
        },
        {
          from: at('scapula-spine-upper-lip-x80', 0, -4, 0.5),
          to: at('scapula-spine-lower-lip-x80', 2.5, 1.5, -1.5),
          hollow: [2],
          thickness: [4, 4.5, 3.5],
        },
        {
          from: [96, 1378, -82.5],
          to: at('scapula-spine-crest-x95', -0.5, -2, 3),
          hollow: [2.5],
          thickness: [4.5, 4, 8],
        },
        { from: [105.5, 1377, -76], to: [109, 1385, -90], hollow: [1], thickness: [4, 2, 9] },
        {
          from: [117, 1376.5, -66.5],
          to: at('scapula-spine-crest-x125', 0.5, 0, 2),
          hollow: [-0.5],
          thickness: [6, 2, 4.5],
        },
        { from: [129.5, 1377.5, -60.5], to: [136, 1400, -76.5], hollow: [-1], thickness: [7.5, 7.5, 6] },
        { from: [143.5, 1390.5, -64], to: [154.5, 1398.5, -65], hollow: [-1], thickness: [4.5, 4.5, 8.5] },
      ],
    },
    {
      name: 'acromion',
      form: 'plate',
      facing: [0, 1, 0],
      rows: [
        {
          from: at('scapula-spine-crest-x145', 2, -1, 2),
          to: [146.5, 1403, -66],
          hollow: [1.5],
          thickness: [6, 7, 6.5],
        },
        { from: [157, 1400.5, -65.5], to: [151.5, 1407.5, -58.5], hollow: [-2.5], thickness: [8.5, 9, 9] },
        { from: [164, 1400, -65], to: [154, 1410, -50.5], hollow: [-0.5], thickness: [10, 10.5, 8.5] },
        { from: [170, 1409.5, -52.5], to: [154.5, 1411.5, -43], hollow: [-1.5], thickness: [7, 10.5, 8.5] },
        { from: [170.5, 1413, -35.5], to: [156.5, 1413, -30.5], hollow: [1], thickness: [3.5, 7, 7.5] },
        {
          from: [165, 1413.5, -28],
          to: at('acromion-corner-anteromedial', 4, -0.5, -1),
          hollow: [0.5],
          thickness: [4, 5, 4.5],
        },
      ],
    },
    {
      name: 'glenoid',
      form: 'pad',
      at: [145.5, 1373, -39],
      size: { across: 30, thick: 7, long: 36 },
      attitude: { slopeDeg: 76, turnDeg: 118, leanDeg: -1 },
    },
    {
      name: 'neck',
      form: 'shaft',
      stations: [
        { at: [121, 1372, -65.5], section: [9, 5], rollDeg: -10 },
        { at: [133, 1371.5, -53.5], section: [24, 10], rollDeg: -10 },
        { at: [143, 1368, -41], section: [34, 16.5], rollDeg: 20 },
      ],
    },
    {
      name: 'root of the coracoid process',
      form: 'shaft',
      fillet: 5.5,
      stations: [
        { at: [139, 1387, -36.5], section: [23, 18], rollDeg: -25 },
        { at: [125, 1393.5, -36], section: [20, 16], rollDeg: -35 },
      ],
    },
    {
      name: 'coracoid process',
      form: 'shaft',
      fillet: 5.5,
      stations: [
        { at: [123.5, 1393.5, -35], section: [17, 16], rollDeg: 35 },
        { at: [126.5, 1398.5, -19], section: [10.5, 17], rollDeg: 35 },
        { at: [135, 1394.5, -6], section: [11, 12.5], rollDeg: 22 },
        { at: [136, 1392, -2], section: [9, 12.5], rollDeg: -6 },
      ],
    },
    {
      name: 'lateral border',
      form: 'shaft',
      fillet: 5,
      stations: [
        { at: [105.5, 1279.5, -94.5], section: [6, 5], rollDeg: -1 },
        { at: [116, 1303, -83], section: [9.5, 9], rollDeg: -2 },
        { at: [127, 1333.5, -63], section: [8, 9.5], rollDeg: -3 },
        { at: [143.5, 1357, -47], section: [11, 7], rollDeg: 7 },
      ],
    },
  ],
  carved: [
    {
      name: 'glenoid fossa',
      form: 'pad',
      at: [159.5, 1369, -29.5],
      size: { across: 34, thick: 30, long: 46 },
      attitude: { slopeDeg: 90, turnDeg: 125 },
      fillet: 1.5,
    },
  ],
};
