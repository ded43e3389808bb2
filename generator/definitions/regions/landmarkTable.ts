import type { Vec3 } from '#generator/core/solid.ts';

/** A place near the skin (x y z, mm), or the place on it that is seen from the front at (x, y). */
export type SkinLandmark = Readonly<Vec3> | { readonly front: readonly [x: number, y: number] };

/** Named places on the skin, left side or midline, atlas space. */
export type LandmarkTable = Readonly<Record<string, SkinLandmark>>;
