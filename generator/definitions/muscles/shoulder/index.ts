/** Muscles of the shoulder, the armpit and the chest. */
import type { MuscleDefinition } from '../definition.ts';
import { deltoidAnteriorPart } from './deltoid-anterior-part.ts';
import { deltoidMiddlePart } from './deltoid-middle-part.ts';
import { deltoidPosteriorPart } from './deltoid-posterior-part.ts';
import { infraspinatus } from './infraspinatus.ts';
import { latissimusDorsi } from './latissimus-dorsi.ts';
import { pectoralisMajorClavicular } from './pectoralis-major-clavicular.ts';
import { pectoralisMajorSternal } from './pectoralis-major-sternal.ts';
import { pectoralisMinor } from './pectoralis-minor.ts';
import { serratusAnterior } from './serratus-anterior.ts';
import { subclavius } from './subclavius.ts';
import { subscapularis } from './subscapularis.ts';
import { supraspinatus } from './supraspinatus.ts';
import { teresMajor } from './teres-major.ts';
import { teresMinor } from './teres-minor.ts';

export const SHOULDER_MUSCLES: readonly MuscleDefinition[] = [
  subscapularis,
  serratusAnterior,
  subclavius,
  pectoralisMinor,
  supraspinatus,
  infraspinatus,
  teresMinor,
  teresMajor,
  latissimusDorsi,
  pectoralisMajorSternal,
  pectoralisMajorClavicular,
  deltoidPosteriorPart,
  deltoidMiddlePart,
  deltoidAnteriorPart,
];
