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
        { to: [15.5, 1253.5, 101], hollow: [1.5, 0.5], thickness: [16, 10.5] },
        { to: [11.5, 1241, 103], hollow: [1.5, 0.5], thickness: [13, 10] },
        { to: [9, 1232, 103], hollow: [1.5, 0.5], thickness: [12, 9] },
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
        { at: [17, 1298.5, 93], section: [15, 8], rollDeg: -7 },
        { at: [41, 1287.5, 93], section: [16.5, 6.5], rollDeg: -4 },
        { at: [68, 1284.5, 89], section: [17, 8.5], rollDeg: -11 },
      ],
    },
    {
      name: 'fifth costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [18.5, 1273, 99.5], section: [15.5, 7.5], rollDeg: -17 },
        { at: [54.5, 1253, 105], section: [18.5, 8], rollDeg: -17 },
        { at: [83.5, 1249, 98], section: [19, 8], rollDeg: -20 },
      ],
    },
    {
      name: 'sixth costal cartilage',
      form: 'shaft',
      fillet: 2,
      stations: [
        { at: [14, 1257.5, 105.5], section: [10.5, 8], rollDeg: -15 },
        { at: [38.5, 1237.5, 108.5], section: [19, 8], rollDeg: 1 },
        { at: [64.5, 1221, 105.5], section: [19, 8.5], rollDeg: -12 },
      ],
    },
  ],
  carved: [],
};
