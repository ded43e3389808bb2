/** The few operations on single numbers that the kernels share. */

export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

export function clamp01(t: number): number {
  return t < 0 ? 0 : t > 1 ? 1 : t;
}

/** Clamps to 0..1 and starts and ends level: 3t^2 - 2t^3. */
export function eased01(t: number): number {
  const c = clamp01(t);
  return c * c * (3 - 2 * c);
}
