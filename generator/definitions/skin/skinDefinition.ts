import type { Crease } from '#generator/kernels/creases.ts';
import { ARM, type ArmDefinition } from './arm.ts';
import { BODY_CREASES } from './creasesBody.ts';
import { FACE_CREASES } from './creasesFace.ts';
import { EAR, type EarDefinition } from './ear.ts';
import { EYE, type EyeDefinition } from './eye.ts';
import { MOUTH, type MouthDefinition } from './mouth.ts';
import { NOSE, type NoseDefinition } from './nose.ts';
import type { SkinStation } from './station.ts';
import { CRANIUM } from './stationsCranium.ts';
import { FACE } from './stationsFace.ts';
import { NECK } from './stationsNeck.ts';
import { TRUNK } from './stationsTrunk.ts';
import { TINTS, type TintDefinition } from './tints.ts';

/** Everything the skin is made of. */
export interface SkinDefinition {
  /** The large forms. */
  readonly stations: readonly SkinStation[];
  readonly arm: ArmDefinition;
  readonly nose: NoseDefinition;
  readonly mouth: MouthDefinition;
  readonly eye: EyeDefinition;
  readonly ear: EarDefinition;
  readonly creases: readonly Crease[];
  readonly tints: TintDefinition;
  /** The trunk and arms end here, level, mm. */
  readonly cutLevelMm: number;
}

/** Where the bust ends, level, mm: below the tip of the eighth thoracic spinous process. */
export const BUST_CUT_MM = 1226;
/** Skin that is skin and not the rounded edge of the cut begins here, mm. */
export const SKIN_ENDS_MM = BUST_CUT_MM + 2;

export const SKIN: SkinDefinition = {
  stations: [...CRANIUM, ...FACE, ...NECK, ...TRUNK],
  arm: ARM,
  nose: NOSE,
  mouth: MOUTH,
  eye: EYE,
  ear: EAR,
  creases: [...FACE_CREASES, ...BODY_CREASES],
  tints: TINTS,
  cutLevelMm: BUST_CUT_MM,
};
