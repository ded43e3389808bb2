import { LIGHTING_GLSL } from './lighting.glsl.ts';
import { NOISE_GLSL } from './noise.glsl.ts';
import { TISSUES_GLSL } from './tissues.glsl.ts';
import { FIBRE_RANGE_MM } from '../model/buffers.ts';

/**
 * All solids together. The part table (one column a part) says what is drawn in which pass: parts of another pass
 * collapse to nothing in the vertex shader. Row 0: r opacity, g highlight, b dim; row 1: r kind, g tone.
 */
const PART_GLSL = /* glsl */ `
attribute vec4 normalPart;
attribute vec4 surface;
uniform sampler2D uParts;
/* from the low byte of the number and the high one */
int partNumber() { return int(surface.w * 255.0 + 0.5) + 256 * int(normalPart.w * 127.0 + 0.5); }
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);
`;

export const SOLID_VERTEX = /* glsl */ `
${PART_GLSL}
attribute vec2 fibre;
uniform bool uFadedPass;
varying vec3 vView;
varying vec3 vAtMm;
varying vec3 vNormalView;
varying vec4 vSurface;
varying vec2 vFibreMm;
flat varying vec4 vPart;
flat varying vec2 vTissue;
invariant gl_Position;

void main() {
  int part = partNumber();
  vPart = texelFetch(uParts, ivec2(part, 0), 0);
  vTissue = texelFetch(uParts, ivec2(part, 1), 0).rg;
  bool faded = vPart.r < 0.998;
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vAtMm = position * 1000.0;
  vView = view.xyz;
  vNormalView = normalMatrix * normalPart.xyz;
  vSurface = surface;
  vFibreMm = fibre * ${FIBRE_RANGE_MM.toFixed(1)};
  gl_Position = projectionMatrix * view;
  if (vPart.r < 0.004 || faded != uFadedPass) gl_Position = NOWHERE;
}
`;

/** The chosen part alone, a little larger: what of it stands out beyond itself is its outline. */
export const OUTLINE_VERTEX = /* glsl */ `
${PART_GLSL}
uniform vec2 uViewportPx;
uniform float uOutlinePx;
varying vec3 vAtMm;
flat varying vec4 vPart;

void main() {
  vPart = texelFetch(uParts, ivec2(partNumber(), 0), 0);
  vAtMm = position * 1000.0;
  vec4 clip = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  vec2 outwards = (projectionMatrix * vec4(normalMatrix * normalPart.xyz, 0.0)).xy * uViewportPx;
  float len = length(outwards);
  if (len > 1e-6) clip.xy += outwards / len * uOutlinePx * 2.0 / uViewportPx * clip.w;
  gl_Position = vPart.g > 0.9 ? clip : NOWHERE;
}
`;

/* metres: where the skin of the bust ends, while it is there; the chosen muscle may reach beyond */
const FLOOR_GLSL = /* glsl */ `
varying vec3 vAtMm;
flat varying vec4 vPart;
uniform float uFloor;
bool isBelowFloor() { return vAtMm.y < uFloor * 1000.0 && vPart.g < 0.9; }
`;

export const SOLID_DEPTH_FRAGMENT = /* glsl */ `
${FLOOR_GLSL}
void main() {
  if (isBelowFloor()) discard;
  gl_FragColor = vec4(0.0);
}
`;

export const OUTLINE_FRAGMENT = /* glsl */ `
uniform vec3 uOutline;
void main() {
  gl_FragColor = vec4(uOutline, 1.0);
  #include <colorspace_fragment>
}
`;

export const SOLID_FRAGMENT = /* glsl */ `
varying vec3 vView;
varying vec3 vNormalView;
varying vec4 vSurface;
varying vec2 vFibreMm;
flat varying vec2 vTissue;
uniform bool uFadedPass;
/* least slope, towards the eye over aside, of what counts as seen on edge: within 2 degrees */
const float ON_EDGE = 30.0;
${FLOOR_GLSL}
${LIGHTING_GLSL}
${NOISE_GLSL}
${TISSUES_GLSL}

void main() {
  if (isBelowFloor()) discard;
  vec3 v = normalize(-vView);
  vec3 smoothNormal = normalize(vNormalView);
  float ao = vSurface.y;
  vec3 upView = normalize((viewMatrix * vec4(0.0, 1.0, 0.0, 0.0)).xyz);

  /* direction across the fibres in view space, from how the coordinates change over the screen */
  vec3 dx = dFdx(vView), dy = dFdy(vView);
  vec2 fx = dFdx(vFibreMm), fy = dFdy(vFibreMm);
  vec3 acrossView = cross(dy, smoothNormal) * fx.x + cross(smoothNormal, dx) * fy.x;
  /* depth along a triangle seen on edge is not exact: a spot of it could come through what lies before it */
  vec2 along = vec2(dot(dx, v), dot(dy, v));
  float aside = max(length(dx - v * along.x), length(dy - v * along.y));
  if (max(abs(along.x), abs(along.y)) > ON_EDGE * aside) discard;
  float mmPerPixel = max(1e-4, length(vec2(length(dx), length(dy))) * 707.0);
  vec2 fibrePerPixel = max(vec2(mmPerPixel), vec2(length(vec2(fx.x, fy.x)), length(vec2(fx.y, fy.y))));

  int kind = int(vTissue.r * 255.0 + 0.5);
  float facing = clamp(dot(smoothNormal, v), 0.0, 1.0);
  Tissue t = tissueOf(kind, Spot(vFibreMm, fibrePerPixel, vAtMm, mmPerPixel, vSurface, vTissue.g, facing));
  vec3 n = smoothNormal;
  float len = length(acrossView);
  if (t.slope != 0.0 && len > 1e-9) n = normalize(n - (acrossView / len) * t.slope);

  vec3 colour = t.albedo * irradiance(n, upView, ao, 0.18, vec3(0.0));
  colour += t.gloss * highlight(n, v, t.sharpness) * KEY * ao;
  colour += rimOf(n, v) * 0.10 * (0.4 + 0.6 * (dot(n, upView) * 0.5 + 0.5)) * mix(0.3, 1.0, ao);

  /* the rest steps back: greyer and darker; the chosen one comes forward: brighter, with a rim that shows in grey */
  float highlit = vPart.g, dim = vPart.b;
  float grey = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  colour = mix(colour, vec3(grey) * vec3(0.96, 0.92, 0.88), dim * 0.55) * (1.0 - 0.30 * dim);
  colour = mix(colour, colour * 1.55 + vec3(0.030, 0.014, 0.008), highlit);
  colour += highlit * pow(1.0 - facing, 2.0) * vec3(0.46, 0.34, 0.22) * 0.8;

  float alpha = 1.0;
  if (uFadedPass) {
    float edge = pow(1.0 - facing, 2.0);
    alpha = clamp(vPart.r * mix(0.75, 2.6, edge), 0.0, 0.9);
  }
  gl_FragColor = vec4(colour, alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;
