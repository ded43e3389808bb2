import type { SheetBelly } from '../definition.ts';

/** What all slips of serratus anterior share: flat, round the side of the chest, fleshy from end to end. */
export const SERRATUS_SLIP = {
  kind: 'sheet',
  superficial: [0.9, 0.1, -0.3],
  edges: ['upper', 'lower'],
  tendon: { origin: 0.03, insertion: 0.06 },
} as const satisfies Partial<SheetBelly>;
