import type { Vec3 } from '#generator/core/solid.ts';

/** Named places near the skin, atlas space, mm. */
export type LandmarkTable = Readonly<Record<string, Readonly<Vec3>>>;
