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
      facing: [0, 0.5, 0.87],
      rows: [
        { to: [12.5, 1397, 42], hollow: [3, 2], thickness: [11, 11] },
        { to: [17.5, 1395.5, 43.5], hollow: [2.5, 0.5], thickness: [17, 11.5] },
        { to: [22, 1381, 48.5], hollow: [2, -2], thickness: [16.5, 10] },
        { to: [23, 1378, 52.5], hollow: [5, 0], thickness: [15.5, 10] },
        { to: [18, 1369, 61], hollow: [3.5, 2], thickness: [15.5, 9.5] },
        { to: [13.5, 1361, 70], hollow: [2.5, 0.5], thickness: [15, 10] },
        { to: [9.5, 1356, 73], hollow: [3.5, 2.5], thickness: [13, 10.5] },
      ],
    },
    {
      name: 'first costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [27, 1388, 47.5], section: [15.5, 7], rollDeg: -2 },
        { at: [38.5, 1388.5, 39.5], section: [18, 8], rollDeg: -35 },
        { at: [55, 1383.5, 31], section: [12.5, 7.5], rollDeg: 2 },
      ],
    },
    {
      name: 'second costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [15, 1351.5, 77], section: [14.5, 8], rollDeg: -13 },
        { at: [29, 1350.5, 70.5], section: [17, 8.5], rollDeg: -25 },
        { at: [44.5, 1350.5, 61.5], section: [14, 7], rollDeg: -19 },
      ],
    },
  ],
  carved: [
    {
      name: 'jugular notch',
      form: 'pad',
      at: [0, 1409, 41],
      size: { across: 23, thick: 15, long: 36 },
      attitude: { slopeDeg: -30 },
      fillet: 2.5,
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
        { to: [8.5, 1351, 80], hollow: [1, 1.5], thickness: [11, 10.5] },
        { to: [12.5, 1346, 77], hollow: [1, 0], thickness: [13.5, 11] },
        { to: [12, 1334, 80], hollow: [1.5, 3.5], thickness: [14.5, 11.5] },
        { to: [13, 1316, 85], hollow: [1.5, 3.5], thickness: [17, 13] },
        { to: [15.5, 1299, 88.5], hollow: [3, 1.5], thickness: [17.5, 11] },
        { to: [16, 1284, 94.5], hollow: [2, 0.5], thickness: [16, 12.5] },
        { to: [17.5, 1268, 99], hollow: [1.5, 2], thickness: [17, 12.5] },
        { to: [15.5, 1253.5, 101], hollow: [1.5, 0], thickness: [16.5, 9.5] },
        { to: [10.5, 1241, 104.5], hollow: [1, 0.5], thickness: [11.5, 10.5] },
        { to: [9, 1232, 103], hollow: [1.5, 1], thickness: [12, 9] },
      ],
    },
    {
      name: 'third costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [17.5, 1323, 86.5], section: [15, 8.5], rollDeg: -17 },
        { at: [33.5, 1319, 81.5], section: [16.5, 7], rollDeg: -16 },
        { at: [52, 1318.5, 71.5], section: [16, 7.5], rollDeg: -4 },
      ],
    },
    {
      name: 'fourth costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [17.5, 1298.5, 94], section: [14, 7], rollDeg: -7 },
        { at: [44.5, 1287, 93], section: [17, 7], rollDeg: -4 },
        { at: [70.5, 1283, 88], section: [16.5, 7.5], rollDeg: -5 },
      ],
    },
    {
      name: 'fifth costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [19.5, 1273.5, 99], section: [14, 7], rollDeg: -12 },
        { at: [50, 1254.5, 105], section: [18, 8], rollDeg: -16 },
        { at: [85, 1248.5, 98], section: [16, 7.5], rollDeg: -17 },
      ],
    },
    {
      name: 'sixth costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [13.5, 1259.5, 105.5], section: [12.5, 9], rollDeg: -21 },
        { at: [36, 1238, 108.5], section: [12.5, 8.5], rollDeg: -8 },
        { at: [58, 1227.5, 110], section: [12, 8], rollDeg: 1 },
      ],
    },
  ],
};
