import type { Solid, Vec3 } from '#generator/core/solid.ts';
import type { EyeballDefinition } from '#generator/definitions/head/eyeball.ts';
import { ringSolid } from '#generator/kernels/ringSolid.ts';

/** Degrees from the line of sight at which rings of vertices lie; the poles come on top. Closer over the cornea. */
const RINGS_DEG = [9, 17, 23, 28, 38, 54, 72, 90, 110, 132, 155];
const AROUND = 20;

/** The left ball, atlas mm. */
export function eyeballSolid({ centreMm, radiusMm, cornea }: EyeballDefinition): Solid {
  const corneaAhead = cornea.apexMm - cornea.radiusMm;
  /** Distance of the surface from the centre, so many radians off the line of sight. */
  const reach = (off: number): number => {
    const ahead = corneaAhead * Math.cos(off);
    const square = ahead ** 2 - corneaAhead ** 2 + cornea.radiusMm ** 2;
    return Math.max(radiusMm, square > 0 ? ahead + Math.sqrt(square) : 0);
  };
  const at = (off: number, round: number): Vec3 => {
    const mm = reach(off);
    return [
      centreMm[0] + mm * Math.sin(off) * Math.cos(round),
      centreMm[1] + mm * Math.sin(off) * Math.sin(round),
      centreMm[2] + mm * Math.cos(off),
    ];
  };
  const rings = RINGS_DEG.map((deg) =>
    Array.from({ length: AROUND }, (_, i) => at((deg * Math.PI) / 180, (2 * Math.PI * i) / AROUND)),
  );
  return ringSolid(at(0, 0), rings, at(Math.PI, 0));
}
