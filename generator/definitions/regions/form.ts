import type { Vec3 } from '#generator/core/solid.ts';

/**
 * From where an outline is seen. Seen from a point inside the body, two outlines that share an edge meet without a gap
 * however round the body is there; seen along a direction, as on a drawing of the trunk from the front or from behind.
 */
export type Viewpoint = { readonly withinMm: Vec3 } | { readonly looking: Vec3 };

/** Skin within an outline: the corners are landmarks, left side, in order round it. */
export interface Outline {
  readonly shape: 'outline';
  readonly from: Viewpoint;
  readonly corners: readonly string[];
}

/** A strip along landmarks; one landmark alone makes a round patch. One half width, or one for each landmark, mm. */
export interface Strip {
  readonly shape: 'strip';
  readonly along: readonly string[];
  readonly halfWidthMm: number | readonly number[];
}

/** Everything round a chain of balls, x y z radius in mm: a part that stands out, as the ear does. */
export interface Bulk {
  readonly shape: 'bulk';
  readonly ballsMm: readonly (readonly [number, number, number, number])[];
}

export type Patch = Outline | Strip | Bulk;

/**
 * A region of the skin, drawn for the left half. Regions are painted in the order of their list, later over earlier, so that
 * the finer one has the skin where two meet, and every spot belongs to one region at most.
 */
export interface SurfaceRegion {
  readonly id: string;
  readonly patches: readonly Patch[];
  /** Landmark where a label stands. */
  readonly labelAt: string;
  /** Lies over the painted regions without taking the skin from them: the hat-band. */
  readonly overlay?: true;
}

/** A region that skin cannot carry: the place of its glyph, left side, mm; x = 0 in the midline. */
export interface InnerRegion {
  readonly id: string;
  readonly kind: 'deep' | 'dental';
  readonly atMm: Vec3;
}

/** One outline, its corners in order round it. */
export const outline = (from: Viewpoint, ...corners: string[]): readonly Outline[] => [
  { shape: 'outline', from, corners },
];
