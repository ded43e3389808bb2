import { ITEM_KINDS, QUIET_COSINE } from '../markers/items.ts';

/**
 * Everything that keeps its size on the screen, in one instanced draw: crosses, glyphs of deep and dental zones,
 * attachment lines. An item is three texels of a small texture: (start x, y, z mm, kind), (end x, y, z mm
 * or, for a mark, the skin's normal; half size CSS px), (dash start mm, dash end mm, is quiet,
 * number of its map + 1; 0 takes ink).
 */
export const OVERLAY_VERTEX = /* glsl */ `
uniform sampler2D uItems;
uniform vec2 uViewportPx;
uniform bool uCoveredPass;
/* a ghost of skin that hides what lies on the far side nearly as a solid would */
uniform bool uSkinHides;
/* ghosts that hide what lies behind them as solids would */
uniform bool uGhostsHide;
flat varying float vCovered;
varying vec2 vPx;
flat varying int vKind;
flat varying float vHalfPx;
varying float vDashMm;
flat varying int vHue;

void main() {
  vec4 start = texelFetch(uItems, ivec2(gl_InstanceID, 0), 0);
  vec4 end = texelFetch(uItems, ivec2(gl_InstanceID, 1), 0);
  vec4 more = texelFetch(uItems, ivec2(gl_InstanceID, 2), 0);
  vKind = int(start.w + 0.5);
  vHalfPx = end.w;
  vHue = int(more.w + 0.5);
  vec4 viewA = viewMatrix * vec4(start.xyz * 0.001, 1.0);
  vec4 viewB = viewMatrix * vec4((vKind >= ${ITEM_KINDS.origin} ? end : start).xyz * 0.001, 1.0);
  /* A mark is flat and the body round: bring it forward by about its own size, so that it does not sink in. */
  float metresPerPx = -viewA.z * 2.0 / (projectionMatrix[1][1] * uViewportPx.y);
  float lift = 0.0025 + (vKind >= ${ITEM_KINDS.origin} ? 0.0 : vHalfPx * metresPerPx);
  viewA.xyz *= 1.0 - lift / length(viewA.xyz);
  viewB.xyz *= 1.0 - lift / length(viewB.xyz);
  vec4 a = projectionMatrix * viewA;
  vec4 b = projectionMatrix * viewB;
  float half2 = vHalfPx + 2.0;
  if (vKind >= ${ITEM_KINDS.origin}) {
    vec2 along = (b.xy / b.w - a.xy / a.w) * uViewportPx * 0.5;
    along = length(along) > 1e-3 ? normalize(along) : vec2(1.0, 0.0);
    vec2 across = vec2(-along.y, along.x);
    bool far = position.x > 0.0;
    vec4 clip = far ? b : a;
    vec2 px = across * position.y * half2 + along * position.x * half2 * 0.5;
    gl_Position = clip + vec4(px / uViewportPx * 2.0 * clip.w, 0.0, 0.0);
    vPx = vec2(0.0, position.y * half2);
    vDashMm = far ? more.y : more.x;
  } else {
    vPx = position.xy * half2;
    vDashMm = 0.0;
    gl_Position = a + vec4(vPx / uViewportPx * 2.0 * a.w, 0.0, 0.0);
  }
  /* glyphs speak of what lies deep: nothing covers them */
  bool isGlyph = vKind > ${ITEM_KINDS.chosenCross} && vKind < ${ITEM_KINDS.origin};
  vCovered = isGlyph ? 0.0 : float(uCoveredPass);
  if (vKind <= ${ITEM_KINDS.chosenCross}) {
    bool isQuiet = more.z > 0.5;
    float facing = dot(normalize(cameraPosition - start.xyz * 0.001), end.xyz);
    bool away = facing < (isQuiet ? ${QUIET_COSINE} : 0.04);
    if (isQuiet && (uCoveredPass || away)) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    if (uSkinHides && away) vCovered = 1.0;
  }
  /* an attachment behind the bones must not be drawn across the face, nor through bones that are ghosts */
  if (vKind >= ${ITEM_KINDS.origin} && uCoveredPass && (uSkinHides || uGhostsHide)) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

export const OVERLAY_FRAGMENT = /* glsl */ `
varying vec2 vPx;
flat varying int vKind;
flat varying float vHalfPx;
varying float vDashMm;
flat varying int vHue;
flat varying float vCovered;
uniform float uPxRatio;
uniform vec3 uInk;
uniform vec3 uHalo;
uniform vec3 uHues[4];
uniform vec3 uOrigin;
uniform vec3 uInsertion;

float bar(vec2 p, float halfLength, float halfWidth) {
  vec2 d = abs(p) - vec2(halfLength, halfWidth);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
float fill(float d) { return 1.0 - smoothstep(-0.5, 0.5, d * uPxRatio); }

/* signed distance to an upright tooth: a crown with two roots */
float tooth(vec2 p, float r) {
  p.y = -p.y;
  float crown = length(max(abs(p - vec2(0.0, -0.28 * r)) - vec2(0.34 * r, 0.20 * r), 0.0)) - 0.30 * r;
  vec2 q = vec2(abs(p.x) - 0.36 * r, p.y - 0.45 * r);
  float root = length(vec2(q.x, max(abs(q.y) - 0.36 * r, 0.0))) - 0.19 * r;
  return min(crown, root);
}

void main() {
  bool isCovered = vCovered > 0.5;
  vec3 hue = vHue > 0 ? uHues[vHue - 1] : uInk;
  vec3 ink = uInk;
  float shape = 1e3;
  float halo = 1.6;
  float dash = 1.0;
  if (vKind <= ${ITEM_KINDS.chosenCross}) {
    vec2 p = mat2(0.7071, -0.7071, 0.7071, 0.7071) * vPx;
    bool chosen = vKind == ${ITEM_KINDS.chosenCross};
    float reach = chosen ? vHalfPx * 0.62 : vHalfPx * 1.1;
    float weight = vKind == ${ITEM_KINDS.quietCross} ? 0.75 : (chosen ? 1.5 : 1.2);
    shape = min(bar(p, reach, weight), bar(p.yx, reach, weight));
    if (chosen) shape = min(shape, abs(length(vPx) - vHalfPx) - 1.1);
    if (isCovered) {
      float along = max(abs(p.x), abs(p.y));
      float round = atan(vPx.y, vPx.x) * vHalfPx;
      dash = step(0.5, fract((chosen && length(vPx) > vHalfPx * 0.8 ? round : along) / 5.2 + 0.25));
    }
    halo = vKind == ${ITEM_KINDS.quietCross} ? 1.0 : 1.5;
    ink = vHue > 0 ? hue * 0.8 : uInk;
  } else if (vKind <= ${ITEM_KINDS.deepSpillover}) {
    float ring = abs(length(vPx) - vHalfPx * 0.86) - 1.2;
    bool spill = vKind == ${ITEM_KINDS.deepSpillover};
    float dot = length(vPx) - vHalfPx * 0.40;
    shape = spill ? min(ring, abs(dot) - 0.8) : min(ring, dot);
    if (spill) dash = step(0.38, fract(atan(vPx.y, vPx.x) * 1.9099));
    ink = hue;
  } else if (vKind <= ${ITEM_KINDS.dentalSpillover}) {
    bool spill = vKind == ${ITEM_KINDS.dentalSpillover};
    float d = tooth(vPx, vHalfPx);
    shape = spill ? abs(d + 0.6) - 0.9 : d;
    if (spill) dash = step(0.38, fract((vPx.x + vPx.y * 1.3) / 4.6));
    ink = hue;
  } else {
    bool origin = vKind == ${ITEM_KINDS.origin};
    shape = abs(vPx.y) - vHalfPx;
    ink = origin ? uOrigin : uInsertion;
    if (!origin) dash = step(0.42, fract(vDashMm / 3.4));
    halo = 1.0;
  }
  float solid = fill(shape) * dash;
  float around = fill(shape - halo) * mix(0.92, 0.55, vCovered);
  float alpha = max(solid, around);
  if (isCovered) alpha *= vKind >= ${ITEM_KINDS.origin} ? 0.5 : 0.85;
  if (vKind == ${ITEM_KINDS.quietCross}) alpha *= 0.78;
  if (alpha < 0.06) discard;
  gl_FragColor = vec4(mix(uHalo, ink, solid), alpha);
  #include <colorspace_fragment>
}
`;
