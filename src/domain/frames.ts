/**
 * The two frames of the project, and the only place that converts between them.
 *
 * Atlas space: millimetres, right-handed, origin on the floor in the midline, +X the body's left, +Y up, +Z anterior.
 * Scene space: the same axes in metres (glTF's own).
 */

/** A point or a displacement in atlas space, millimetres. */
export type AtlasMm = readonly [x: number, y: number, z: number];

/** A point or a displacement in scene space, metres. */
export type SceneM = readonly [x: number, y: number, z: number];

/** A direction of length 1, the same in both frames. */
export type UnitVector = readonly [x: number, y: number, z: number];

export const METRES_PER_MM = 0.001;

export function sceneFromAtlas([x, y, z]: AtlasMm): SceneM {
  return [x * METRES_PER_MM, y * METRES_PER_MM, z * METRES_PER_MM];
}

export function atlasFromScene([x, y, z]: SceneM): AtlasMm {
  return [x / METRES_PER_MM, y / METRES_PER_MM, z / METRES_PER_MM];
}

/** Mirrors through the median plane: the body's left becomes its right. */
export function mirrored([x, y, z]: readonly [number, number, number]): [number, number, number] {
  return [-x, y, z];
}
