import type { Field, Solid, Vec3 } from '#generator/core/solid.ts';
import { relaxFolds } from '#generator/core/relaxFolds.ts';
import { unitNormal } from '#generator/core/surface.ts';
import type { EarCartilageDefinition, Uv } from '#generator/definitions/head/earCartilage.ts';
import { earAxes, type EarDefinition } from '#generator/definitions/skin/ear.ts';
import { ringSolid } from '#generator/kernels/ringSolid.ts';
import { evenKnots, pointCurve } from '#generator/kernels/spline.ts';
import { addScaled, mix } from '#generator/kernels/vector.ts';

/** Skin over the cartilage, mm. Where the ear is too thin for two of these and the cartilage, both give. */
const SKIN_MM = 0.6;
/** The cartilage is never thinner, mm. */
const LEAST_MM = 0.4;
/** Rings of vertices on each face: as shares of the way to the crest round the concha, and from there to the edge. */
const RINGS_TO_CREST = [0.28, 0.52, 0.7, 0.82, 0.91, 1];
const RINGS_TO_EDGE = [0.28, 0.54, 0.75, 0.89, 1];
const AROUND = 40;
/** Places tried on the crest and the edge. */
const SAMPLES = 1200;
/** How thick the edge is, as a share of the cartilage beside it. */
const EDGE_SHARE = 0.7;
/** The ear is looked for between these heights over its plate, mm. */
const FROM_W = 13;
const TO_W = -9;
const STEP_MM = 0.2;
/** Half step of the slope of the skin, mm: wide enough to round its finest edges. */
const SLOPE_STEP_MM = 1.5;

/** Where the cartilage's two faces lie at a place of the ear. */
interface Layer {
  readonly outer: Vec3;
  readonly inner: Vec3;
}

/**
 * The cartilage of the left auricle: a shell that follows the outer face of the skin's ear, atlas mm.
 * @param skin the skin's field, mm, negative inside
 * @throws RangeError where the outline leaves the skin's ear.
 */
export function earCartilageSolid(
  definition: EarCartilageDefinition,
  ear: EarDefinition,
  skin: Field,
): Solid {
  const { u, v, w } = earAxes(ear);
  const layerAt = ([a, b]: Uv): Layer => {
    const over = (height: number): Vec3 =>
      addScaled(addScaled(addScaled(ear.originMm, u, a), v, b), w, height);
    const height = firstWhere(-FROM_W, -TO_W, (below) => skin(...over(-below)) < 0);
    if (height === undefined)
      throw new RangeError(`ear-cartilage: no ear at u ${a.toFixed(1)}, v ${b.toFixed(1)}`);
    const face = over(-height);
    const normal = unitNormal(skin, ...face, SLOPE_STEP_MM);
    const wanted = definition.thicknessMm + 2 * SKIN_MM;
    const roomMm =
      firstWhere(STEP_MM, wanted, (depth) => skin(...addScaled(face, normal, -depth)) > 0) ?? wanted;
    const thicknessMm = Math.max(roomMm - 2 * SKIN_MM, Math.min(LEAST_MM, roomMm / 3));
    const depthMm = (roomMm - thicknessMm) / 2;
    return {
      outer: addScaled(face, normal, -depthMm),
      inner: addScaled(face, normal, -depthMm - thicknessMm),
    };
  };

  const { centreUv, crestUv, edgeUv } = definition;
  const crest = placesRound(crestUv, centreUv);
  const edge = placesRound(edgeUv, centreUv);
  const rings = [
    ...RINGS_TO_CREST.map((share) => crest.map((to) => between(centreUv, to, share))),
    ...RINGS_TO_EDGE.map((share) => edge.map((to, i) => between(crest[i], to, share))),
  ];
  const layers = rings.map((ring) => ring.map(layerAt));
  const edgeRing = rings.length - 1;
  const face = (from: 'outer' | 'inner', to: 'outer' | 'inner'): Vec3[][] =>
    layers.map((ring, k) =>
      ring.map((layer) => mix(layer[from], layer[to], k === edgeRing ? (1 - EDGE_SHARE) / 2 : 0)),
    );
  const middle = layerAt(centreUv);
  const solid = ringSolid(
    middle.outer,
    [...face('outer', 'inner'), ...face('inner', 'outer').reverse()],
    middle.inner,
  );
  // On sharp crests the inner faces of neighbours cross.
  relaxFolds(solid, () => undefined);
  return solid;
}

/** The first figure upwards of `from` for which `is` holds; undefined where it holds for none up to `to`. */
function firstWhere(from: number, to: number, is: (mm: number) => boolean): number | undefined {
  let before = from;
  let mm = from;
  while (!is(mm)) {
    if (mm >= to) return undefined;
    before = mm;
    mm = Math.min(to, mm + STEP_MM);
  }
  for (let i = 0; i < 6; i++) {
    const half = (before + mm) / 2;
    if (is(half)) mm = half;
    else before = half;
  }
  return mm;
}

const between = (a: Uv, b: Uv, share: number): Uv => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
];

/** Places on a closed line, one for each of evenly spread directions from the centre. */
function placesRound(line: readonly Uv[], [cu, cv]: Uv): Uv[] {
  const closed = [...line, line[0]].map(([a, b]): Vec3 => [a, b, 0]);
  const along = pointCurve(evenKnots(closed.length), closed);
  const turn = 2 * Math.PI;
  const samples = Array.from({ length: SAMPLES }, (_, i) => {
    const [a, b] = along(i / SAMPLES);
    return { place: [a, b] as const, angle: (Math.atan2(b - cv, a - cu) + turn) % turn };
  }).sort((one, other) => one.angle - other.angle);
  return Array.from({ length: AROUND }, (_, i) => {
    const angle = (turn * i) / AROUND;
    const after = samples.findIndex((sample) => sample.angle >= angle);
    return samples[after < 0 ? 0 : after].place;
  });
}
