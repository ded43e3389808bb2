/**
 * The axis (C2): the dens, broad shoulders for the atlas, a strong forked spinous process.
 *
 * Points are atlas mm on the left side, sizes full sizes in mm. The figures were measured on the vertebrae of Z-Anatomy (CC BY-SA 4.0,
 * after BodyParts3D, (c) The Database Center for Life Science), adjusted together until the whole lay on the measured surface,
 * and rounded to half a millimetre and whole degrees.
 */
import { at } from '../../landmarks.ts';
import type { VertebraDefinition } from './vertebraDefinition.ts';

export const axis: VertebraDefinition = {
  body: {
    centre: [1525.5, -9],
    tiltDeg: 10,
    height: 10.5,
    width: [18.5, 14],
    front: [10, 7],
    back: [7.5, 7.5],
    waist: 0,
    uncus: 0,
    lip: 3.5,
    chamfer: 0.5,
  },
  canal: { centre: [1522, -24.5], leanDeg: -4, width: 27.5, depth: 17.5, taper: 0.35 },
  pedicle: { from: [10.5, 1527, -9.5], to: [16.5, 1528.5, -20.5], section: [10.5, 7.5] },
  superiorFacet: {
    centre: [14.5, 1532.5, -10.5],
    size: { across: 15.5, thick: 6.5, long: 15 },
    slopeDeg: -2,
    turnDeg: -2,
    leanDeg: -23,
  },
  inferiorFacet: {
    centre: [18.5, 1520.5, -25.5],
    size: { across: 13, thick: 4.5, long: 12.5 },
    slopeDeg: 56,
    turnDeg: 12,
  },
  isthmus: [6.5, 3],
  lamina: {
    from: [14.5, 1522.5, -26.5],
    to: [2, 1518.5, -41.5],
    fromSection: [11, 7.5],
    toSection: [14, 3],
    leanDeg: 27,
  },
  transverse: {
    kind: 'cervical',
    anteriorRoot: [15, 1528.5, -7.5],
    anteriorTubercle: [24, 1519.5, -11],
    posteriorRoot: [18.5, 1523.5, -19],
    posteriorTubercle: at('c2-posterior-tubercle', -1.5, 0.5),
    anteriorSection: [4.5, 3.5],
    posteriorSection: [3, 3.5],
    gutter: 1.5,
    foramen: { lower: [11.5, 1516.5, -14.5], upper: [19.5, 1529.5, -14.5], radius: 2 },
  },
  spinous: {
    root: [1519, -33],
    middle: [1518.5, -45.5],
    tip: at('c2-spinous-tip-lower', 0, 2.5, 2.5),
    rootSection: [8, 13],
    middleSection: [7.5, 4.5],
    tipSection: [6, 6.5],
    bifid: { spread: 6.5, thickness: 3.5 },
  },
  dens: [
    { at: [0, 1533, -8], section: [12, 21] },
    { at: [0, 1539, -8], section: [10.5, 9] },
    { at: [0, 1547, -9.5], section: [11, 9] },
  ],
  fillet: 4.5,
};
