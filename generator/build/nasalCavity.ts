import { NASAL_CAVITY } from '#generator/definitions/bones/craniumOpenings.ts';
import { controlCurve } from '#generator/kernels/bone/controlCurve.ts';
import { outlineDistance } from '#generator/kernels/bone/outline.ts';
import { ellipsoid, smoothDifference } from '#generator/kernels/distanceFields.ts';

/**
 * Cuts the hollow of the nose out of a bone, septum and conchae left standing; for x >= 0.
 *
 * @param bone  value of the uncut field at the same place: how deep it lies decides the width of the hollow
 */
export function withoutNasalCavity(): (bone: number, x: number, y: number, z: number) => number {
  const { outline, narrowing, backMm, roof, filletMm, septum, conchae } = NASAL_CAVITY;
  const half = controlCurve(outline, 4);
  const mirrored = half
    .slice(1, -1)
    .reverse()
    .map(([x, y]) => [-x, y]);
  const mouth = outlineDistance([...half, ...mirrored]);
  const lateral = Math.max(...half.map(([x]) => x)) + 8;
  const top = Math.max(...half.map(([, y]) => y)) + 8;
  const bottom = Math.min(...half.map(([, y]) => y)) - 8;
  const shelves = conchae.map(({ centre, radiiMm }) => ellipsoid(centre, radiiMm));
  return (bone, x, y, z) => {
    if (x > lateral || y > top || y < bottom || z < backMm - 8) return bone;
    const narrower = Math.min(narrowing.mostMm, Math.max(0, -bone) * narrowing.perMm);
    const back = backMm + roof.forwardsPerMm * Math.max(0, y - roof.fromMm);
    // the roof slopes: without the divisor it would count as steeper than a distance
    let f = Math.max(mouth(x, y) + narrower, (back - z) / Math.hypot(1, roof.forwardsPerMm));
    if (f > 8) return bone;
    const septumFront = septum.frontMm - septum.frontSlope * Math.max(0, septum.slopeBelowMm - y);
    f = smoothDifference(f, Math.max(x - septum.halfWidthMm, z - septumFront), septum.filletMm);
    for (const shelf of shelves) f = smoothDifference(f, shelf(x, y, z), septum.filletMm);
    return smoothDifference(bone, f, filletMm);
  };
}
