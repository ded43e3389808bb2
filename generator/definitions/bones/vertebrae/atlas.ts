/**
 * The atlas (C1): a ring of two arches and two lateral masses, without a body; far the longest transverse processes of the neck.
 *
 * Points are atlas mm on the left side, sizes full sizes in mm. The figures were measured on the vertebrae of Z-Anatomy (CC BY-SA 4.0,
 * after BodyParts3D, (c) The Database Center for Life Science), adjusted together until the whole lay on the measured surface,
 * and rounded to half a millimetre and whole degrees.
 */
import type { AtlasVertebra } from '#generator/kernels/atlasVertebra.ts';
import { at, type Place } from '#generator/definitions/landmarks.ts';

export const atlas: AtlasVertebra<Place> = {
  anteriorArch: [
    { at: [0, 1542.5, 0], section: [8, 4] },
    { at: [9.5, 1544, -3], section: [10.5, 3.5] },
    { at: [14.5, 1541.5, -9.5], section: [8, 11.5] },
  ],
  anteriorTubercle: { at: at('c1-anterior-tubercle', 0, 1.5, -3.5), section: [6.5, 4] },
  lateralMass: {
    centre: [19, 1547, -14.5],
    size: { across: 11, thick: 17.5, long: 21.5 },
    slopeDeg: -10,
    turnDeg: 12,
    leanDeg: 21,
  },
  superiorHollow: {
    centre: [15.5, 1556, -16],
    size: { across: 37, thick: 17, long: 24.5 },
    slopeDeg: 4,
    turnDeg: -5,
    leanDeg: 18,
  },
  inferiorFacet: {
    centre: [19.5, 1538.5, -13],
    size: { across: 15, thick: 5, long: 14 },
    slopeDeg: -5,
    turnDeg: -14,
    leanDeg: -29,
  },
  posteriorArch: [
    { at: [23, 1541.5, -25.5], section: [4.5, 7] },
    { at: [16.5, 1540, -32], section: [6, 7.5] },
    { at: [10, 1539.5, -37.5], section: [9.5, 6] },
    { at: at('c1-posterior-tubercle', 0, -0.5, 4.5), section: [8, 9] },
  ],
  transverse: {
    anteriorRoot: { at: [24, 1545.5, -9], section: [8.5, 8] },
    posteriorRoot: { at: [28.5, 1541.5, -21], section: [5.5, 3] },
    tip: { at: at('c1-transverse-process-tip', -4, -1.5, 3), section: [3, 5.5] },
    tipBack: at('c1-transverse-process-tip', -4, 2, -1),
  },
  foramen: { lower: [28.5, 1531, -10.5], upper: [31, 1551.5, -16], section: [9, 9] },
  fillet: 5,
};
