/**
 * Unit vectors about +Z, spread so that their density follows the cosine to it: each stands for the same share of
 * diffuse light. A Fibonacci spiral: no randomness, no clumps.
 */
export function cosineDirections(num: number): Float64Array {
  const golden = Math.PI * (3 - Math.sqrt(5));
  const directions = new Float64Array(3 * num);
  for (let i = 0; i < num; i++) {
    const radius = Math.sqrt((i + 0.5) / num);
    directions.set(
      [radius * Math.cos(i * golden), radius * Math.sin(i * golden), Math.sqrt(1 - radius * radius)],
      3 * i,
    );
  }
  return directions;
}

/** An angle from 0 to 2 pi for each vertex, far apart for neighbours in the list and the same on every run. */
export function turnOf(vertex: number): number {
  return ((vertex * 0.6180339887498949) % 1) * 2 * Math.PI;
}
