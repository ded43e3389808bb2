import { STRUCTURE_KINDS } from '#domain/layers.ts';

const isKind = (kind: (typeof STRUCTURE_KINDS)[number]): string => `${STRUCTURE_KINDS.indexOf(kind)}`;

/**
 * What the solids are made of: colour, gloss and the fine relief of muscle, tendon, bone, tooth, cartilage, fascia and
 * eye. Every pattern is held to what a pixel can show, so that it is crisp from near and calm from afar.
 */
export const TISSUES_GLSL = /* glsl */ `
const int MUSCLE = ${isKind('muscle')};
const int BONE = ${isKind('bone')};
const int CARTILAGE = ${isKind('cartilage')};
const int FASCIA = ${isKind('fascia')};
const int EYE = ${isKind('eye')};

const vec3 FLESH = vec3(0.315, 0.088, 0.058);
const vec3 FLESH_DARK = vec3(0.215, 0.052, 0.040);
const vec3 FLESH_LIGHT = vec3(0.42, 0.142, 0.094);
const vec3 TENDON = vec3(0.70, 0.645, 0.575);
const vec3 SHEATH = vec3(0.52, 0.40, 0.31);
const vec3 BONE_IVORY = vec3(0.735, 0.655, 0.515);
const vec3 TOOTH = vec3(0.82, 0.785, 0.70);
const vec3 HOLLOW = vec3(0.50, 0.365, 0.245);
const vec3 CARTILAGE_PALE = vec3(0.57, 0.635, 0.66);
const vec3 CARTILAGE_HOLLOW = vec3(0.30, 0.37, 0.42);
const vec3 VEIL = vec3(0.66, 0.665, 0.66);
const vec3 VEIL_BENEATH = vec3(0.50, 0.33, 0.28);
const vec3 SCLERA = vec3(0.62, 0.585, 0.54);
const vec3 SCLERA_VEINED = vec3(0.47, 0.34, 0.29);
const vec3 IRIS = vec3(0.125, 0.105, 0.07);
const vec3 IRIS_RIM = vec3(0.05, 0.045, 0.036);

struct Tissue {
  vec3 albedo;
  /* slope of the relief along the direction across the fibres, per mm */
  float slope;
  float gloss;
  float sharpness;
};

/* Where on the tissue: fibre coordinates and how far they go in a pixel, both mm (x across the fibres, y along them). */
struct Spot {
  vec2 fibre;
  vec2 fibrePerPixel;
  vec3 atMm;
  float mmPerPixel;
  vec4 surface;
  float tone;
  /* 1 seen face on, 0 along the surface */
  float facing;
};

/* One octave of bundles: height about 0 and its slope per mm, nothing once it would shimmer. */
vec2 octave(vec2 p, vec2 perPixel, float perMm, float alongPerMm, float height) {
  float band = height * bandLimit(1.0, max(perMm * perPixel.x, alongPerMm * perPixel.y));
  if (band <= 0.0) return vec2(0.0);
  vec2 n = noise2(vec2(p.x * perMm + perMm * 23.0, p.y * alongPerMm));
  return band * vec2(n.x - 0.5, n.y * perMm);
}

/* Height of the bundles, 0 to 1, and its slope per mm across. */
vec2 bundles(vec2 fibre, vec2 perPixel) {
  vec2 bent = vec2(fibre.x + (noise2(vec2(fibre.x * 0.12, fibre.y * 0.045)).x - 0.5) * 2.2, fibre.y);
  return vec2(0.5, 0.0)
    + octave(bent, perPixel, 0.30, 0.010, 0.58)
    + octave(bent, perPixel, 0.85, 0.018, 0.46)
    + octave(bent, perPixel, 2.10, 0.035, 0.32)
    + octave(bent, perPixel, 4.60, 0.060, 0.22)
    + octave(bent, perPixel, 9.70, 0.090, 0.12);
}

Tissue muscle(Spot s) {
  vec2 bundle = bundles(s.fibre, s.fibrePerPixel);
  float h = bundle.x;
  /* red muscle ends in fingers of its bundles, not along a line */
  float fingers = (noise2(vec2(s.fibre.x * 0.42, 3.0 + s.tone * 50.0)).x - 0.5) * 0.42
                + (noise2(vec2(s.fibre.x * 1.3, 7.0 + s.tone * 90.0)).x - 0.5) * 0.34
                + (noise2(vec2(s.fibre.x * 3.1, s.fibre.y * 0.05)).x - 0.5) * 0.26
                  * bandLimit(3.1, s.fibrePerPixel.x);
  float share = s.surface.x;
  float between = smoothstep(0.0, 0.22, share) * (1.0 - smoothstep(0.86, 1.0, share));
  float tendon = smoothstep(0.38, 0.64, share + fingers * between);
  vec3 flesh = mix(mix(FLESH_DARK, FLESH, smoothstep(0.0, 0.5, s.tone)), FLESH_LIGHT, smoothstep(0.5, 1.0, s.tone) * 0.62);
  flesh *= mix(0.62, 1.34, h);
  /* thin pale sheaths between the bundles */
  flesh = mix(flesh, SHEATH, 0.17 * smoothstep(0.60, 0.88, h));
  Tissue t;
  t.albedo = mix(flesh, TENDON * mix(vec3(0.72, 0.70, 0.68), vec3(1.12), h), tendon);
  t.slope = clamp(bundle.y, -1.2, 1.2) * mix(0.95, 0.6, tendon);
  t.gloss = mix(0.04, 0.085, tendon);
  t.sharpness = 20.0;
  return t;
}

Tissue bone(Spot s) {
  float tooth = s.surface.x, ao = s.surface.y;
  vec3 albedo = mix(BONE_IVORY, TOOTH, tooth) * (0.97 + 0.06 * s.tone);
  /* porous, faintly; nothing on enamel */
  float grain = 0.0;
  if (s.mmPerPixel < 1.2) {
    vec2 a = noise2(s.atMm.xy * 0.33 + s.atMm.z * 0.29), b = noise2(s.atMm.yz * 0.41 - s.atMm.x * 0.37);
    grain = (a.x + b.x - 1.0) * bandLimit(0.45, s.mmPerPixel);
  }
  albedo *= 1.0 + 0.075 * grain * (1.0 - tooth);
  albedo *= mix(HOLLOW, vec3(1.0), smoothstep(0.10, 0.82, ao));
  /* sutures and furrows */
  albedo *= 1.0 - 0.42 * smoothstep(0.25, 0.9, s.surface.z) * (1.0 - tooth);
  return Tissue(albedo, 0.0, mix(0.014, 0.08, tooth), mix(10.0, 40.0, tooth));
}

Tissue cartilage(Spot s) {
  vec3 albedo = mix(CARTILAGE_HOLLOW, CARTILAGE_PALE, smoothstep(0.08, 0.8, s.surface.y));
  return Tissue(albedo * (0.96 + 0.08 * s.tone), 0.0, 0.012, 8.0);
}

/* A veil that looks thin: what would lie beneath shows as a tint where it is seen face on, its own silver along the rim. */
Tissue fascia(Spot s) {
  vec2 fine = vec2(0.5, 0.0)
    + octave(s.fibre, s.fibrePerPixel, 0.55, 0.012, 0.34)
    + octave(s.fibre, s.fibrePerPixel, 2.40, 0.020, 0.40)
    + octave(s.fibre, s.fibrePerPixel, 6.50, 0.040, 0.30);
  /* a second, fainter set of fibres across the first */
  float crossing = octave(s.fibre.yx, s.fibrePerPixel.yx, 1.9, 0.03, 0.5).x;
  float thin = smoothstep(0.25, 0.95, s.facing);
  vec3 albedo = mix(VEIL, VEIL_BENEATH, thin * (0.34 - 0.22 * (fine.x - 0.5)));
  albedo *= (0.88 + 0.26 * fine.x + 0.10 * crossing) * (0.97 + 0.06 * s.tone);
  return Tissue(albedo, clamp(fine.y, -0.8, 0.8) * 0.4, 0.05, 26.0);
}

/* centre of the left ball, mm, and its radius; the right one is its mirror image. Both look ahead. */
uniform vec4 uEye;

Tissue eye(Spot s) {
  vec3 from = vec3(abs(s.atMm.x), s.atMm.yz) - uEye.xyz;
  vec3 d = normalize(from);
  float off = length(d.xy) * uEye.w;
  float ahead = step(0.0, d.z);
  float soft = max(s.mmPerPixel, 0.12);
  float iris = (1.0 - smoothstep(6.0 - soft, 6.0 + soft, off)) * ahead;
  float pupil = (1.0 - smoothstep(1.9 - soft, 1.9 + soft, off)) * ahead;
  float angle = atan(d.y, d.x);
  float rays = noise2(vec2(angle * 9.0, off * 0.6)).x * bandLimit(0.9, s.mmPerPixel);
  vec3 irisColour = mix(IRIS * (0.75 + 0.7 * rays), IRIS_RIM, smoothstep(4.6, 6.0, off));
  vec3 albedo = mix(SCLERA, SCLERA_VEINED, smoothstep(0.75, -0.35, d.z) * 0.85);
  /* as if a lid shaded it: a ball that shines all over stares */
  albedo *= 1.0 - 0.42 * smoothstep(0.05, 0.75, d.y) - 0.15 * smoothstep(0.2, 0.9, -d.y);
  albedo = mix(albedo, irisColour, iris);
  albedo = mix(albedo, vec3(0.012), pupil);
  return Tissue(albedo, 0.0, 0.03, 40.0);
}

Tissue tissueOf(int kind, Spot s) {
  if (kind == MUSCLE) return muscle(s);
  if (kind == BONE) return bone(s);
  if (kind == CARTILAGE) return cartilage(s);
  if (kind == FASCIA) return fascia(s);
  return eye(s);
}
`;
