import type { Field } from '#generator/core/solid.ts';
import { clamp01 } from './scalar.ts';

/** Figures of a vertebral body, mm, in its own tilted frame. Pairs run from the lower to the upper endplate. */
export interface VertebralBody {
  /** y and z of the centre, in the median plane. */
  readonly centre: readonly [y: number, z: number];
  /** Positive: the upper endplate faces forwards. */
  readonly tiltDeg: number;
  readonly height: number;
  readonly width: readonly [lower: number, upper: number];
  /** From the centre forwards. */
  readonly front: readonly [lower: number, upper: number];
  /** From the centre backwards, to the vertebral canal. */
  readonly back: readonly [lower: number, upper: number];
  /** Narrowing at mid-height, share of the width and depth. */
  readonly waist: number;
  /** How far the sides of the upper endplate rise above its middle: the uncinate processes of the neck. */
  readonly uncus: number;
  /** How far the front edge of the lower endplate hangs below its middle. */
  readonly lip: number;
  /** How much the lower endplate rises towards its sides. */
  readonly chamfer: number;
}

/** Radius of the rim between wall and endplate, mm. */
const RIM_MM = 1.6;

function smoothMax(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.max(a, b) + h * h * k * 0.25;
}

/** The body of a vertebra: waisted drum, rounded in front, flat behind, with shaped endplates. */
export function vertebralBody(body: VertebralBody): Field {
  const tilt = (body.tiltDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const [cy, cz] = body.centre;
  const half = body.height / 2;
  return (x, y, z) => {
    const [dy, dz] = [y - cy, z - cz];
    const up = dy * cos + dz * sin;
    const forward = -dy * sin + dz * cos;
    const side = Math.abs(x);
    const s = clamp01(up / body.height + 0.5);
    const waist = 1 - body.waist * 4 * s * (1 - s);
    const a = ((body.width[0] + (body.width[1] - body.width[0]) * s) / 2) * waist;
    const depth = forward >= 0 ? body.front : body.back;
    const b = (depth[0] + (depth[1] - depth[0]) * s) * waist;
    const [p, q] = [side / a, forward / b];
    // rounded in front, flat behind
    let wall: number;
    if (forward >= 0) {
      const n = Math.sqrt(p * p + q * q);
      const g = Math.sqrt((p * p) / (a * a) + (q * q) / (b * b));
      wall = g < 1e-9 ? -Math.min(a, b) : (n * (n - 1)) / g;
    } else {
      const [p2, q2] = [p * p, q * q];
      const n = Math.sqrt(Math.sqrt(p2 * p2 + q2 * q2));
      const g = Math.sqrt((p2 * p2 * p2) / (a * a) + (q2 * q2 * q2) / (b * b));
      wall = g < 1e-9 ? -Math.min(a, b) : ((n - 1) * n * n * n) / g;
    }
    const u = clamp01((p - 0.45) / 0.5);
    const top = up - (half + body.uncus * u * u * (3 - 2 * u));
    const l = clamp01(q);
    const bottom = -up - (half + (forward >= 0 ? body.lip * l * l : 0) - body.chamfer * Math.min(1, p * p));
    return smoothMax(smoothMax(top, bottom, RIM_MM), wall, RIM_MM * 2);
  };
}
