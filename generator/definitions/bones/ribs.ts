/** The left ribs, first to seventh: head, neck, tubercle, angle and shaft. The bust ends before the fifth to seventh do. */
import { at } from '#generator/definitions/landmarks.ts';
import type { BoneDefinition } from './boneDefinition.ts';

export const rib1: BoneDefinition = {
  id: 'rib-1',
  sides: 'paired',
  fillet: 3,
  parts: [
    {
      name: 'shaft',
      form: 'shaft',
      stations: [
        { at: [23, 1436.5, -26.5], section: [6.5, 4], rollDeg: -49 },
        { at: [35.5, 1438.5, -27.5], section: [16.5, 5], rollDeg: -45 },
        { at: [41, 1435.5, -23.5], section: [15, 4.5], rollDeg: -59 },
        { at: [59, 1420, -6.5], section: [15.5, 5], rollDeg: -81 },
        { at: [60.5, 1414, 1], section: [20, 4], rollDeg: -98 },
        { at: [60.5, 1409.5, 7], section: [22, 3.5], rollDeg: -106 },
        { at: [55, 1399, 22.5], section: [20.5, 3.5], rollDeg: -111 },
        { at: [48.5, 1393, 32], section: [18.5, 6.5], rollDeg: -116 },
      ],
      squareness: 4,
    },
    {
      name: 'head',
      form: 'pad',
      at: at('rib-1-head', 3, 2.5, -2),
      size: { across: 6.5, thick: 9, long: 8.5 },
      attitude: { slopeDeg: 0 },
    },
    {
      name: 'tubercle',
      form: 'pad',
      at: [34, 1439, -29],
      size: { across: 8.5, thick: 5, long: 5 },
      attitude: { slopeDeg: 0 },
    },
  ],
};

export const rib2: BoneDefinition = {
  id: 'rib-2',
  sides: 'paired',
  fillet: 3,
  parts: [
    {
      name: 'shaft',
      form: 'shaft',
      stations: [
        { at: at('rib-2-head', 3, 1.5, -2), section: [8.5, 6.5], rollDeg: -59 },
        { at: [37.5, 1428, -38.5], section: [12, 8], rollDeg: -40 },
        { at: [67, 1419, -33.5], section: [13, 6.5], rollDeg: -55 },
        { at: [85.5, 1403, -14], section: [16, 7], rollDeg: -90 },
        { at: [89, 1399, -8], section: [19.5, 6.5], rollDeg: -103 },
        { at: [85, 1379.5, 17], section: [15, 4], rollDeg: -144 },
        { at: [77.5, 1370.5, 31.5], section: [14.5, 4.5], rollDeg: -150 },
        { at: [58, 1357, 53], section: [13.5, 4.5], rollDeg: -162 },
        { at: [44.5, 1353, 61], section: [15.5, 6.5], rollDeg: -154 },
      ],
      squareness: 4,
    },
    {
      name: 'head',
      form: 'pad',
      at: at('rib-2-head', 1.5, -0.5, 0.5),
      size: { across: 4, thick: 8, long: 8.5 },
      attitude: { slopeDeg: 0 },
    },
    {
      name: 'tubercle',
      form: 'pad',
      at: [47, 1426.5, -39.5],
      size: { across: 10, thick: 6, long: 11 },
      attitude: { slopeDeg: 0 },
    },
  ],
};

export const rib3: BoneDefinition = {
  id: 'rib-3',
  sides: 'paired',
  fillet: 3,
  parts: [
    {
      name: 'shaft',
      form: 'shaft',
      stations: [
        { at: at('rib-3-head', 3, -1.5, -2.5), section: [13, 6], rollDeg: -2 },
        { at: [36.5, 1410, -54], section: [10, 6.5], rollDeg: 18 },
        { at: [49, 1407.5, -55.5], section: [8.5, 9.5], rollDeg: 1 },
        { at: [72.5, 1404, -56], section: [8, 12.5] },
        { at: [85.5, 1397, -49.5], section: [12.5, 8], rollDeg: 52 },
        { at: [101, 1384, -33.5], section: [14.5, 7], rollDeg: 44 },
        { at: [107, 1369.5, -12.5], section: [16.5, 6.5], rollDeg: 34 },
        { at: [106, 1357.5, 6], section: [16.5, 7], rollDeg: 33 },
        { at: [98, 1345.5, 25], section: [17.5, 5.5], rollDeg: 23 },
        { at: [86, 1334.5, 45], section: [15.5, 5.5], rollDeg: 11 },
        { at: [69, 1323.5, 62.5], section: [16, 5.5], rollDeg: 4 },
        { at: at('rib-3-anterior-end', -0.5, 1, -4.5), section: [18, 7], rollDeg: 11 },
      ],
    },
    {
      name: 'head',
      form: 'pad',
      at: at('rib-3-head', 3, -1.5, -2.5),
      size: { across: 6, thick: 11, long: 13.5 },
      attitude: { slopeDeg: 0 },
    },
    {
      name: 'tubercle',
      form: 'pad',
      at: [36.5, 1410, -54],
      size: { across: 11, thick: 13, long: 11.5 },
      attitude: { slopeDeg: 0 },
    },
  ],
};

export const rib4: BoneDefinition = {
  id: 'rib-4',
  sides: 'paired',
  fillet: 3,
  parts: [
    {
      name: 'shaft',
      form: 'shaft',
      stations: [
        { at: at('rib-4-head', 3.5, 2.5, -1), section: [12, 6.5] },
        { at: [37, 1388.5, -63.5], section: [10.5, 8], rollDeg: -8 },
        { at: [57.5, 1383, -70], section: [9.5, 11.5], rollDeg: -20 },
        { at: [71.5, 1379.5, -70], section: [10, 12.5], rollDeg: -11 },
        { at: [88.5, 1372.5, -63], section: [13, 8.5], rollDeg: 45 },
        { at: [108.5, 1356, -43.5], section: [14.5, 8.5], rollDeg: 33 },
        { at: [118.5, 1339, -16.5], section: [15.5, 8], rollDeg: 30 },
        { at: [120, 1325.5, 8.5], section: [17.5, 8.5], rollDeg: 23 },
        { at: [115.5, 1315.5, 28], section: [17.5, 8.5], rollDeg: 14 },
        { at: [104.5, 1303, 52], section: [18.5, 7], rollDeg: 15 },
        { at: [86, 1291, 76.5], section: [17, 6], rollDeg: 5 },
        { at: at('rib-4-anterior-end', 0, -0.5, -4.5), section: [17.5, 8], rollDeg: 22 },
      ],
    },
    {
      name: 'head',
      form: 'pad',
      at: at('rib-4-head', 3.5, 2.5, -1),
      size: { across: 7.5, thick: 16, long: 11 },
      attitude: { slopeDeg: 0 },
    },
    {
      name: 'tubercle',
      form: 'pad',
      at: [37, 1388.5, -63.5],
      size: { across: 5.5, thick: 8, long: 17.5 },
      attitude: { slopeDeg: 0 },
    },
  ],
};

export const rib5: BoneDefinition = {
  id: 'rib-5',
  sides: 'paired',
  fillet: 3,
  parts: [
    {
      name: 'shaft',
      form: 'shaft',
      stations: [
        { at: [19, 1360, -57.5], section: [15, 5.5], rollDeg: 1 },
        { at: [39, 1358.5, -70.5], section: [12.5, 8.5], rollDeg: -6 },
        { at: [55, 1355, -74.5], section: [13, 9.5], rollDeg: 24 },
        { at: [85.5, 1344.5, -79.5], section: [18.5, 10], rollDeg: 39 },
        { at: [102.5, 1335, -69], section: [18, 9], rollDeg: 27 },
        { at: [117, 1322.5, -43], section: [14, 8.5], rollDeg: 18 },
        { at: [125, 1309, -18.5], section: [16, 8.5], rollDeg: 13 },
        { at: [127, 1295, 7], section: [16, 8], rollDeg: 12 },
        { at: [124, 1282, 32.5], section: [17, 8], rollDeg: 8 },
        { at: [115, 1270, 54.5], section: [18, 8], rollDeg: 1 },
        { at: [100, 1258.5, 79], section: [17, 7.5], rollDeg: 10 },
        { at: [82, 1250.5, 97], section: [18.5, 9], rollDeg: 18 },
      ],
    },
    {
      name: 'head',
      form: 'pad',
      at: [19, 1360, -57.5],
      size: { across: 9, thick: 10, long: 11.5 },
      attitude: { slopeDeg: 0 },
    },
    {
      name: 'tubercle',
      form: 'pad',
      at: [39, 1358.5, -70.5],
      size: { across: 14, thick: 10.5, long: 14 },
      attitude: { slopeDeg: 0 },
    },
  ],
};

export const rib6: BoneDefinition = {
  id: 'rib-6',
  sides: 'paired',
  fillet: 3.5,
  parts: [
    {
      name: 'shaft',
      form: 'shaft',
      stations: [
        { at: [19, 1336.5, -60.5], section: [17.5, 6], rollDeg: 1 },
        { at: [40, 1332.5, -79], section: [10.5, 9.5], rollDeg: 10 },
        { at: [59, 1324.5, -87.5], section: [13, 9.5], rollDeg: 45 },
        { at: [78, 1315.5, -90], section: [18.5, 10], rollDeg: 41 },
        { at: [97.5, 1308, -78.5], section: [16.5, 9], rollDeg: 35 },
        { at: [119, 1293, -53.5], section: [16.5, 8.5], rollDeg: 28 },
        { at: [129.5, 1280, -29.5], section: [16.5, 8.5], rollDeg: 21 },
        { at: [134.5, 1265, -3.5], section: [16, 7], rollDeg: 20 },
        { at: [133.5, 1250.5, 20.5], section: [16.5, 7], rollDeg: 10 },
        { at: [123.5, 1237, 50], section: [17, 7], rollDeg: 22 },
        { at: [108.5, 1224.5, 78], section: [20.5, 9], rollDeg: 8 },
        { at: [93.5, 1217, 93.5], section: [18, 9], rollDeg: 4 },
      ],
    },
    {
      name: 'head',
      form: 'pad',
      at: [19, 1336.5, -60.5],
      size: { across: 6.5, thick: 16, long: 12.5 },
      attitude: { slopeDeg: 0 },
    },
    {
      name: 'tubercle',
      form: 'pad',
      at: [40, 1332.5, -79],
      size: { across: 8.5, thick: 11, long: 12 },
      attitude: { slopeDeg: 0 },
    },
  ],
};

export const rib7: BoneDefinition = {
  id: 'rib-7',
  sides: 'paired',
  fillet: 3,
  parts: [
    {
      name: 'shaft',
      form: 'shaft',
      stations: [
        { at: [19.5, 1308.5, -66], section: [23.5, 5.5], rollDeg: -19 },
        { at: [39, 1301.5, -78.5], section: [9.5, 9], rollDeg: -10 },
        { at: [57, 1292.5, -85.5], section: [13, 9], rollDeg: 32 },
        { at: [84.5, 1280.5, -90.5], section: [19, 9.5], rollDeg: 21 },
        { at: [101.5, 1272.5, -81], section: [19.5, 8.5], rollDeg: 12 },
        { at: [117.5, 1259, -61], section: [18, 8], rollDeg: -1 },
        { at: [127.5, 1246, -37.5], section: [17, 8.5], rollDeg: -10 },
        { at: [133, 1235.5, -16], section: [16.5, 8], rollDeg: -6 },
        { at: [137, 1222, 8], section: [18.5, 9], rollDeg: 3 },
        { at: [135, 1206.5, 35.5], section: [18.5, 7.5], rollDeg: 9 },
        { at: [126.5, 1191, 64.5], section: [19.5, 8], rollDeg: -5 },
        { at: [111, 1182.5, 78.5], section: [22.5, 11], rollDeg: -12 },
      ],
    },
    {
      name: 'head',
      form: 'pad',
      at: [19.5, 1308.5, -66],
      size: { across: 6, thick: 14.5, long: 13.5 },
      attitude: { slopeDeg: 0 },
    },
    {
      name: 'tubercle',
      form: 'pad',
      at: [39, 1301.5, -78.5],
      size: { across: 9, thick: 8, long: 10 },
      attitude: { slopeDeg: 0 },
    },
  ],
};
