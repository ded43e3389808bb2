/**
 * The axis (C2): the dens, broad shoulders for the atlas, a strong forked spinous process.
 *
 * Points are atlas mm on the left side, sizes full sizes in mm. The figures were measured on the vertebrae of Z-Anatomy (CC BY-SA 4.0,
 * after BodyParts3D, (c) The Database Center for Life Science), adjusted together until the whole lay on the measured surface,
 * and rounded to half a millimetre and whole degrees.
 */
import { at } from '#generator/definitions/landmarks.ts';
import type { VertebraDefinition } from './vertebraDefinition.ts';

export const axis: VertebraDefinition = {
  body: {
    centre: [1525, -9.5],
    tiltDeg: 11,
    height: 10,
    width: [19, 13.5],
    front: [10, 8],
    back: [7, 7],
    waist: 0,
    uncus: 0,
    lip: 3,
    chamfer: 0.5,
  },
  canal: { centre: [1522, -25], leanDeg: 5, width: 27, depth: 17.5, taper: 0.35 },
  pedicle: { from: [10, 1528, -10], to: [16, 1529, -19], section: [11.5, 8.5] },
  superiorFacet: {
    centre: [14, 1533, -10],
    size: { across: 20, thick: 6.5, long: 15 },
    slopeDeg: -1,
    turnDeg: -21,
    leanDeg: -20,
    squareness: 2,
  },
  inferiorFacet: {
    centre: [19, 1520.5, -25],
    size: { across: 12.5, thick: 4, long: 12.5 },
    slopeDeg: 54,
    turnDeg: 11,
  },
  isthmus: [5.5, 2.5],
  lamina: {
    from: [14.5, 1522.5, -26.5],
    to: [2.5, 1519, -39.5],
    fromSection: [11.5, 8],
    toSection: [14, 3],
    leanDeg: 25,
  },
  transverse: {
    kind: 'cervical',
    anteriorRoot: [14.5, 1529.5, -6.5],
    anteriorTubercle: [24, 1520, -11],
    posteriorRoot: [19, 1524, -19],
    posteriorTubercle: at('c2-posterior-tubercle', -1),
    anteriorSection: [4.5, 4],
    posteriorSection: [3, 3.5],
    gutter: 2,
    foramen: { lower: [10.5, 1518, -12.5], upper: [20.5, 1528.5, -14.5], radius: 2.5 },
  },
  spinous: {
    root: [1519.5, -33],
    middle: [1519, -45.5],
    tip: at('c2-spinous-tip-lower', 0, 3, 3),
    rootSection: [8.5, 14.5],
    middleSection: [8, 4.5],
    tipSection: [6.5, 6.5],
    bifid: { spread: 8, thickness: 4 },
  },
  dens: [
    { at: [0, 1533, -8.5], section: [12.5, 25.5] },
    { at: [0, 1537.5, -8], section: [10.5, 9.5] },
    { at: [0, 1547, -9.5], section: [11, 9] },
  ],
  fillet: 4,
};
