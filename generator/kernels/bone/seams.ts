import type { Field } from '#generator/core/solid.ts';
import { clamp01 } from '#generator/kernels/scalar.ts';
import type { LaidCrease } from '#generator/kernels/creases.ts';

/** Side of the cubes into which the pieces of the seams are sorted, mm. */
const CUBE_MM = 4;
/** Profile beyond this many standard deviations counts as nothing. */
const REACH = 3;
const PIECE = 8;

/** What seams do to a surface; both for x >= 0. */
export interface Seams {
  /** Added to the field, mm. */
  readonly relief: Field;
  /** 1 in the middle of a seam, 0 away from it. */
  readonly mask01: Field;
}

/**
 * Many short pieces of winding line, found by place: a seam of six hundred pieces costs no more than one of ten.
 * Where seams meet, the deeper one counts; they do not add up.
 */
export function seams(creases: readonly LaidCrease[]): Seams {
  const pieces: number[] = [];
  const cubes = new Map<number, number[]>();
  creases.forEach((crease, owner) => {
    const p = crease.chain.points;
    const reach = REACH * crease.spreadMm;
    for (let i = 0; i + 4 < p.length; i += 4) {
      const piece = pieces.length / PIECE;
      pieces.push(p[i], p[i + 1], p[i + 2], p[i + 3], p[i + 4], p[i + 5], p[i + 6], owner);
      const range = [0, 1, 2].map((k) => [
        Math.floor((Math.min(p[i + k], p[i + 4 + k]) - reach) / CUBE_MM),
        Math.floor((Math.max(p[i + k], p[i + 4 + k]) + reach) / CUBE_MM),
      ]);
      for (let a = range[0][0]; a <= range[0][1]; a++) {
        for (let b = range[1][0]; b <= range[1][1]; b++) {
          for (let c = range[2][0]; c <= range[2][1]; c++) {
            const key = keyOf(a, b, c);
            const list = cubes.get(key);
            if (list) list.push(piece);
            else cubes.set(key, [piece]);
          }
        }
      }
    }
  });
  const table = Float64Array.from(pieces);
  /** Strongest of weight times profile, each first multiplied by what `scale` says of its seam. */
  const strongest = (x: number, y: number, z: number, scale: readonly number[]): number => {
    const list = cubes.get(keyOf(Math.floor(x / CUBE_MM), Math.floor(y / CUBE_MM), Math.floor(z / CUBE_MM)));
    if (!list) return 0;
    let most = 0;
    for (const piece of list) {
      const i = piece * PIECE;
      const bx = table[i + 4] - table[i];
      const by = table[i + 5] - table[i + 1];
      const bz = table[i + 6] - table[i + 2];
      const px = x - table[i];
      const py = y - table[i + 1];
      const pz = z - table[i + 2];
      const t = clamp01((px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz + 1e-12));
      const dSq = (px - t * bx) ** 2 + (py - t * by) ** 2 + (pz - t * bz) ** 2;
      const { spreadMm } = creases[table[i + 7]];
      const value = scale[table[i + 7]] * table[i + 3] * Math.exp((-0.5 * dSq) / (spreadMm * spreadMm));
      if (value > most) most = value;
    }
    return most;
  };
  const depths = creases.map((crease) => crease.depthMm);
  const ones = creases.map(() => 1);
  return {
    relief: (x, y, z) => strongest(x, y, z, depths),
    mask01: (x, y, z) => strongest(x, y, z, ones),
  };
}

/** Cubes of the upper body fit into 2 to the power 30. */
function keyOf(a: number, b: number, c: number): number {
  return ((a + 512) * 1024 + (b & 1023)) * 1024 + c + 512;
}
