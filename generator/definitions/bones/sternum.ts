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
        { to: [10, 1394, 45], hollow: [1, 0], thickness: [17, 18] },
        { to: [18, 1391, 45.5], hollow: [1.5, -3.5], thickness: [23.5, 13.5] },
        { to: [24, 1384.5, 46.5], hollow: [4, 0], thickness: [26.5, 9.5] },
        { to: [16, 1370.5, 60.5], hollow: [4, 1.5], thickness: [17, 13] },
        { to: [13, 1360.5, 71], hollow: [1.5, 0.5], thickness: [16.5, 10] },
        { to: [9.5, 1357.5, 73], hollow: [3.5, 3], thickness: [12.5, 14] },
      ],
    },
    {
      name: 'first costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [30, 1384, 45], section: [12.5, 7.5], rollDeg: -35 },
        { at: [38, 1388.5, 38.5], section: [18, 7], rollDeg: -35 },
        { at: [50, 1390.5, 34.5], section: [10.5, 5.5], rollDeg: -35 },
      ],
    },
    {
      name: 'second costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [15.5, 1351, 77], section: [14, 7], rollDeg: -19 },
        { at: [29, 1350.5, 70.5], section: [16, 7.5], rollDeg: -27 },
        { at: [41.5, 1352, 62.5], section: [16, 6.5], rollDeg: -29 },
      ],
    },
  ],
  carved: [
    {
      name: 'jugular notch',
      form: 'pad',
      at: [1, 1407, 44.5],
      size: { across: 23.5, thick: 16, long: 34.5 },
      attitude: { slopeDeg: -7, turnDeg: -8, leanDeg: 1 },
      fillet: 2,
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
      facing: [0, 0, 1],
      rows: [
        { to: [8, 1353, 82], hollow: [0, 0], thickness: [9.5, 7] },
        { to: [8.5, 1346.5, 78], hollow: [-1.5, 0], thickness: [15.5, 15] },
        { to: [9.5, 1335, 80.5], hollow: [2.5, 0.5], thickness: [14.5, 16.5] },
        { to: [11, 1309, 88.5], hollow: [0.5, 1], thickness: [18.5, 18] },
        { to: [12.5, 1289.5, 92.5], hollow: [1.5, 1], thickness: [15.5, 15.5] },
        { to: [14, 1271.5, 98.5], hollow: [1, 1], thickness: [17, 15.5] },
        { to: [17, 1255.5, 99], hollow: [3, 1.5], thickness: [17, 6.5] },
        { to: [12, 1248.5, 101.5], hollow: [-1.5, 4.5], thickness: [19, 10.5] },
        { to: [7, 1245, 98.5], hollow: [-4, 11], thickness: [5.5, 8] },
      ],
    },
    {
      name: 'third costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [20, 1321.5, 85.5], section: [15.5, 7.5], rollDeg: -17 },
        { at: [33, 1318.5, 81.5], section: [14, 6.5], rollDeg: -15 },
        { at: [48, 1319.5, 73.5], section: [17, 7], rollDeg: -14 },
      ],
    },
    {
      name: 'fourth costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [19.5, 1298, 93], section: [13.5, 8], rollDeg: -1 },
        { at: [40.5, 1287.5, 93.5], section: [17.5, 6], rollDeg: -1 },
        { at: [65.5, 1284.5, 89.5], section: [14, 7.5], rollDeg: -6 },
      ],
    },
    {
      name: 'fifth costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [21, 1271, 100], section: [14.5, 7], rollDeg: -13 },
        { at: [52.5, 1254, 105], section: [17.5, 7], rollDeg: -15 },
        { at: [81.5, 1248.5, 99.5], section: [14.5, 8.5], rollDeg: -21 },
      ],
    },
    {
      name: 'sixth costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [9, 1264.5, 107.5], section: [12, 5], rollDeg: -17 },
        { at: [38.5, 1235.5, 108], section: [12.5, 8.5], rollDeg: -7 },
        { at: [59, 1227.5, 112.5], section: [14, 8], rollDeg: 1 },
      ],
    },
  ],
};
