import type { StrokeVertex } from '#domain/coverage.ts';
import { DefinitionProblem, type DefinitionPlace } from '#generator/core/problem.ts';
import type { Vec3 } from '#generator/core/solid.ts';
import { SKIN_ENDS_MM } from '#generator/definitions/skin/skinDefinition.ts';
import { chordKnots, curve, pointCurve } from '#generator/kernels/spline.ts';
import { distance, dot } from '#generator/kernels/vector.ts';
import type { SkinSurface } from './skinSurface.ts';

/** A place on the way of a stroke, near or on the skin, and the half width there, mm. */
export interface StrokeStation {
  readonly name: string;
  readonly atMm: Readonly<Vec3>;
  readonly halfWidthMm: number;
}

/** Distance between the vertices of a laid stroke, mm. */
const VERTEX_SPACING_MM = 10;
/** A curve through places on the skin sinks or rises this far at most before it has left the skin, mm. */
const FURTHEST_DROP_MM = 14;
const FURTHEST_MISS_MM = 0.5;
/** Least cosine between neighbouring normals: less, and the stroke has gone over an edge, into the ear or across a fold. */
const LEAST_TURN_COSINE = -0.2;

/**
 * Lays a stroke along the skin: a Catmull-Rom curve through its stations, taken at even steps, each dropped on to the skin.
 * @throws DefinitionProblem for a width that is not positive and where the stroke leaves the skin.
 */
export function laidStroke(
  skin: SkinSurface,
  stations: readonly StrokeStation[],
  place: DefinitionPlace,
  spacingMm = VERTEX_SPACING_MM,
): StrokeVertex[] {
  const problem = (reason: string): never => {
    throw new DefinitionProblem(place.file, place.field, reason);
  };
  if (stations.length === 0) problem('a stroke needs at least one landmark');
  for (const { name, halfWidthMm } of stations) {
    if (!(halfWidthMm > 0)) problem(`half width at "${name}" must be greater than 0 mm, is ${halfWidthMm}`);
  }
  const points = stations.map((station) => station.atMm);
  const knots = chordKnots(points);
  const placeAt = points.length > 1 ? pointCurve(knots, points) : () => points[0];
  const halfWidthAt = curve(
    knots,
    stations.map((station) => station.halfWidthMm),
  );
  const path: StrokeVertex[] = [];
  const steps = points.length > 1 ? evenSteps(placeAt, 40 * points.length, spacingMm) : [0];
  for (const s of steps) {
    const between = nameBetween(stations, knots, s);
    const from = placeAt(s);
    const { atMm, normal, movedMm, missMm } = skin.drop(from);
    if (missMm > FURTHEST_MISS_MM || movedMm > FURTHEST_DROP_MM) {
      problem(`the stroke leaves the skin ${between} (${movedMm.toFixed(0)} mm away from it)`);
    }
    if (atMm[1] < SKIN_ENDS_MM) problem(`the stroke leaves the skin ${between}, below the cut of the bust`);
    const before = path[path.length - 1];
    if (before && dot(before.normal, normal) < LEAST_TURN_COSINE) {
      problem(`the stroke turns over a sharp edge of the skin ${between}`);
    }
    path.push({ atMm, radiusMm: halfWidthAt(s), normal });
  }
  return path;
}

/** Parameters of places about `spacingMm` apart along a curve, both ends among them; measured in `fine` steps. */
function evenSteps(placeAt: (s: number) => Readonly<Vec3>, fine: number, spacingMm: number): number[] {
  const travelled = [0];
  let before = placeAt(0);
  for (let i = 1; i <= fine; i++) {
    const at = placeAt(i / fine);
    travelled.push(travelled[i - 1] + distance(at, before));
    before = at;
  }
  const count = Math.max(1, Math.round(travelled[fine] / spacingMm));
  const steps: number[] = [];
  let i = 0;
  for (let step = 0; step <= count; step++) {
    const goal = (travelled[fine] * step) / count;
    while (i < fine - 1 && travelled[i + 1] < goal) i++;
    const span = travelled[i + 1] - travelled[i];
    steps.push((i + (span > 0 ? Math.min(1, (goal - travelled[i]) / span) : 0)) / fine);
  }
  return steps;
}

function nameBetween(stations: readonly StrokeStation[], knots: readonly number[], s: number): string {
  const after = Math.max(
    1,
    knots.findIndex((knot) => knot >= s - 1e-9),
  );
  const to = stations[after];
  return to ? `between "${stations[after - 1].name}" and "${to.name}"` : `at "${stations[0].name}"`;
}
