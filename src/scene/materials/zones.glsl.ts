/**
 * Referral zones, evaluated per pixel on the skin. A stroke is a polyline with a half width and a skin normal at each
 * vertex; the distance is `strokeDistanceMm` of `src/domain/coverage.ts`, from which the words are computed, but for an unsteady edge.
 *
 * Stroke texture: row 0 vertex (x, y, z mm, radius mm), row 1 its normal, row 2 two texels a stroke: bounding sphere
 * (x, y, z, radius mm), then (first vertex, number of vertices, 0 essential or 1 spillover, number of the map).
 */
export const ZONES_GLSL = /* glsl */ `
uniform sampler2D uStrokes;
uniform int uNumStrokes;
const float OUTSIDE_MM = 1e4;

/*
 * The unsteady edge of a line drawn by hand, mm: at most 1.3 to either side, in waves of 12 to 17 mm. An edge as even as a
 * pipe's would claim more than the maps know; the words, which come from the stroke itself, are not touched by it.
 */
float handDrawnMm(vec3 atMm) {
  return 0.55 * sin(dot(atMm, vec3(0.31, 0.19, 0.22)))
    + 0.45 * sin(dot(atMm, vec3(-0.21, 0.37, 0.16)) + 1.7)
    + 0.3 * sin(dot(atMm, vec3(0.17, -0.28, 0.39)) + 4.1);
}

/* Least signed distance, mm, to the essential (x) and the spillover (y) strokes of each of up to four maps. */
void zoneDistances(vec3 atMm, vec3 normal, out vec2 distances[4]) {
  for (int m = 0; m < 4; m++) distances[m] = vec2(OUTSIDE_MM);
  float edgeMm = handDrawnMm(atMm);
  for (int s = 0; s < uNumStrokes; s++) {
    vec4 sphere = texelFetch(uStrokes, ivec2(2 * s, 2), 0);
    vec3 away = atMm - sphere.xyz;
    if (dot(away, away) > sphere.w * sphere.w) continue;
    vec4 head = texelFetch(uStrokes, ivec2(2 * s + 1, 2), 0);
    int first = int(head.x);
    int count = int(head.y);
    float least = OUTSIDE_MM;
    vec4 a = texelFetch(uStrokes, ivec2(first, 0), 0);
    vec3 na = texelFetch(uStrokes, ivec2(first, 1), 0).xyz;
    for (int k = 0; k < max(1, count - 1); k++) {
      int next = first + min(k + 1, count - 1);
      vec4 b = texelFetch(uStrokes, ivec2(next, 0), 0);
      vec3 nb = texelFetch(uStrokes, ivec2(next, 1), 0).xyz;
      vec3 ab = b.xyz - a.xyz;
      float t = clamp(dot(atMm - a.xyz, ab) / max(1e-6, dot(ab, ab)), 0.0, 1.0);
      float d = distance(atMm, a.xyz + ab * t) - mix(a.w, b.w, t);
      d += TURNED_AWAY_MM * max(0.0, FACING_COSINE - dot(normal, normalize(mix(na, nb, t))));
      least = min(least, d);
      a = b;
      na = nb;
    }
    least += edgeMm;
    int map = int(head.w);
    if (head.z < 0.5) distances[map].x = min(distances[map].x, least);
    else distances[map].y = min(distances[map].y, least);
  }
}

/*
 * Dots of constant size on the skin: points strewn through space, one a cell, of which those in a thin slab about the
 * tangent plane are drawn as discs. On a surface that is nearly flat at the size of a dot they are whole circles,
 * without the seams of a projection.
 */
float stipple(vec3 atMm, vec3 normal, float pitchMm, float radiusMm, float mmPerPixel) {
  vec3 q = atMm / pitchMm;
  vec3 base = floor(q - 0.5);
  float nearest = 10.0;
  for (int i = 0; i < 8; i++) {
    vec3 cell = base + vec3(float(i & 1), float((i >> 1) & 1), float(i >> 2));
    vec3 c = cell + 0.5 + (hash3(cell) - 0.5) * 0.56;
    vec3 d = c - q;
    float off = dot(d, normal);
    if (abs(off) < 0.5) nearest = min(nearest, length(d - off * normal));
  }
  float edge = (nearest * pitchMm - radiusMm) / max(mmPerPixel, 1e-3);
  return 1.0 - smoothstep(-0.7, 0.7, edge);
}

/* 1 within the bands that evenly set planes through the body leave on the skin */
float bands(vec3 across, vec3 atMm, vec3 normal, float pitchMm, float share, float mmPerPixel) {
  float slope = max(0.1, length(across - normal * dot(across, normal)));
  float off = abs(fract(dot(atMm, across) / pitchMm) - 0.5) * pitchMm;
  return 1.0 - smoothstep(-0.7, 0.7, (off - 0.5 * share * pitchMm) / (slope * max(mmPerPixel, 1e-3)));
}

const float STRIPE_PITCH_MM = 4.2;

/* of two ways to cut, the first, unless it would cut the skin nearly along itself and leave no stripes */
vec3 cutting(vec3 first, vec3 other, vec3 normal) {
  return abs(dot(first, normal)) < 0.86 ? first : other;
}

/* nearly level; on the crown, which they would run along, upright */
const vec3 STRIPES = vec3(0.25, 0.9295, 0.27);
const vec3 STRIPES_ON_TOP = vec3(0.7, 0.14, 0.7);
const vec3 BREAKS = vec3(-0.62, 0.3, 0.725);
const vec3 OTHER_BREAKS = vec3(0.62, 0.3, 0.725);

/* Lines that cross, level and upright; on top of the head both lie level. */
vec2 lattice(vec3 atMm, vec3 normal, float pitchMm, float share, float mmPerPixel) {
  vec3 side = abs(normal);
  vec3 upright = side.x > side.z ? vec3(0.0, 0.0, 1.0) : vec3(1.0, 0.0, 0.0);
  vec3 level = side.y > 0.8 ? (side.x > side.z ? vec3(1.0, 0.0, 0.0) : vec3(0.0, 0.0, 1.0)) : vec3(0.0, 1.0, 0.0);
  return vec2(
    bands(level, atMm, normal, pitchMm, share, mmPerPixel),
    bands(upright, atMm, normal, pitchMm, share, mmPerPixel)
  );
}

/*
 * What tells the second map and those after it from each other, besides their hues: stripes, holes, a lattice. Kinds of
 * pattern and not directions, which turn with the skin. From afar all are wider.
 */
float pattern(int map, vec3 atMm, vec3 normal, float mmPerPixel) {
  float pitch = STRIPE_PITCH_MM * (mmPerPixel > 0.62 ? 2.0 : 1.0);
  if (map == 1) return bands(cutting(STRIPES, STRIPES_ON_TOP, normal), atMm, normal, pitch, 0.5, mmPerPixel);
  if (map == 2) return 1.0 - stipple(atMm, normal, pitch, pitch * 0.31, mmPerPixel);
  vec2 lines = lattice(atMm, normal, pitch, 0.3, mmPerPixel);
  return max(lines.x, lines.y);
}

/* Their spillover, as dots are that of the first: dashes, rings, squares. */
float brokenPattern(int map, vec3 atMm, vec3 normal, float mmPerPixel) {
  float pitch = STRIPE_PITCH_MM * (mmPerPixel > 0.62 ? 2.0 : 1.0);
  if (map == 1) {
    float stripes = bands(cutting(STRIPES, STRIPES_ON_TOP, normal), atMm, normal, pitch, 0.34, mmPerPixel);
    return stripes * bands(cutting(BREAKS, OTHER_BREAKS, normal), atMm, normal, pitch * 1.5, 0.55, mmPerPixel);
  }
  if (map == 2) {
    float disc = stipple(atMm, normal, pitch, pitch * 0.36, mmPerPixel);
    return disc * (1.0 - stipple(atMm, normal, pitch, pitch * 0.19, mmPerPixel));
  }
  vec2 lines = lattice(atMm, normal, pitch, 0.46, mmPerPixel);
  return lines.x * lines.y;
}

/* Regions that several maps share: dark lines (x) with pale edges (y), to be seen on any hue. */
vec2 hatch(vec3 atMm, vec3 normal, float mmPerPixel) {
  vec3 across = cutting(vec3(0.7071, 0.0, 0.7071), vec3(0.7071, 0.0, -0.7071), normal);
  float pitch = mmPerPixel > 0.62 ? 7.2 : 3.6;
  return vec2(bands(across, atMm, normal, pitch, 0.2, mmPerPixel), bands(across, atMm, normal, pitch, 0.44, mmPerPixel));
}
`;
