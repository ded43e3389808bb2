import { LIGHTING_GLSL } from './lighting.glsl.ts';
import { NOISE_GLSL } from './noise.glsl.ts';
import { REGIONS_FRAGMENT_GLSL, REGIONS_VERTEX_GLSL } from './regions.glsl.ts';
import { ZONES_GLSL } from './zones.glsl.ts';

export const SKIN_VERTEX = /* glsl */ `
attribute vec4 surface;
attribute vec4 masks;
varying vec3 vView;
varying vec3 vNormalView;
varying vec3 vNormal;
varying vec3 vAtMm;
varying vec4 vMasks;
varying float vAo;
invariant gl_Position;
${REGIONS_VERTEX_GLSL}

void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vView = view.xyz;
  vNormalView = normalMatrix * normal;
  vNormal = normal;
  vAtMm = position * 1000.0;
  vMasks = masks;
  vAo = surface.y;
  passRegion(surface.z, position.x);
  gl_Position = projectionMatrix * view;
}
`;

export const SKIN_DEPTH_FRAGMENT = /* glsl */ `
void main() { gl_FragColor = vec4(0.0); }
`;

export const SKIN_FRAGMENT = /* glsl */ `
varying vec3 vView;
varying vec3 vNormalView;
varying vec3 vNormal;
varying vec3 vAtMm;
varying vec4 vMasks;
varying float vAo;
/* opacity of the skin; 1 draws it as a solid */
uniform float uOpacity;
/* a box round the chosen muscle, over which the skin opens like a window */
uniform vec3 uWindowLowMm;
uniform vec3 uWindowHighMm;
uniform float uWindowOpacity;
uniform vec3 uHues[4];
${LIGHTING_GLSL}
${NOISE_GLSL}
${ZONES_GLSL}
${REGIONS_FRAGMENT_GLSL}

uniform vec3 uSkin;
/* 1 where maps share a region that lies over others, on the left (x) and on the right (y) */
uniform vec2 uOverlayShared;
/* 0 leaves lips, brows, lids and scalp as the rest */
uniform float uTints;

const vec3 BROW = vec3(0.17, 0.12, 0.09);
const vec3 LID = vec3(0.20, 0.12, 0.09);
/* the place that is read stands in light, whatever hues lie on it */
const vec3 PLACE = vec3(1.0, 0.86, 0.50);
const vec3 BORDER = vec3(0.10, 0.055, 0.04);
const vec3 PALE = vec3(0.88, 0.80, 0.72);
/* so far behind the skin a muscle can lie and still be shown through it */
const float WINDOW_DEPTH_MM = 70.0;

void main() {
  vec3 v = normalize(-vView);
  vec3 n = normalize(vNormalView);
  vec3 normal = normalize(vNormal);
  vec3 upView = normalize((viewMatrix * vec4(0.0, 1.0, 0.0, 0.0)).xyz);
  float mmPerPixel = max(1e-4, length(vec2(length(dFdx(vAtMm)), length(dFdy(vAtMm)))) * 0.707);

  /* dark skin has lips nearer its own tone, and darker hair */
  float dark = 1.0 - smoothstep(0.08, 0.42, dot(uSkin, vec3(0.2126, 0.7152, 0.0722)));
  vec4 masks = vMasks * uTints;
  vec3 albedo = uSkin;
  /* cropped hair: the skin shows through it, in fine grains from near */
  float stubble = noise2(vAtMm.xy * 2.3 + vAtMm.z * 1.9).x + noise2(vAtMm.yz * 2.9 - vAtMm.x * 1.7).x - 1.0;
  float cropped = masks.w * (0.75 + 0.28 * stubble * bandLimit(2.9, mmPerPixel));
  albedo = mix(albedo, uSkin * mix(vec3(0.66, 0.69, 0.71), vec3(0.40), dark), cropped);
  albedo = mix(albedo, uSkin * mix(vec3(0.79, 0.53, 0.56), vec3(0.84, 0.60, 0.62), dark), masks.x * 0.78);
  albedo = mix(albedo, min(BROW, uSkin * 0.45), masks.y * 0.66);
  albedo = mix(albedo, min(LID, uSkin * 0.5), masks.z * 0.7);

  /* light that comes out of a hollow has gone through flesh */
  albedo *= mix(vec3(1.0, 0.80, 0.74), vec3(1.0), smoothstep(0.25, 0.95, vAo));

  float cover = 0.0;
  vec2 wanted = wantedOfRegion(vAtMm.x);
  float border = pixelsToBorder();
  float end = pixelsToEnd(vAtMm.x, border);
  if (uRegionLines > 0.0) {
    float line = 1.0 - smoothstep(0.2, 1.1, border);
    albedo = mix(albedo, BORDER, 0.42 * line * uRegionLines);
  }
  if (wanted.x > 0.5) {
    float place = clamp(end - 0.2, 0.0, 1.0);
    float line = place * (1.0 - smoothstep(1.6, 2.6, end));
    albedo = mix(albedo, PLACE, 0.42 * place);
    albedo = mix(albedo, BORDER, 0.72 * line);
    cover = max(0.45 * place, 0.8 * line);
  }
  if (uNumStrokes > 0) {
    vec2 distances[4];
    zoneDistances(vAtMm, normal, distances);
    float reached = 0.0;
    float numReached = 0.0;
    for (int m = 0; m < 4; m++) {
      vec2 d = distances[m];
      vec3 hue = uHues[m];
      float solid = 1.0 - smoothstep(-0.6, 0.6, d.x / mmPerPixel);
      float spill = (1.0 - smoothstep(-0.6, 0.6, d.y / mmPerPixel)) * (1.0 - solid);
      if (spill > 0.0) {
        /* From afar every other dot goes, so that dots stay dots. */
        float pitch = STIPPLE_PITCH_MM * (mmPerPixel > 0.62 ? 2.0 : 1.0);
        float dots = (m == 0
          ? stipple(vAtMm, normal, pitch, pitch * STIPPLE_RADIUS_01, mmPerPixel)
          : brokenPattern(m, vAtMm, normal, mmPerPixel)) * spill;
        float edge = spill * (1.0 - smoothstep(0.35, 0.35 + 1.2 * mmPerPixel, abs(d.y + 0.5)));
        /* dots of a deep hue want a lighter ground where the skin is dark */
        albedo = mix(albedo, PALE, 0.5 * dark * spill);
        albedo = mix(albedo, hue, max(dots, 0.10 * spill));
        albedo = mix(albedo, hue, 0.35 * edge);
        cover = max(cover, max(dots * 0.96, max(0.30 * spill, 0.5 * edge)));
      }
      /* a pale line round a solid zone parts it from red muscle seen through the skin */
      float pale = (1.0 - smoothstep(1.3, 2.3, d.x / mmPerPixel)) * (1.0 - solid);
      albedo = mix(albedo, PALE, 0.8 * pale);
      cover = max(cover, 0.8 * pale);
      if (solid > 0.0) {
        float border = smoothstep(-1.1 - mmPerPixel, -1.1 + mmPerPixel, d.x);
        /* a map beside the first is open in part, so that one beneath it can be seen */
        float ink = m == 0 ? 0.94 : max(0.94 * pattern(m, vAtMm, normal, mmPerPixel), max(0.24, 0.94 * border));
        albedo = mix(albedo, mix(hue, hue * 0.55, border), solid * ink);
        cover = max(cover, solid * max(ink, 0.5));
      }
      reached = max(reached, max(solid, spill));
      numReached += max(solid, spill);
    }
    /* where the words name a region for several maps; one that lies over others, where they meet */
    float shared = wanted.y > 0.5 ? reached * clamp(border - 0.2, 0.0, 1.0) : 0.0;
    float met = smoothstep(1.0, 2.0, numReached);
    shared = max(shared, met * (vAtMm.x < 0.0 ? uOverlayShared.y : uOverlayShared.x));
    if (shared > 0.0) {
      vec2 lines = hatch(vAtMm, normal, mmPerPixel);
      albedo = mix(albedo, PALE, 0.6 * shared * lines.y);
      albedo = mix(albedo, BORDER, 0.9 * shared * lines.x);
    }
  }

  vec3 colour = albedo * irradiance(n, upView, vAo, 0.16, vec3(0.22, 0.05, 0.0));
  colour += 0.016 * highlight(n, v, 9.0) * KEY * vAo * (1.0 - cover);
  colour += rimOf(n, v) * 0.075 * (0.4 + 0.6 * (dot(n, upView) * 0.5 + 0.5)) * vAo;

  float facing = clamp(dot(n, v), 0.0, 1.0);
  /* the window opens where a line of sight goes on to the muscle, unless the muscle lies far behind */
  vec3 halfMm = (uWindowHighMm - uWindowLowMm) * 0.57 + 10.0;
  vec3 centreMm = (uWindowHighMm + uWindowLowMm) * 0.5;
  vec3 sight = normalize(vAtMm - cameraPosition * 1000.0);
  float ahead = dot(centreMm - vAtMm, sight);
  vec3 passes = vAtMm + sight * clamp(ahead, 0.0, WINDOW_DEPTH_MM);
  float beyond = length((passes - centreMm) / halfMm);
  float body = mix(min(uWindowOpacity, uOpacity), uOpacity, smoothstep(0.92, 1.45, beyond));
  float ghost = clamp(body * mix(mix(0.8, 1.0, body), 2.4, pow(1.0 - facing, 2.2)), 0.0, max(body, 0.75));
  float alpha = uOpacity >= 0.998 ? 1.0 : max(ghost, cover);
  gl_FragColor = vec4(colour, alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;
