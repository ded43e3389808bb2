import type { Field } from '#generator/core/solid.ts';
import { distanceToBox } from '#generator/kernels/distanceFields.ts';
import { clamp01 } from '#generator/kernels/scalar.ts';
import { controlCurve, type ControlPoint } from './controlCurve.ts';

/** Beyond this distance, mm, the box around the strap is answer enough. */
const FAR_MM = 9;
/** Spans of a resampled strap are no longer than this share of its thickness, or its rings would show. */
const SPAN_SHARE = 0.35;

export interface EllipticStrap {
  /** x, y, z, half width (level), half height (along y), mm. */
  readonly path: readonly ControlPoint[];
  /** Widens the section along one of the axes; 1 leaves it. */
  readonly stretch?: readonly [x: number, y: number, z: number];
}

/** A chain of round cones whose section is an ellipse: arches, plates, processes. Approximate distance, mm. */
export function ellipticStrap({ path, stretch = [1, 1, 1] }: EllipticStrap): Field {
  const [sx, , sz] = stretch;
  const pts = controlCurve(path, samplesPerSpan(path));
  const reach = (p: ControlPoint, k: number) => Math.max(p[3], p[4]) * stretch[k];
  const lo = [0, 1, 2].map((k) => Math.min(...pts.map((p) => p[k] - reach(p, k))));
  const hi = [0, 1, 2].map((k) => Math.max(...pts.map((p) => p[k] + reach(p, k))));
  const box = distanceToBox(lo, hi);
  const spans = pts.slice(0, -1).map((a, i) => {
    const b = pts[i + 1];
    // the section is made round by scaling y with width / height of this span
    const scaleY = (a[3] + b[3]) / (a[4] + b[4]);
    const [bx, by, bz] = [(b[0] - a[0]) / sx, (b[1] - a[1]) * scaleY, (b[2] - a[2]) / sz];
    const [dy, dw, dh] = [b[1] - a[1], b[3] - a[3], b[4] - a[4]];
    const perLengthSq = 1 / (bx * bx + by * by + bz * bz + 1e-12);
    return {
      ax: a[0],
      ay: a[1],
      az: a[2],
      width: a[3],
      height: a[4],
      scaleY,
      bx,
      by,
      bz,
      dy,
      dw,
      dh,
      perLengthSq,
    };
  });
  return (x, y, z) => {
    const far = box(x, y, z);
    if (far > FAR_MM) return far;
    let best = Infinity;
    for (const s of spans) {
      const px = (x - s.ax) / sx;
      const py = (y - s.ay) * s.scaleY;
      const pz = (z - s.az) / sz;
      const t = clamp01((px * s.bx + py * s.by + pz * s.bz) * s.perLengthSq);
      const width = s.width + t * s.dw;
      const squeeze = width / (s.height + t * s.dh);
      const qx = px - t * s.bx;
      const qy = (y - s.ay - t * s.dy) * squeeze;
      const qz = pz - t * s.bz;
      const r = Math.sqrt(qx * qx + qy * qy + qz * qz);
      // length of the gradient of r: turns the scaled distance back into millimetres
      const slope = r < 1e-6 ? 1 : Math.sqrt((qx / sx) ** 2 + (qy * squeeze) ** 2 + (qz / sz) ** 2) / r;
      const d = (r - width) / Math.max(slope, 0.3);
      if (d < best) best = d;
    }
    return best;
  };
}

function samplesPerSpan(path: readonly ControlPoint[]): number {
  const longest = Math.max(
    ...path.slice(1).map((p, i) => Math.hypot(p[0] - path[i][0], p[1] - path[i][1], p[2] - path[i][2])),
  );
  const thinnest = Math.min(...path.map((p) => Math.min(p[3], p[4])));
  return Math.max(4, Math.min(16, Math.ceil(longest / (SPAN_SHARE * Math.max(1, thinnest)))));
}
