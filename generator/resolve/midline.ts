/** Left and right muscles stay this far from the median plane, each on its own side, mm. */
export const MIDLINE_GAP_MM = 0.4;

/** Moves vertices of a left structure that touch or cross the median plane back to its own side. */
export function clearOfMidline(positionsMm: Float64Array): Float64Array {
  return positionsMm.map((mm, i) => (i % 3 === 0 ? Math.max(mm, MIDLINE_GAP_MM) : mm));
}
