/** The left scapula: blade, spine, acromion, coracoid process and socket. */
import { at } from '../landmarks.ts';
import type { BoneDefinition } from './boneDefinition.ts';

export const scapula: BoneDefinition = {
  id: 'scapula',
  sides: 'paired',
  fillet: 4,
  parts: [
    {
      name: 'blade',
      form: 'plate',
      facing: [0.53, -0.1, -0.84],
      rows: [
        {
          from: [85.6, 1258, -106.6],
          to: [104.1, 1258, -96.6],
          hollow: [-0.4, 0, 0],
          thickness: [3, 3.6, 4.3, 2.8, 3],
        },
        {
          from: at('scapula-medial-border-y1270', -0.6, -1.5, 1.4),
          to: at('scapula-lateral-border-y1270', 0.1, -2, 0.8),
          hollow: [2.3, 2.8, 2.6],
          thickness: [3, 7.2, 7.4, 4.7, 3],
        },
        {
          from: at('scapula-medial-border-y1290', 0.4, -2.5, 0.6),
          to: at('scapula-lateral-border-y1290', -0.3, -3.5, 1.5),
          hollow: [1.2, 1.1, 0.8],
          thickness: [3, 2.7, 4.1, 7.1, 3],
        },
        {
          from: at('scapula-medial-border-y1310', 1, -4, 0.1),
          to: at('scapula-lateral-border-y1310', -1.1, -3.5, -0.1),
          hollow: [2.5, 1.5, -0.9],
          thickness: [3, 2.6, 2.4, 5.6, 3],
        },
        {
          from: at('scapula-medial-border-y1330', 1.7, -2.5, -0.5),
          to: at('scapula-lateral-border-y1330', -1.5, -3, -2.3),
          hollow: [2.9, 4, 0],
          thickness: [2.4, 2.7, 2.5, 4, 2.4],
        },
        {
          from: at('scapula-medial-border-y1350', 1.6, 2, 1),
          to: [141.4, 1350, -50.3],
          hollow: [2.2, 4.2, -0.8],
          thickness: [2.5, 2.4, 2.5, 4, 6],
        },
        {
          from: at('scapula-medial-border-y1365', 1.7, 0.5, 0.4),
          to: [136.5, 1368, -42.6],
          hollow: [3.3, 6.5, 7.6],
          thickness: [3.1, 2.4, 2.5, 3.6, 9],
        },
        {
          from: [62.9, 1384, -94.9],
          to: [120.8, 1384, -73.3],
          hollow: [-3, -7.8, -14.5],
          thickness: [2.4, 5.5, 5, 4.5, 3.6],
        },
        {
          from: [69.5, 1400, -87],
          to: [95.5, 1400, -76],
          hollow: [-2.1, -5.1, -8.6],
          thickness: [3, 4, 3.8, 2.8, 3],
        },
        {
          from: [74, 1407, -85],
          to: [83, 1407, -79],
          hollow: [-0.1, -0.3, -0.1],
          thickness: [3, 3, 3, 3, 3],
        },
      ],
    },
    {
      name: 'spine',
      form: 'plate',
      facing: [0, 0.92, 0.39],
      rows: [
        { from: [68, 1368, -97], to: [64, 1371.5, -99.5], hollow: [0.1], thickness: [3.5, 3, 6] },
        {
          from: [82, 1372, -91],
          to: at('scapula-spine-lower-lip-x80', 1, 3, -2.5),
          hollow: [0],
          thickness: [3.5, 3, 6],
        },
        {
          from: [97, 1376, -83],
          to: at('scapula-spine-crest-x95', -0.2, 0.1, 0.2),
          hollow: [0],
          thickness: [3.5, 3, 6],
        },
        {
          from: [109, 1378, -74],
          to: at('scapula-spine-crest-x115', 0, 0, 0.2),
          hollow: [0],
          thickness: [3.5, 3, 6],
        },
        {
          from: [120, 1380, -66],
          to: at('scapula-spine-crest-x125', -0.2),
          hollow: [0],
          thickness: [3.5, 3, 6],
        },
        {
          from: [128, 1383, -62],
          to: at('scapula-spine-crest-x135', 3.5, 0.5, 1.5),
          hollow: [0],
          thickness: [3.5, 3, 6],
        },
        {
          from: [138, 1390, -62],
          to: at('scapula-spine-crest-x155', -2, 0.5, -1.5),
          hollow: [0],
          thickness: [3.5, 3, 6],
        },
      ],
    },
    {
      name: 'acromion',
      form: 'plate',
      facing: [0, 1, 0],
      rows: [
        {
          from: at('scapula-spine-crest-x145', 2.5, -2, -1),
          to: [142, 1404, -64],
          hollow: [2],
          thickness: [7, 7, 7],
        },
        { from: [158, 1402, -74], to: [152, 1410, -56], hollow: [2], thickness: [7, 7, 7] },
        {
          from: at('acromial-angle', 0.5, 2.5, 3.5),
          to: [157, 1411, -49],
          hollow: [2],
          thickness: [7, 7, 7],
        },
        { from: [173, 1410, -50], to: [160, 1411, -41], hollow: [0.5], thickness: [7, 7, 7] },
        { from: [171, 1410, -37], to: [161, 1409, -34], hollow: [0.5], thickness: [7, 7, 7] },
      ],
    },
    {
      name: 'glenoid',
      form: 'pad',
      at: [147, 1366, -42],
      size: { across: 26, thick: 12, long: 36 },
      attitude: { slopeDeg: 90, turnDeg: 125 },
    },
    {
      name: 'neck',
      form: 'shaft',
      stations: [
        { at: [126, 1366, -57], section: [20, 8] },
        { at: [144, 1366, -44], section: [26, 12] },
      ],
    },
    {
      name: 'coracoid process',
      form: 'shaft',
      stations: [
        { at: [136, 1378, -45], section: [14, 12] },
        { at: [132, 1391, -34], section: [14, 12] },
        { at: [129, 1400, -18], section: [11, 12] },
        { at: [133, 1396, -8], section: [10, 11] },
        { at: at('coracoid-tip-centre', -1.5, 2.5, 1.5), section: [8, 9] },
      ],
    },
    {
      name: 'lateral border',
      form: 'shaft',
      stations: [
        { at: at('scapula-lateral-border-y1270', -1.5, 1, -1), section: [6, 6] },
        { at: [118, 1300, -82], section: [8, 7] },
        { at: [131, 1328, -64], section: [8, 7] },
        { at: at('scapula-lateral-border-y1350', -3, 0, -2), section: [10, 8] },
      ],
    },
  ],
  carved: [
    {
      name: 'glenoid fossa',
      form: 'pad',
      at: [166, 1366, -28],
      size: { across: 44, thick: 30, long: 50 },
      attitude: { slopeDeg: 90, turnDeg: 125 },
      fillet: 1.5,
    },
  ],
};
