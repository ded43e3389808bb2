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
        { to: [12.5, 1397.5, 43], hollow: [-1, -2], thickness: [14, 16, 11] },
        { to: [18.5, 1389.5, 45], hollow: [2, 0.5], thickness: [18, 18, 14] },
        { to: [22, 1382, 49], hollow: [3.5, 2], thickness: [19.5, 18, 12] },
        { to: [21, 1375, 55], hollow: [4, 2], thickness: [19, 17, 11] },
        { to: [16.5, 1368, 62.5], hollow: [4, 2], thickness: [17.5, 15.5, 10] },
        { to: [13, 1361.5, 69], hollow: [3.5, 1.5], thickness: [15.5, 13.5, 10] },
        { to: [10, 1357, 73], hollow: [3, 1], thickness: [12, 12, 11] },
      ],
    },
    {
      name: 'first costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [25, 1385, 45.5], section: [16, 8], rollDeg: -40 },
        { at: [42, 1388.5, 38.5], section: [16.5, 7.5], rollDeg: -40 },
        { at: [53.5, 1388.5, 33], section: [13, 7], rollDeg: -35 },
      ],
    },
    {
      name: 'second costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [14.5, 1350.5, 77.5], section: [16, 8], rollDeg: -21 },
        { at: [29.5, 1350.5, 70], section: [16.5, 8], rollDeg: -24 },
        { at: [43.5, 1351.5, 61.5], section: [17.5, 7], rollDeg: -31 },
      ],
    },
  ],
  carved: [
    {
      name: 'jugular notch',
      form: 'pad',
      at: [0, 1408, 41],
      size: { across: 23, thick: 18, long: 60 },
      attitude: { slopeDeg: 30 },
    },
    {
      name: 'clavicular notch',
      form: 'pad',
      at: [26, 1403.5, 39],
      size: { across: 20, thick: 16, long: 40 },
      attitude: { slopeDeg: 25, leanDeg: -40 },
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
        { to: [10.5, 1350.5, 77.5], hollow: [0.5, 0.5], thickness: [12, 10] },
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
