import type { SurfaceLine } from './skullTypes.ts';

/** Ridges (height above 0) and furrows (below) on the surface of the cranium. */
export const CRANIUM_LINES: readonly SurfaceLine[] = [
  {
    name: 'superior temporal line',
    heightMm: 1.3,
    spreadMm: 3,
    path: [
      ['superior-temporal-line-front', 0.7],
      [52, 1622, 61, 1],
      ['superior-temporal-line-anterior', 1],
      ['superior-temporal-line-anterosuperior', 0.7],
      ['superior-temporal-line-superior', 0.5],
      ['superior-temporal-line-posterosuperior', 0.4],
      ['superior-temporal-line-posterior', 0.35],
      ['superior-temporal-line-back', 0],
    ],
  },
  {
    name: 'inferior temporal line',
    heightMm: 0.7,
    spreadMm: 2.4,
    path: [
      [53, 1628, 57, 0.2],
      ['inferior-temporal-line-anterior', 1],
      ['inferior-temporal-line-anterosuperior', 0.8],
      ['inferior-temporal-line-superior', 0.7],
      ['inferior-temporal-line-posterosuperior', 0.2],
    ],
  },
  {
    name: 'superciliary arch',
    heightMm: 1.2,
    spreadMm: 5,
    path: [
      [6, 1615.5, 86, 0.7],
      [14, 1619, 85, 1],
      [24, 1622.5, 82, 0.6],
      [32, 1624.5, 80, 0.1],
    ],
  },
  {
    name: 'supraorbital notch',
    heightMm: -1.4,
    spreadMm: 1.6,
    path: [
      [22, 1612, 79, 1],
      [22, 1615, 81, 0.6],
    ],
  },
  {
    name: 'external occipital protuberance',
    heightMm: 1.9,
    spreadMm: 3.6,
    path: [
      ['external-occipital-protuberance', 1],
      [0, 1583, -93, 0.5],
    ],
  },
  {
    name: 'superior nuchal line',
    heightMm: 1.3,
    spreadMm: 2.3,
    path: [
      ['external-occipital-protuberance', 1],
      ['superior-nuchal-line-x10', 1],
      ['superior-nuchal-line-x25', 1],
      ['superior-nuchal-line-x35', 0.9],
      ['superior-nuchal-line-x45', 0.8],
      [54, 1572, -47, 0.5],
    ],
  },
  {
    name: 'inferior nuchal line',
    heightMm: 1.5,
    spreadMm: 2,
    path: [
      [0, 1565.5, -70, 0.9],
      ['inferior-nuchal-line-x6', 1],
      ['inferior-nuchal-line-x14', 1],
      ['inferior-nuchal-line-x22', 1],
      ['inferior-nuchal-line-x34', 0.7],
      [38, 1561, -46, 0.2],
    ],
  },
  {
    name: 'external occipital crest',
    heightMm: 1.4,
    spreadMm: 1.9,
    path: [
      ['external-occipital-protuberance', 1],
      [0, 1566, -72, 1],
      ['opisthion', 0.6],
    ],
  },
  {
    name: 'supramastoid crest',
    heightMm: 1,
    spreadMm: 2.4,
    path: [
      [65, 1591.5, -18, 0.6],
      [67.5, 1596, -30, 1],
      [68, 1602, -40, 0.2],
    ],
  },
  {
    name: 'canine eminence',
    heightMm: 1.3,
    spreadMm: 2.4,
    path: [
      [17, 1543, 83, 1],
      [16.2, 1552, 83, 0.9],
      [15.2, 1560, 81, 0.2],
    ],
  },
  {
    name: 'incisive fossa of the maxilla',
    heightMm: -0.9,
    spreadMm: 3,
    path: [
      [8.5, 1545, 87, 0.6],
      [9, 1549, 86, 1],
    ],
  },
  {
    name: 'canine fossa',
    heightMm: -1.2,
    spreadMm: 5,
    path: [
      [23, 1556, 73, 1],
      [25, 1560, 71, 0.9],
    ],
  },
  {
    name: 'petro-occipital fissure',
    heightMm: -2.6,
    spreadMm: 1.5,
    path: [
      [24, 1561, -10, 0.8],
      [18, 1565, -3, 1],
      [13, 1570, 4, 1],
    ],
  },
  {
    name: 'sphenopetrosal fissure',
    heightMm: -1.6,
    spreadMm: 1.3,
    path: [
      [14, 1572, 7, 1],
      [24, 1571, 3, 1],
      [35, 1571, -1, 0.7],
    ],
  },
];
