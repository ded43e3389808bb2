import type { ChainPoint } from '#generator/kernels/chains.ts';
import type { Crease } from '#generator/kernels/creases.ts';
import { controlCurve } from './controlCurve.ts';

/** A seam between two bones of the skull: a fine furrow that winds to and fro across its course. */
export interface Suture {
  readonly name: string;
  readonly depthMm: number;
  /** Standard deviation of the furrow's profile, mm. */
  readonly spreadMm: number;
  /** How far its teeth reach to either side, mm; 0 for a plain seam. */
  readonly teethMm: number;
  /** Length of one tooth along the course, mm. */
  readonly toothLengthMm: number;
  /** The course near the surface: x, y, z in mm, weight 0 to 1. */
  readonly path: readonly ChainPoint[];
}

const STEPS_PER_TOOTH = 5;

/** The seam as a crease whose line winds: stepped aside at right angles to the course and to the direction outwards. */
export function sutureCrease(suture: Suture, middle: readonly [number, number, number]): Crease {
  const { name, depthMm, spreadMm, path } = suture;
  return { name, depthMm, spreadMm, near: suture.teethMm > 0 ? wound(suture, middle) : path };
}

function wound(
  { path, teethMm, toothLengthMm }: Suture,
  middle: readonly [number, number, number],
): ChainPoint[] {
  const course = controlCurve(path, 12);
  const stepMm = toothLengthMm / STEPS_PER_TOOTH;
  const out: ChainPoint[] = [];
  let travelled = 0;
  let next = 0;
  for (let i = 0; i + 1 < course.length; i++) {
    const a = course[i];
    const b = course[i + 1];
    const lengthMm = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
    for (; next < travelled + lengthMm; next += stepMm) {
      const p = a.map((v, k) => v + ((next - travelled) / lengthMm) * (b[k] - v));
      const outward = [p[0] - middle[0], p[1] - middle[1], p[2] - middle[2]];
      const aside = [
        outward[1] * (b[2] - a[2]) - outward[2] * (b[1] - a[1]),
        outward[2] * (b[0] - a[0]) - outward[0] * (b[2] - a[2]),
        outward[0] * (b[1] - a[1]) - outward[1] * (b[0] - a[0]),
      ];
      // two waves of different length, so that the teeth do not look sewn; none at the beginning, which may be the midline
      const phase = (2 * Math.PI * next) / toothLengthMm;
      const wave = Math.min(1, next / 5) * (0.65 * Math.sin(phase) + 0.4 * Math.sin(1.63 * phase));
      const by = (teethMm * wave) / (Math.hypot(aside[0], aside[1], aside[2]) || 1);
      out.push([Math.max(0, p[0] + by * aside[0]), p[1] + by * aside[1], p[2] + by * aside[2], p[3]]);
    }
    travelled += lengthMm;
  }
  const end = path[path.length - 1];
  out.push(end);
  return out;
}
