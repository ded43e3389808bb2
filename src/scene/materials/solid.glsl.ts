import { LIGHTING_GLSL } from './lighting.glsl.ts';
import { NOISE_GLSL } from './noise.glsl.ts';
import { FIBRE_RANGE_MM } from '../model/buffers.ts';

/**
 * Muscles and bones together. The part table (one texel a part) says what is drawn in which pass: parts of another
 * pass collapse to nothing in the vertex shader. Table texel: r kind (0 muscle, 1 bone), g opacity, b highlight, a dim.
 */
export const SOLID_VERTEX = /* glsl */ `
attribute vec4 surface;
attribute vec2 fibre;
uniform sampler2D uParts;
uniform bool uFadedPass;
varying vec3 vView;
varying vec3 vNormalView;
varying vec4 vSurface;
varying vec2 vFibreMm;
varying float vHeight;
flat varying vec4 vPart;
flat varying float vTone;
invariant gl_Position;

void main() {
  int part = int(surface.w * 255.0 + 0.5);
  vPart = texelFetch(uParts, ivec2(part, 0), 0);
  vTone = texelFetch(uParts, ivec2(part, 1), 0).r;
  bool faded = vPart.g < 0.998;
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vHeight = position.y;
  vView = view.xyz;
  vNormalView = normalMatrix * normal;
  vSurface = surface;
  vFibreMm = fibre * ${FIBRE_RANGE_MM.toFixed(1)};
  gl_Position = projectionMatrix * view;
  if (vPart.g < 0.004 || faded != uFadedPass) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

export const SOLID_DEPTH_FRAGMENT = /* glsl */ `
varying float vHeight;
flat varying vec4 vPart;
uniform float uFloor;
void main() {
  if (vHeight < uFloor && vPart.b < 0.9) discard;
  gl_FragColor = vec4(0.0);
}
`;

export const SOLID_FRAGMENT = /* glsl */ `
varying vec3 vView;
varying vec3 vNormalView;
varying vec4 vSurface;
varying vec2 vFibreMm;
varying float vHeight;
flat varying vec4 vPart;
flat varying float vTone;
uniform bool uFadedPass;
/* metres: where the skin of the bust ends, while it is there; the chosen muscle may reach beyond */
uniform float uFloor;
${LIGHTING_GLSL}
${NOISE_GLSL}

const vec3 FLESH = vec3(0.305, 0.064, 0.045);
const vec3 TENDON = vec3(0.70, 0.645, 0.575);
const vec3 SHEATH = vec3(0.50, 0.40, 0.31);
const vec3 BONE = vec3(0.735, 0.655, 0.515);
const vec3 TOOTH = vec3(0.82, 0.785, 0.70);
const vec3 HOLLOW = vec3(0.54, 0.40, 0.27);

/* One octave of bundles: height about 0 and its slope per mm, nothing once it would shimmer. */
vec2 octave(vec2 p, float perMm, float alongPerMm, float height, float mmPerPixel) {
  float band = height * bandLimit(perMm, mmPerPixel);
  if (band <= 0.0) return vec2(0.0);
  vec2 n = noise2(vec2(p.x * perMm + perMm * 23.0, p.y * alongPerMm));
  return band * vec2(n.x - 0.5, n.y * perMm);
}

/* Height of the bundles, 0 to 1, and its slope per mm across; p.x mm across the fibres, p.y mm along them. */
vec2 bundles(vec2 p, float mmPerPixel) {
  vec2 bent = vec2(p.x + (noise2(vec2(p.x * 0.12, p.y * 0.045)).x - 0.5) * 2.2, p.y);
  return vec2(0.5, 0.0)
    + octave(bent, 0.30, 0.010, 0.62, mmPerPixel)
    + octave(bent, 0.85, 0.018, 0.46, mmPerPixel)
    + octave(bent, 2.10, 0.035, 0.30, mmPerPixel)
    + octave(bent, 4.60, 0.060, 0.18, mmPerPixel);
}

void main() {
  if (vHeight < uFloor && vPart.b < 0.9) discard;
  vec3 v = normalize(-vView);
  vec3 n = normalize(vNormalView);
  float ao = vSurface.y;
  vec3 upView = normalize((viewMatrix * vec4(0.0, 1.0, 0.0, 0.0)).xyz);

  /* direction across the fibres in view space, from how the coordinates change over the screen */
  vec3 dx = dFdx(vView), dy = dFdy(vView);
  vec2 fx = dFdx(vFibreMm), fy = dFdy(vFibreMm);
  vec3 acrossView = cross(dy, n) * fx.x + cross(n, dx) * fy.x;
  float mmPerPixel = max(1e-4, length(vec2(length(dx), length(dy))) * 707.0);

  vec3 albedo;
  float gloss;
  float sharpness;
  if (vPart.r < 0.5) {
    vec2 bundle = bundles(vFibreMm, mmPerPixel);
    float h = bundle.x;
    float slope = bundle.y;
    float ragged = (noise2(vec2(vFibreMm.x * 0.9, 7.0 + vTone * 90.0)).x - 0.5) * 0.34
                 + (noise2(vec2(vFibreMm.x * 2.6, vFibreMm.y * 0.05)).x - 0.5) * 0.22;
    float tendon = smoothstep(0.36, 0.66, vSurface.x + ragged * smoothstep(0.0, 0.25, vSurface.x) * (1.0 - smoothstep(0.85, 1.0, vSurface.x)));
    vec3 flesh = FLESH * mix(vec3(0.86, 0.84, 0.86), vec3(1.16, 1.2, 1.14), vTone);
    flesh *= mix(0.66, 1.30, h);
    /* thin pale sheaths between the bundles */
    flesh = mix(flesh, SHEATH, 0.16 * smoothstep(0.60, 0.88, h));
    albedo = mix(flesh, TENDON * mix(vec3(0.74, 0.72, 0.70), vec3(1.12), h), tendon);
    float len = length(acrossView);
    if (len > 1e-9) n = normalize(n - (acrossView / len) * clamp(slope, -1.2, 1.2) * mix(0.95, 0.7, tendon));
    gloss = mix(0.05, 0.10, tendon);
    sharpness = 22.0;
  } else {
    albedo = mix(BONE, TOOTH, vSurface.x);
    albedo *= 0.97 + 0.06 * vTone;
    albedo *= mix(HOLLOW, vec3(1.0), smoothstep(0.12, 0.85, ao));
    albedo *= 1.0 - 0.42 * smoothstep(0.25, 0.9, vSurface.z) * (1.0 - vSurface.x);
    gloss = mix(0.018, 0.09, vSurface.x);
    sharpness = mix(12.0, 40.0, vSurface.x);
  }

  vec3 colour = albedo * irradiance(n, upView, ao, 0.18, vec3(0.0));
  colour += gloss * highlight(n, v, sharpness) * KEY * ao;
  float rim = rimOf(n, v);
  colour += rim * 0.10 * (0.4 + 0.6 * (dot(n, upView) * 0.5 + 0.5)) * mix(0.3, 1.0, ao);

  /* the rest steps back: paler, towards grey; the chosen one comes forward: brighter, with a rim that shows in grey */
  float grey = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  colour = mix(colour, vec3(grey) * vec3(0.95, 0.92, 0.88), vPart.a * 0.42) * (1.0 - 0.16 * vPart.a);
  colour = mix(colour, colour * 1.42 + vec3(0.022, 0.010, 0.006), vPart.b);
  colour += vPart.b * pow(1.0 - clamp(dot(n, v), 0.0, 1.0), 2.0) * vec3(0.46, 0.34, 0.22) * 0.75;

  float alpha = 1.0;
  if (uFadedPass) {
    float edge = pow(1.0 - abs(dot(normalize(vNormalView), v)), 2.0);
    alpha = clamp(vPart.g * mix(0.75, 2.6, edge), 0.0, 0.9);
  }
  gl_FragColor = vec4(colour, alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;
