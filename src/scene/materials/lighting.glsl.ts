/**
 * The light of a textbook plate: a soft key from the upper left of the picture, sky and ground fill, a faint cool fill
 * from the right, a gentle rim. All but sky and ground stand with the camera, so that every view is lit alike. Shade in
 * hollows is baked (`ao`). Linear colour, view space.
 */
export const LIGHTING_GLSL = /* glsl */ `
const vec3 KEY_DIRECTION = vec3(-0.4743, 0.5929, 0.6508);
const vec3 FILL_DIRECTION = vec3(0.8165, 0.0, 0.5774);
const vec3 KEY = vec3(0.97, 0.94, 0.895);
const vec3 SKY = vec3(0.325, 0.335, 0.355);
const vec3 GROUND = vec3(0.15, 0.135, 0.12);
const vec3 FILL = vec3(0.085, 0.095, 0.11);

/* wrap: how far light creeps round a form; bleed: colour of that creeping light, for skin */
vec3 irradiance(vec3 n, vec3 upView, float ao, float wrap, vec3 bleed) {
  float facing = dot(n, KEY_DIRECTION);
  float wrapped = max(0.0, (facing + wrap) / (1.0 + wrap));
  vec3 key = KEY * mix(vec3(wrapped), pow(vec3(wrapped), vec3(1.0) / (1.0 + bleed)), step(1e-4, wrapped));
  vec3 fill = FILL * max(0.0, dot(n, FILL_DIRECTION) * 0.6 + 0.4);
  vec3 ambient = mix(GROUND, SKY, dot(n, upView) * 0.5 + 0.5);
  return key * mix(1.0, ao, 0.62) + (ambient + fill) * ao;
}

float highlight(vec3 n, vec3 v, float sharpness) {
  float h = max(0.0, dot(n, normalize(KEY_DIRECTION + v)));
  return pow(h, sharpness) * (sharpness + 8.0) / 25.0;
}

float rimOf(vec3 n, vec3 v) {
  return pow(1.0 - clamp(dot(n, v), 0.0, 1.0), 3.2);
}
`;
