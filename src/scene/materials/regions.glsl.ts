import { REGION_TABLE_WIDTH } from '../referral/regionTable.ts';

/**
 * Regions of the skin. A vertex carries its region's number bit by bit, evened out (`regionBits.ts`); a pixel puts the number
 * together again, and what is wanted of that region comes from the region table (`regionTable.ts`). Where any bit crosses one
 * half another region begins.
 */
export const REGIONS_VERTEX_GLSL = /* glsl */ `
uniform sampler2D uRegions;
attribute vec4 lowBits;
attribute vec4 highBits;
varying vec4 vLowBits;
varying vec4 vHighBits;
/* what is wanted of the region of the vertex itself */
varying vec2 vWanted;

void passRegion(float number, float x) {
  vLowBits = lowBits;
  vHighBits = highBits;
  vWanted = texelFetch(uRegions, ivec2(int(number * 255.0 + 0.5), x < 0.0 ? 1 : 0), 0).rg;
}
`;

export const REGIONS_FRAGMENT_GLSL = /* glsl */ `
uniform sampler2D uRegions;
varying vec4 vLowBits;
varying vec4 vHighBits;
varying vec2 vWanted;
/* 1 draws the borders of all regions */
uniform float uRegionLines;

vec2 wantedInTable(float x) {
  int region = int(dot(step(0.5, vLowBits), vec4(1.0, 2.0, 4.0, 8.0)) + dot(step(0.5, vHighBits), vec4(16.0, 32.0, 64.0, 128.0)));
  return texelFetch(uRegions, ivec2(min(region, ${REGION_TABLE_WIDTH - 1}), x < 0.0 ? 1 : 0), 0).rg;
}

/*
 * What is wanted of the region here: read, shared. Where three regions meet, their bits do not change in one place, and the
 * slivers between spell other numbers: none of their corners carries those.
 */
vec2 wantedOfRegion(float x) { return wantedInTable(x) * step(0.01, vWanted); }

vec4 pixelsFromHalf(vec4 value) { return abs(value - 0.5) / max(fwidth(value), vec4(1e-4)); }

/* px to the next border of any region */
float pixelsToBorder() {
  vec4 least = min(pixelsFromHalf(vLowBits), pixelsFromHalf(vHighBits));
  return min(min(least.x, least.y), min(least.z, least.w));
}

/* the same, the midline being one where a region ends there */
float pixelsToEnd(float x, float border) {
  bool endsAtMidline = wantedInTable(-x).x < 0.5;
  return endsAtMidline ? min(border, abs(x) / max(fwidth(x), 1e-4)) : border;
}
`;
