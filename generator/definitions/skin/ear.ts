import type { Field, ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import type { ChainPoint } from '#generator/kernels/chains.ts';
import {
  ball,
  distanceToBox,
  ellipsoid,
  roundConeChain,
  smoothDifference,
  smoothIntersection,
  smoothUnion,
} from '#generator/kernels/distanceFields.ts';
import { cross, dot, unit } from '#generator/kernels/vector.ts';

interface Ellipsoid {
  readonly centre: ReadonlyVec3;
  readonly radiiMm: ReadonlyVec3;
}

/**
 * The auricle in its own axes, mm: u backwards and outwards along the plate, v upwards, w outwards from the plate.
 * Everything but `originMm` and the two axes is given in (u, v, w).
 */
export interface EarDefinition {
  /** In atlas space: a little behind the tragus. */
  readonly originMm: ReadonlyVec3;
  readonly uAxis: ReadonlyVec3;
  readonly vAxis: ReadonlyVec3;
  /** The thin plate that everything else is moulded on. */
  readonly plate: {
    readonly centreUv: readonly [number, number];
    readonly radiiUv: readonly [number, number];
    readonly w: number;
    readonly halfThicknessMm: number;
  };
  /** The back of the concha, which fills the space to the mastoid. */
  readonly back: Ellipsoid;
  readonly lobe: Ellipsoid;
  /** Rim, from its crus in the concha round to the lobe; its first four points are the crus. */
  readonly helix: readonly ChainPoint[];
  readonly antihelix: readonly ChainPoint[];
  readonly inferiorCrus: readonly ChainPoint[];
  readonly tragus: Ellipsoid;
  readonly antitragus: Ellipsoid;
  readonly carved: {
    readonly concha: Ellipsoid;
    readonly cymba: Ellipsoid;
    /** Groove between helix and antihelix. */
    readonly scapha: readonly ChainPoint[];
    readonly triangularFossa: { readonly centre: ReadonlyVec3; readonly radiusMm: number };
  };
}

export const EAR: EarDefinition = {
  originMm: [69, 1577, 4],
  uAxis: [0.6, -0.08, -0.8],
  vAxis: [0.08, 0.975, -0.2],
  plate: { centreUv: [14.6, 4.4], radiiUv: [14.6, 23], w: 2.4, halfThicknessMm: 1.7 },
  back: { centre: [9.4, -0.4, -2], radiiMm: [12.8, 16.6, 7.2] },
  lobe: { centre: [9.8, -19, 1.8], radiiMm: [7.4, 8, 2.8] },
  helix: [
    [10.5, 0.4, -5, 1.8],
    [7, 2.2, -2, 2],
    [3, 6, 1.8, 2.1],
    [0.4, 12, 3.8, 2.1],
    [2, 20.5, 4.2, 2.1],
    [9, 27, 4.3, 2.1],
    [18.5, 27.4, 4.3, 2.1],
    [26.2, 22, 4.2, 2],
    [29.8, 13, 4, 1.9],
    [29.8, 3, 3.8, 1.8],
    [26.6, -7, 3.4, 1.8],
    [21, -15.5, 2.8, 1.9],
    [15.5, -21, 2.2, 1.9],
  ],
  antihelix: [
    [9.5, -13, 3.2, 2],
    [15.5, -10.5, 4.2, 2.1],
    [20, -3, 5, 2.3],
    [20.5, 5, 5, 2.3],
    [18, 12, 4.4, 2.2],
    [15.5, 20, 2.8, 1.9],
  ],
  inferiorCrus: [
    [18.5, 10, 4.4, 2],
    [13, 13.5, 3.2, 1.8],
    [7, 14.5, 2, 1.5],
  ],
  tragus: { centre: [1.4, -3.6, 1.8], radiiMm: [3.2, 5.4, 2.6] },
  antitragus: { centre: [9.6, -12.8, 3.2], radiiMm: [4.2, 3.2, 2.4] },
  carved: {
    concha: { centre: [10.8, -2.8, 4.4], radiiMm: [7.8, 9, 9.6] },
    cymba: { centre: [11, 7.6, 4.2], radiiMm: [7, 4, 5.4] },
    scapha: [
      [21.5, 20.5, 5.6, 2],
      [25.2, 12, 5.7, 2.1],
      [25, 1, 5.7, 1.9],
      [21.6, -8, 5.7, 1.6],
    ],
    triangularFossa: { centre: [10.5, 20.5, 5.4], radiusMm: 2.8 },
  },
};

/** Adds the auricle to the head (half side x >= 0). */
export function withEar(head: Field, ear: EarDefinition): Field {
  const near = distanceToBox([52, 1542, -36], [112, 1618, 22]);
  const { u: uAxis, v: vAxis, w: wAxis } = earAxes(ear);
  const [ox, oy, oz] = ear.originMm;
  const plate = plateField(ear);
  const { carved } = ear;
  const [lobe, back, tragus, antitragus, concha, cymba] = [
    ear.lobe,
    ear.back,
    ear.tragus,
    ear.antitragus,
    carved.concha,
    carved.cymba,
  ].map(({ centre, radiiMm }) => ellipsoid(centre, radiiMm));
  const [helix, antihelix, inferiorCrus, scapha, crus] = [
    ear.helix,
    ear.antihelix,
    ear.inferiorCrus,
    carved.scapha,
    ear.helix.slice(0, 4),
  ].map((chain) => roundConeChain(chain, 9));
  const triangularFossa = ball(carved.triangularFossa.centre, carved.triangularFossa.radiusMm);

  return (x, y, z) => {
    const f = head(x, y, z);
    if (near(x, y, z) > 0) return f;
    const p: Vec3 = [x - ox, y - oy, z - oz];
    const u = dot(p, uAxis);
    const v = dot(p, vAxis);
    const w = dot(p, wAxis);
    let auricle = smoothUnion(plate(u, v, w), lobe(u, v, w), 6);
    auricle = smoothUnion(auricle, back(u, v, w), 5);
    auricle = smoothDifference(auricle, scapha(u, v, w), 2.6);
    auricle = smoothDifference(auricle, triangularFossa(u, v, w), 3.2);
    auricle = smoothUnion(auricle, antihelix(u, v, w), 3);
    auricle = smoothUnion(auricle, inferiorCrus(u, v, w), 3);
    auricle = smoothUnion(auricle, helix(u, v, w), 3.6);
    let both = smoothUnion(f, auricle, 5);
    both = smoothDifference(both, concha(u, v, w), 4);
    both = smoothDifference(both, cymba(u, v, w), 2.6);
    // what stands in the bowl comes after the bowl has been carved
    both = smoothUnion(both, crus(u, v, w), 4);
    both = smoothUnion(both, tragus(u, v, w), 3.5);
    return smoothUnion(both, antitragus(u, v, w), 2.2);
  };
}

/** The ear's own axes in atlas space, unit. */
export function earAxes({ uAxis, vAxis }: EarDefinition): { u: Vec3; v: Vec3; w: Vec3 } {
  const u = unit(uAxis, [0, 0, -1]);
  const w = unit(cross(u, vAxis), [1, 0, 0]);
  const outwards: Vec3 = w[0] < 0 ? [-w[0], -w[1], -w[2]] : w;
  const v = unit(cross(outwards, u), [0, 1, 0]);
  return { u, v: v[1] < 0 ? [-v[0], -v[1], -v[2]] : v, w: outwards };
}

function plateField({ plate }: EarDefinition): Field {
  const outline = ellipsoid(
    [plate.centreUv[0], plate.centreUv[1], 0],
    [plate.radiiUv[0], plate.radiiUv[1], 1e6],
  );
  return (u, v, w) =>
    smoothIntersection(Math.abs(w - plate.w) - plate.halfThicknessMm, outline(u, v, 0), 2.5);
}
