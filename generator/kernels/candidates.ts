/**
 * Finds quickly which pieces of a shape can be nearest to a point: space is cut into cubes, and each cube remembers, from the
 * first question asked inside it, the pieces that can be nearest to any point of it. Coarse cubes narrow the choice for fine ones.
 */
export interface Candidates {
  /** Numbers of the pieces that can be nearest to the point; empty where the whole shape is far away. */
  readonly near: (x: number, y: number, z: number) => Int32Array;
  /** After an empty answer: no piece is nearer than this, mm. */
  readonly farMm: () => number;
}

/** Distance of a point from a piece, mm. */
export type PieceDistance = (piece: number, x: number, y: number, z: number) => number;

/** Edges of the cubes, mm, from coarse to fine. */
const [COARSE_MM, MIDDLE_MM, FINE_MM] = [24, 8, 2];
/** Half a cube's diagonal: no point of it lies further from its middle. */
const reachOf = (edgeMm: number): number => (edgeMm * Math.sqrt(3)) / 2;
/** Cubes are numbered from -RANGE to 3 * RANGE along each axis. */
const RANGE = 1024;

interface Cube {
  readonly pieces: Int32Array;
  /** Distance of the cube's middle from the shape. */
  readonly least: number;
}

/** @param roughBeyondMm  beyond this a rough figure will do, mm. */
export function candidates(count: number, distanceTo: PieceDistance, roughBeyondMm: number): Candidates {
  const every = Int32Array.from({ length: count }, (_, n) => n);
  const coarse = cubesOf(count, COARSE_MM, () => every, distanceTo);
  const middle = cubesOf(count, MIDDLE_MM, (x, y, z) => coarse(x, y, z).pieces, distanceTo);
  const fine = cubesOf(count, FINE_MM, (x, y, z) => middle(x, y, z).pieces, distanceTo);
  const none = new Int32Array(0);
  let far = 0;
  return {
    near: (x, y, z) => {
      const { least } = middle(x, y, z);
      if (least < roughBeyondMm + reachOf(MIDDLE_MM)) return fine(x, y, z).pieces;
      far = least - reachOf(MIDDLE_MM);
      return none;
    },
    farMm: () => far,
  };
}

function cubesOf(
  count: number,
  edgeMm: number,
  among: (x: number, y: number, z: number) => Int32Array,
  distanceTo: PieceDistance,
): (x: number, y: number, z: number) => Cube {
  const cubes = new Map<number, Cube>();
  const distances = new Float64Array(count);
  let lastKey = -1;
  let last: Cube = { pieces: new Int32Array(0), least: 0 };
  return (x, y, z) => {
    const i = Math.floor(x / edgeMm);
    const j = Math.floor(y / edgeMm);
    const k = Math.floor(z / edgeMm);
    const key = ((i + RANGE) * 4 * RANGE + (j + RANGE)) * 4 * RANGE + (k + RANGE);
    if (key === lastKey) return last;
    let cube = cubes.get(key);
    if (!cube) {
      const [mx, my, mz] = [(i + 0.5) * edgeMm, (j + 0.5) * edgeMm, (k + 0.5) * edgeMm];
      const choice = among(mx, my, mz);
      let least = Infinity;
      for (let n = 0; n < choice.length; n++) {
        distances[n] = distanceTo(choice[n], mx, my, mz);
        if (distances[n] < least) least = distances[n];
      }
      const limit = least + 2 * reachOf(edgeMm);
      cube = { pieces: choice.filter((_, n) => distances[n] <= limit), least };
      cubes.set(key, cube);
    }
    lastKey = key;
    last = cube;
    return cube;
  };
}
