import type { Crease } from '#generator/kernels/creases.ts';

/** Furrows (depth > 0) and ridges (depth < 0) of neck, chest and back; half side, mm. */
export const BODY_CREASES: readonly Crease[] = [
  {
    name: 'sternocleidomastoid',
    depthMm: -1.7,
    spreadMm: 8,
    near: [
      [64, 1552, -22, 0.4],
      [55, 1520, -5, 0.8],
      [42, 1480, 16, 1],
      [27, 1445, 34, 1],
      [14, 1420, 45, 0.6],
      [13, 1404, 56, 0],
    ],
  },
  {
    name: 'tendon of sternocleidomastoid',
    depthMm: -1.4,
    spreadMm: 4.8,
    near: [
      [17, 1426, 42, 0.3],
      [12, 1413, 50, 1],
      [10, 1403, 56, 0.9],
      [10, 1394, 62, 0.4],
      [10, 1385, 68, 0],
    ],
  },
  {
    name: 'retro-SCM hollow',
    depthMm: 0.7,
    spreadMm: 10,
    near: [
      [58, 1500, -24, 0.4],
      [52, 1466, 4, 0.9],
      [42, 1438, 26, 1],
    ],
  },
  {
    name: 'clavicle',
    depthMm: -2.2,
    spreadMm: 6,
    near: [
      [16, 1412, 50, 0.9],
      [35, 1414, 48, 1],
      [65, 1417, 36, 1],
      [100, 1417, 18, 0.8],
      [135, 1418, -8, 0.6],
      [160, 1424, -28, 0.3],
    ],
  },
  {
    name: 'supraclavicular fossa',
    depthMm: 0.8,
    spreadMm: 11,
    near: [
      [52, 1432, 24, 1],
      [80, 1432, 8, 0.9],
    ],
  },
  { name: 'suprasternal notch', depthMm: 1.3, spreadMm: 8, near: [[0, 1413, 50, 1]] },
  {
    name: 'larynx',
    depthMm: -1.2,
    spreadMm: 8,
    near: [
      [0, 1470, 45, 1],
      [0, 1456, 43, 0.6],
    ],
  },
  { name: 'vertebra prominens', depthMm: -2, spreadMm: 8, near: [[0, 1441, -96, 1]] },
  {
    name: 'scapular spine',
    depthMm: -2,
    spreadMm: 8,
    near: [
      [62, 1392, -126, 0.3],
      [100, 1402, -118, 1],
      [140, 1416, -98, 1],
      [165, 1424, -70, 0.6],
    ],
  },
  {
    name: 'medial scapular border',
    depthMm: 0.7,
    spreadMm: 9,
    near: [
      [62, 1392, -126, 0.4],
      [66, 1350, -132, 1],
      [74, 1300, -133, 0.8],
      [84, 1262, -132, 0.3],
    ],
  },
  { name: 'inferior scapular angle', depthMm: -1.6, spreadMm: 12, near: [[98, 1268, -130, 1]] },
  {
    name: 'sternal furrow',
    depthMm: 0.2,
    spreadMm: 9,
    near: [
      [0, 1395, 62, 0.5],
      [0, 1340, 94, 1],
      [0, 1260, 118, 0.8],
    ],
  },
  {
    name: 'deltopectoral groove',
    depthMm: 0.8,
    spreadMm: 9,
    near: [
      [118, 1405, 18, 0.3],
      [140, 1380, 35, 1],
      [158, 1350, 42, 0.9],
      [172, 1325, 38, 0.4],
    ],
  },
  {
    name: 'spinal furrow',
    depthMm: 0.4,
    spreadMm: 10,
    near: [
      [0, 1240, -116, 1],
      [0, 1330, -120, 1],
      [0, 1400, -110, 0.6],
    ],
  },
];
