/**
 * Which of a cell's twelve edges belong to the same sheet of surface, for each of the 256 ways in which its corners can lie
 * inside or outside. Corners are numbered by bits: 1 for x, 2 for y, 4 for z.
 */

/** The twelve edges as pairs of corners, the lower first. */
export const CELL_EDGES: readonly (readonly [number, number])[] = Array.from(
  { length: 8 },
  (_, a) => a,
).flatMap((a) => [1, 2, 4].filter((bit) => !(a & bit)).map((bit): [number, number] => [a, a | bit]));

/** Per axis the four corners of the cell's low face, in order round it; add `1 << axis` for the high face. */
export const facesOfCell: readonly (readonly number[])[] = [0, 1, 2].map((axis) => {
  const u = 1 << ((axis + 1) % 3);
  const w = 1 << ((axis + 2) % 3);
  return [0, u, u | w, w];
});

/** The sheets of one of the 256 cases. */
export interface Sheets {
  /** Number of the sheet that crosses each edge, -1 where none does. */
  readonly ofEdge: readonly number[];
  readonly count: number;
}

/** By the mask of inside corners. */
export const sheetsOfMask: readonly Sheets[] = Array.from({ length: 256 }, (_, mask) => sheets(mask));

/**
 * Crossed edges are linked through the faces they share. On a face with diagonal inside corners each inside corner keeps its
 * own two crossings, so that both cells of the face agree and inside corners that merely face each other stay apart.
 */
function sheets(mask: number): Sheets {
  const inside = (corner: number): boolean => ((mask >> corner) & 1) === 1;
  const edge = (a: number, b: number): number =>
    CELL_EDGES.findIndex(([p, q]) => p === Math.min(a, b) && q === Math.max(a, b));
  const group = CELL_EDGES.map(([a, b], n) => (inside(a) !== inside(b) ? n : -1));
  const join = (a: number, b: number): void => {
    const [keep, drop] = [group[a], group[b]];
    group.forEach((g, n) => {
      if (g === drop) group[n] = keep;
    });
  };
  for (let axis = 0; axis < 3; axis++) {
    for (const high of [0, 1 << axis]) {
      const ring = facesOfCell[axis].map((corner) => corner | high);
      const crossed = ring.map((c, n) => [c, ring[(n + 1) % 4]]).filter(([a, b]) => inside(a) !== inside(b));
      if (crossed.length === 2) join(edge(crossed[0][0], crossed[0][1]), edge(crossed[1][0], crossed[1][1]));
      if (crossed.length === 4) {
        ring.forEach((c, n) => {
          if (inside(c)) join(edge(c, ring[(n + 1) % 4]), edge(c, ring[(n + 3) % 4]));
        });
      }
    }
  }
  const names = [...new Set(group.filter((g) => g >= 0))];
  return { ofEdge: group.map((g) => names.indexOf(g)), count: names.length };
}
