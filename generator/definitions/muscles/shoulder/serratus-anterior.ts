import type { SlipsMuscle } from '../definition.ts';
import { SERRATUS_ANTERIOR_LOWER } from './serratusAnteriorLower.ts';
import { SERRATUS_ANTERIOR_UPPER } from './serratusAnteriorUpper.ts';

export const serratusAnterior: SlipsMuscle = {
  kind: 'slips',
  id: 'serratus-anterior',
  layer: 'deep',
  context: true,
  // Those of ribs 8 and 9 lie below the bust.
  slips: [...SERRATUS_ANTERIOR_UPPER, ...SERRATUS_ANTERIOR_LOWER],
};
