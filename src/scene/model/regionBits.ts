/** Bits of a region's number, each a value of its own; of the eight that a byte has. */
export const REGION_BITS = 8;

/** Rounds of evening out: enough to take the teeth off a border, few enough to leave a small region its size. */
const ROUNDS = 3;

/** Share of its neighbours that a vertex takes on in a round. */
const TAKEN_01 = 0.5;

/**
 * The numbers of the regions bit by bit, evened out over the skin: 0 to 255, eight a vertex. A number changes from vertex to
 * vertex, and its border would run in teeth along the triangles; the line on which an evened bit crosses one half is smooth.
 *
 * @param surface `_SURFACE`, four bytes a vertex, of which the third is the number
 */
export function regionBits(surface: Uint8Array, indices: Uint32Array): Uint8Array<ArrayBuffer> {
  const numVertices = surface.length / 4;
  const neighbours = new Float32Array(numVertices);
  for (const vertex of indices) neighbours[vertex]! += 2;
  const out = new Uint8Array(numVertices * REGION_BITS);
  for (let bit = 0; bit < REGION_BITS; bit++) {
    let values = Float32Array.from(neighbours, (_, vertex) => (surface[vertex * 4 + 2]! >> bit) & 1);
    if (!values.includes(1)) continue;
    for (let round = 0; round < ROUNDS; round++) values = evened(values, indices, neighbours);
    for (let vertex = 0; vertex < numVertices; vertex++)
      out[vertex * REGION_BITS + bit] = Math.round(values[vertex]! * 255);
  }
  return out;
}

function evened(
  values: Float32Array<ArrayBuffer>,
  indices: Uint32Array,
  neighbours: Float32Array,
): Float32Array<ArrayBuffer> {
  const sums = new Float32Array(values.length);
  for (let corner = 0; corner < indices.length; corner += 3) {
    const [a, b, c] = [indices[corner]!, indices[corner + 1]!, indices[corner + 2]!];
    sums[a]! += values[b]! + values[c]!;
    sums[b]! += values[c]! + values[a]!;
    sums[c]! += values[a]! + values[b]!;
  }
  return sums.map((sum, vertex) => {
    const own = values[vertex]!;
    const count = neighbours[vertex]!;
    return count === 0 ? own : own + TAKEN_01 * (sum / count - own);
  });
}
