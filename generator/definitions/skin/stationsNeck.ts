import { section, type SkinStation } from './station.ts';

/** Neck, submental region and the slope of the trapezius. */
export const NECK: readonly SkinStation[] = [
  ...section('neck', 1528, [
    [95, 52, -22.5],
    [125, 41.3, -47.3],
    [155, 20.5, -62.5],
    [180, 0, -65.5],
  ]),
  ...section('neck', 1506, [
    [90, 47, -18],
    [120, 43.6, -44],
    [150, 23.5, -59],
    [180, 0, -65],
  ]),
  ...section('neck', 1484, [
    [60, 49, 10],
    [90, 49.5, -18],
    [120, 52.5, -48],
    [150, 27, -65],
    [180, 0, -69.5],
  ]),
  ...section('neck', 1462, [
    [0, 0, 43.5],
    [30, 32, 35.5],
    [60, 49, 8.5],
    [90, 68.5, -13, 'authored'],
    [120, 82, -67],
    [150, 35, -80.5],
    [180, 0, -83],
  ]),
  ...section('neck', 1442, [
    [0, 0, 40.5],
    [30, 36, 37.5],
    [60, 61, 17, 'authored'],
  ]),
  { name: 'submental/mid', atMm: [0, 1485.5, 64], normal: [0, -0.97, 0.12], from: 'authored' },
  { name: 'cervical', atMm: [0, 1478, 48], normal: [0, -0.46, 0.89], from: 'measured' },
  { name: 'trapezius-crest/60', atMm: [68, 1473, -42], normal: [0.65, 0.67, 0.35], from: 'measured' },
  { name: 'trapezius-crest/85', atMm: [92, 1459.5, -42], normal: [0.42, 0.9, 0.09], from: 'measured' },
  { name: 'trapezius-crest/110', atMm: [112.5, 1450.5, -45], normal: [0.41, 0.91, 0.07], from: 'measured' },
  { name: 'supraclav/75', atMm: [79, 1437, 10.5], normal: [0.45, 0.72, 0.53], from: 'measured' },
  { name: 'supraclav/110', atMm: [112, 1430, -9.5], normal: [0.2, 0.82, 0.54], from: 'authored' },
  { name: 'supraclav/48', atMm: [60, 1433, 32.5], normal: [0.5, 0.6, 0.62], from: 'authored' },
  { name: 'supraclav/88', atMm: [88, 1447, -13], normal: [0.45, 0.7, 0.55], from: 'measured' },
];
