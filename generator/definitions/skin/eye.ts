import type { Field, ReadonlyVec3 } from '#generator/core/solid.ts';
import { ball, distanceToBox, smoothUnion } from '#generator/kernels/distanceFields.ts';

/** The closed lids drawn over the eyeball, mm. The line between them and the lid fold are creases. */
export interface EyeDefinition {
  readonly centre: ReadonlyVec3;
  /** Eyeball (12 mm) and the lid over it. */
  readonly radiusMm: number;
}

export const EYE: EyeDefinition = { centre: [31, 1593.4, 67.1], radiusMm: 13.2 };

/** Adds the lidded eyeball to the face (half side x >= 0). */
export function withEye(face: Field, { centre, radiusMm }: EyeDefinition): Field {
  const near = distanceToBox([6, 1570, 50], [58, 1616, 95]);
  const lidded = ball(centre, radiusMm);
  return (x, y, z) => {
    const f = face(x, y, z);
    return near(x, y, z) > 0 ? f : smoothUnion(f, lidded(x, y, z), 7);
  };
}
