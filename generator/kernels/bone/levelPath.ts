import { controlCurve } from './controlCurve.ts';

/** Where a point lies along a path drawn on a level: distance along it, and sideways (positive on its outer side), mm. */
export interface OnPath {
  along: number;
  aside: number;
}

/** A path on a level that points are measured against. */
export interface LevelPath {
  /** Writes into `out`, so that nothing is allocated in the inner loop. */
  locate(x: number, z: number, out: OnPath): void;
}

/**
 * A smooth path through x, z points that starts on the midline in front and runs back along the left side.
 * Beyond its ends it goes on straight.
 */
export function levelPath(
  points: readonly (readonly [x: number, z: number])[],
  samplesPerSpan = 5,
): LevelPath {
  const curve = controlCurve(points, samplesPerSpan);
  const n = curve.length - 1;
  const xs = Float64Array.from(curve, (p) => p[0]);
  const zs = Float64Array.from(curve, (p) => p[1]);
  const starts = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) starts[i + 1] = starts[i] + Math.hypot(xs[i + 1] - xs[i], zs[i + 1] - zs[i]);
  return {
    locate(x, z, out) {
      let bestSq = Infinity;
      for (let i = 0; i < n; i++) {
        const ex = xs[i + 1] - xs[i];
        const ez = zs[i + 1] - zs[i];
        const px = x - xs[i];
        const pz = z - zs[i];
        const lengthSq = ex * ex + ez * ez;
        let t = (px * ex + pz * ez) / lengthSq;
        if (t < 0 && i > 0) t = 0;
        if (t > 1 && i < n - 1) t = 1;
        const dx = px - t * ex;
        const dz = pz - t * ez;
        const dSq = dx * dx + dz * dz;
        if (dSq >= bestSq) continue;
        bestSq = dSq;
        out.along = starts[i] + t * Math.sqrt(lengthSq);
        out.aside = ez * dx - ex * dz > 0 ? -1 : 1;
      }
      out.aside *= Math.sqrt(bestSq);
    },
  };
}
