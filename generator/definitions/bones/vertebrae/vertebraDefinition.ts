import type { Vertebra } from '#generator/kernels/vertebra.ts';
import type { Place } from '#generator/definitions/landmarks.ts';

/** A vertebra from C2 downwards: figures, and landmarks with offsets where muscles are attached. */
export type VertebraDefinition = Vertebra<Place>;
