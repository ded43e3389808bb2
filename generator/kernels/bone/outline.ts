import { clamp01 } from '#generator/kernels/scalar.ts';

/** A field in a plane, mm, negative inside. */
export type PlaneField = (u: number, v: number) => number;

/** Distance to a closed polygon, mm; the last corner joins the first. */
export function outlineDistance(loop: readonly (readonly number[])[]): PlaneField {
  const n = loop.length;
  const us = Float64Array.from(loop, (p) => p[0]);
  const vs = Float64Array.from(loop, (p) => p[1]);
  return (u, v) => {
    let inside = false;
    let bestSq = Infinity;
    for (let i = 0, j = n - 1; i < n; j = i++) {
      const au = us[i];
      const av = vs[i];
      const eu = us[j] - au;
      const ev = vs[j] - av;
      const pu = u - au;
      const pv = v - av;
      if (av > v !== vs[j] > v && u < (eu * pv) / ev + au) inside = !inside;
      const t = clamp01((pu * eu + pv * ev) / (eu * eu + ev * ev));
      const du = pu - t * eu;
      const dv = pv - t * ev;
      const dSq = du * du + dv * dv;
      if (dSq < bestSq) bestSq = dSq;
    }
    return inside ? -Math.sqrt(bestSq) : Math.sqrt(bestSq);
  };
}
