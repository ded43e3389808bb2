import type { Viewpoint } from './form.ts';

/** Middle of the head: scalp and face. */
export const HEAD: Viewpoint = { withinMm: [0, 1608, -5] };
/** Middle of the neck at C4. */
export const NECK: Viewpoint = { withinMm: [0, 1488, -14] };
/** Within the shoulder joint: the cap of the shoulder. */
export const SHOULDER: Viewpoint = { withinMm: [168, 1370, -32] };
/** Outer and inner side of the arm. */
export const LATERAL: Viewpoint = { looking: [1, 0, 0] };
export const MEDIAL: Viewpoint = { looking: [-1, 0, 0] };
/** Chest, as seen from the front. */
export const FRONT: Viewpoint = { looking: [0, 0, 1] };
/** Back, as seen from behind. */
export const BEHIND: Viewpoint = { looking: [0, 0, -1] };
/** Hollow above the collar bone, as seen from above, the side and the front. */
export const ABOVE: Viewpoint = { looking: [0.35, 0.85, 0.35] };
/** Top of the shoulder, as seen from behind and above. */
export const ABOVE_BEHIND: Viewpoint = { looking: [0.1, 0.75, -0.65] };
