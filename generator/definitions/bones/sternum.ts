/** The manubrium and the body of the sternum with the costal cartilages that end on them. */
import type { BoneDefinition } from './boneDefinition.ts';

export const manubrium: BoneDefinition = {
  id: 'manubrium',
  sides: 'median',
  fillet: 3,
  parts: [
    {
      name: 'plate',
      form: 'plate',
      facing: [0, 0.55, 0.84],
      rows: [
        { to: [13.5, 1396.5, 42.5], hollow: [-1.5, -2.5], thickness: [14.5, 17, 12.5] },
        { to: [18, 1391, 46.5], hollow: [0, 0], thickness: [23.5, 20.5, 13.5] },
        { to: [20.5, 1382.5, 48], hollow: [4, 1], thickness: [21.5, 20, 11.5] },
        { to: [20, 1375, 55], hollow: [5, 2], thickness: [20.5, 17, 12.5] },
        { to: [16, 1368, 62.5], hollow: [4, 2], thickness: [17.5, 14.5, 10.5] },
        { to: [14, 1362, 69], hollow: [2, 0.5], thickness: [17.5, 15, 10.5] },
        { to: [9.5, 1357, 73.5], hollow: [3.5, 2], thickness: [12.5, 12, 12.5] },
      ],
    },
    {
      name: 'first costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [25.5, 1385.5, 45], section: [18.5, 7.5], rollDeg: -44 },
        { at: [40, 1388, 38], section: [19, 7], rollDeg: -48 },
        { at: [51.5, 1390, 34.5], section: [15, 6.5], rollDeg: -47 },
      ],
    },
    {
      name: 'second costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [17, 1351, 76.5], section: [15, 8], rollDeg: -17 },
        { at: [29.5, 1350.5, 70], section: [17, 8], rollDeg: -24 },
        { at: [42, 1351.5, 62], section: [17.5, 6.5], rollDeg: -27 },
      ],
    },
  ],
  carved: [
    {
      name: 'jugular notch',
      form: 'pad',
      at: [0, 1408, 40.5],
      size: { across: 23.5, thick: 18.5, long: 61 },
      attitude: { slopeDeg: 34 },
    },
    {
      name: 'clavicular notch',
      form: 'pad',
      at: [24, 1402, 40],
      size: { across: 18.5, thick: 17, long: 41 },
      attitude: { slopeDeg: 41, leanDeg: -48 },
    },
  ],
};

export const sternum: BoneDefinition = {
  id: 'sternum',
  sides: 'median',
  fillet: 3,
  parts: [
    {
      name: 'plate',
      form: 'plate',
      facing: [0, 0.25, 0.97],
      rows: [
        { to: [10.5, 1349.5, 78], hollow: [0.5, 0.5], thickness: [11, 9] },
        { to: [12.5, 1345, 78.5], hollow: [0.5, 0.5], thickness: [13, 10.5] },
        { to: [12.5, 1334, 80.5], hollow: [1.5, 2], thickness: [14.5, 11] },
        { to: [13.5, 1316, 85.5], hollow: [2, 2], thickness: [16, 12] },
        { to: [15.5, 1299, 89], hollow: [2.5, 1.5], thickness: [17, 11.5] },
        { to: [16.5, 1284, 94], hollow: [2, 1], thickness: [16, 12] },
        { to: [17.5, 1268, 98.5], hollow: [2, 1.5], thickness: [16.5, 12] },
        { to: [17, 1254, 102.5], hollow: [1.5, 0.5], thickness: [16.5, 12] },
        { to: [15.5, 1245, 103.5], hollow: [0.5, 0.5], thickness: [16, 11] },
        { to: [10, 1240.5, 104], hollow: [0.5, 0], thickness: [14, 9] },
        { to: [8.5, 1233, 104], hollow: [0, 0], thickness: [10.5, 8] },
        { to: [5.5, 1224, 103], hollow: [0, 0], thickness: [7, 6] },
      ],
    },
    {
      name: 'third costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [17, 1322, 86.5], section: [16.5, 8.5], rollDeg: -23 },
        { at: [35.5, 1318.5, 80], section: [16.5, 6.5], rollDeg: -16 },
        { at: [50.5, 1319, 72.5], section: [17.5, 7.5], rollDeg: -14 },
      ],
    },
    {
      name: 'fourth costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [17, 1298.5, 92.5], section: [14.5, 8], rollDeg: -7 },
        { at: [30, 1292, 94], section: [15.5, 7], rollDeg: -5 },
        { at: [48, 1286.5, 92.5], section: [16.5, 7], rollDeg: -6 },
        { at: [67, 1284.5, 88.5], section: [15, 8], rollDeg: -11 },
      ],
    },
    {
      name: 'fifth costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [18.5, 1271.5, 99.5], section: [14, 8], rollDeg: -15 },
        { at: [30, 1265.5, 102], section: [15.5, 8], rollDeg: -15 },
        { at: [50, 1254.5, 105], section: [17.5, 8], rollDeg: -15 },
        { at: [66, 1250.5, 103], section: [18, 8.5], rollDeg: -18 },
        { at: [82, 1246.5, 98], section: [14.5, 8], rollDeg: -20 },
      ],
    },
    {
      name: 'sixth costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [15.5, 1255, 106], section: [10, 7.5], rollDeg: -12 },
        { at: [29, 1242.5, 107.5], section: [13.5, 7.5], rollDeg: -5 },
        { at: [40, 1232.5, 108.5], section: [14.5, 8.5], rollDeg: -5 },
        { at: [52, 1224, 108], section: [15.5, 8.5], rollDeg: -8 },
        { at: [64, 1218.5, 106], section: [16, 8.5], rollDeg: -12 },
      ],
    },
    {
      name: 'seventh costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [9, 1238.5, 105.5], section: [8, 7.5] },
        { at: [20, 1228, 105], section: [13, 9] },
        { at: [30, 1213.5, 105], section: [14.5, 10] },
      ],
    },
  ],
  carved: [],
};
