import type { Solid } from '#generator/core/solid.ts';

/** Whether every vertex has its mirror image, to the last bit, and every triangle too. */
export function isExactMirror({ positionsMm: p, indices }: Solid): boolean {
  const key = (v: number, sign: 1 | -1): string => `${sign * p[3 * v] + 0} ${p[3 * v + 1]} ${p[3 * v + 2]}`;
  const at = new Map(Array.from({ length: p.length / 3 }, (_, v) => [key(v, 1), v]));
  const least = (t: number[]): string => {
    const first = t.indexOf(Math.min(...t));
    return [t[first], t[(first + 1) % 3], t[(first + 2) % 3]].join(' ');
  };
  const triangles = new Set<string>();
  for (let i = 0; i < indices.length; i += 3) triangles.add(least([...indices.subarray(i, i + 3)]));
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [...indices.subarray(i, i + 3)].map((v) => at.get(key(v, -1)));
    if (a === undefined || b === undefined || c === undefined || !triangles.has(least([a, c, b])))
      return false;
  }
  return true;
}
