/** Counts of the picture, for the debug overlay; plain numbers, nothing is measured unless someone reads them. */
export const frameStats = { frames: 0, drawCalls: 0, triangles: 0 };

export function countFrame(drawCalls: number, triangles: number): void {
  frameStats.frames += 1;
  frameStats.drawCalls = drawCalls;
  frameStats.triangles = triangles;
}
