/** Value noise with its slope, and how much of a pattern still shows when a pixel grows as large as its grain. */
export const NOISE_GLSL = /* glsl */ `
float hash2(vec2 p) {
  vec3 q = fract(p.xyx * vec3(0.1031, 0.1030, 0.0973));
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}
vec3 hash3(vec3 p) {
  p = fract(p * vec3(0.1031, 0.1030, 0.0973));
  p += dot(p, p.yxz + 33.33);
  return fract((p.xxy + p.yxx) * p.zyx);
}
/* x: value, 0 to 1; y: its slope along x */
vec2 noise2(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  vec2 u = f * f * (3.0 - 2.0 * f);
  float a = hash2(i), b = hash2(i + vec2(1.0, 0.0));
  float c = hash2(i + vec2(0.0, 1.0)), d = hash2(i + vec2(1.0, 1.0));
  return vec2(mix(mix(a, b, u.x), mix(c, d, u.x), u.y), 6.0 * f.x * (1.0 - f.x) * mix(b - a, d - c, u.y));
}
/* 1 where the grain is well larger than a pixel, 0 where it would shimmer; both per mm */
float bandLimit(float grainsPerMm, float mmPerPixel) {
  return 1.0 - smoothstep(0.28, 0.62, grainsPerMm * mmPerPixel);
}
`;
