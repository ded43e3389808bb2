import { REGION_TABLE_WIDTH } from '../referral/regionTable.ts';

/**
 * Regions of the skin. A vertex knows the number of its region only; what is wanted of it comes from the region table
 * (`regionTable.ts`), and what lies between vertices from how values of 0 and 1 run over a triangle: they cross one half on
 * the border.
 */
export const REGIONS_VERTEX_GLSL = /* glsl */ `
uniform sampler2D uRegions;
/* read, shared */
varying vec2 vRegion;
/* the number bit by bit: where any of them crosses one half another region begins */
varying vec4 vLowBits;
varying vec4 vHighBits;

void passRegion(float number, float x) {
  int region = int(number * 255.0 + 0.5);
  ivec4 low = ivec4(0, 1, 2, 3);
  vLowBits = vec4((ivec4(region) >> low) & 1);
  vHighBits = vec4((ivec4(region) >> (low + 4)) & 1);
  vRegion = texelFetch(uRegions, ivec2(min(region, ${REGION_TABLE_WIDTH - 1}), x < 0.0 ? 1 : 0), 0).rg;
}
`;

export const REGIONS_FRAGMENT_GLSL = /* glsl */ `
varying vec2 vRegion;
varying vec4 vLowBits;
varying vec4 vHighBits;
/* 1 draws the borders of all regions */
uniform float uRegionLines;

vec4 pixelsFromHalf(vec4 value) { return abs(value - 0.5) / max(fwidth(value), vec4(1e-4)); }

/* px to the next border of any region */
float pixelsToBorder() {
  vec4 least = min(pixelsFromHalf(vLowBits), pixelsFromHalf(vHighBits));
  return min(min(least.x, least.y), min(least.z, least.w));
}

/* px to the border of the place that is read */
float pixelsToPlace() { return abs(vRegion.x - 0.5) / max(fwidth(vRegion.x), 1e-4); }
`;
