import type { Field } from '#generator/core/solid.ts';
import { controlCurve, type ControlPoint } from './controlCurve.ts';

/** Beyond this distance, mm, the box around the strap is answer enough. */
const FAR_MM = 12;
const SAMPLES_PER_SPAN = 7;

export interface EllipticStrap {
  /** x, y, z, half width (level), half height (along y), mm. */
  readonly path: readonly ControlPoint[];
  /** Widens the section along one of the axes; 1 leaves it. */
  readonly stretch?: readonly [x: number, y: number, z: number];
}

/** Distance to an axis-aligned box, mm, negative inside. */
export function boxField(lo: readonly number[], hi: readonly number[]): Field {
  const [x0, y0, z0] = lo;
  const [x1, y1, z1] = hi;
  return (x, y, z) => {
    const a = Math.max(x0 - x, x - x1);
    const b = Math.max(y0 - y, y - y1);
    const c = Math.max(z0 - z, z - z1);
    return Math.hypot(Math.max(a, 0), Math.max(b, 0), Math.max(c, 0)) + Math.min(0, Math.max(a, b, c));
  };
}

/** A chain of round cones whose section is an ellipse: arches, plates, processes. Approximate distance, mm. */
export function ellipticStrap({ path, stretch = [1, 1, 1] }: EllipticStrap): Field {
  const [sx, , sz] = stretch;
  const pts = controlCurve(path, SAMPLES_PER_SPAN);
  const reach = (p: ControlPoint, k: number) => Math.max(p[3], p[4]) * stretch[k];
  const lo = [0, 1, 2].map((k) => Math.min(...pts.map((p) => p[k] - reach(p, k))));
  const hi = [0, 1, 2].map((k) => Math.max(...pts.map((p) => p[k] + reach(p, k))));
  const box = boxField(lo, hi);
  return (x, y, z) => {
    const far = box(x, y, z);
    if (far > FAR_MM) return far;
    let best = Infinity;
    for (let i = 0; i < pts.length - 1; i++) {
      const a = pts[i];
      const b = pts[i + 1];
      // the section is made round by scaling y with width / height of this span
      const scaleY = (a[3] + b[3]) / (a[4] + b[4]);
      const bx = (b[0] - a[0]) / sx;
      const by = (b[1] - a[1]) * scaleY;
      const bz = (b[2] - a[2]) / sz;
      const px = (x - a[0]) / sx;
      const py = (y - a[1]) * scaleY;
      const pz = (z - a[2]) / sz;
      let t = (px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz + 1e-12);
      t = t < 0 ? 0 : t > 1 ? 1 : t;
      const width = a[3] + t * (b[3] - a[3]);
      const height = a[4] + t * (b[4] - a[4]);
      const squeeze = width / height;
      const qx = px - t * bx;
      const qy = (y - a[1] - t * (b[1] - a[1])) * squeeze;
      const qz = pz - t * bz;
      const r = Math.sqrt(qx * qx + qy * qy + qz * qz);
      // length of the gradient of r: turns the scaled distance back into millimetres
      const slope = r < 1e-6 ? 1 : Math.hypot(qx / sx, qy * squeeze, qz / sz) / r;
      const d = (r - width) / Math.max(slope, 0.3);
      if (d < best) best = d;
    }
    return best;
  };
}
