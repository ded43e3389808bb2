/**
 * Copy this file to `<id>.ts`, rename what it exports and add it to `index.ts` at its depth. `definition.ts` explains every
 * field; `npm run anatomy -- <id>` builds it.
 */
import { at } from '../landmarks.ts';
import type { SheetMuscle } from './definition.ts';

export const example: SheetMuscle = {
  kind: 'sheet', // flatter than 3:1; a spindle is a `StrapMuscle`, see obliquus-capitis-inferior.ts
  id: 'example',
  layer: 'superficial',
  superficial: [0, 0, -1], // the skin lies behind this one
  edges: ['upper', 'lower'], // across -1 and 1: every path below runs from the first to the last
  tendon: { origin: 0.1, insertion: 0.08 },
  mesh: { across: 14, along: 24 },
  origin: {
    lines: [
      {
        on: 'vertebra-c7',
        words: 'C7 spinous process',
        path: [at('c7-spinous-tip-upper', 2, 0, -3), at('c7-spinous-tip-lower', 2, 0, -3)],
      },
      { on: 'vertebra-t1', words: 'T1 spinous process', path: [at('t1-spinous-tip-lower', 2, 0, -3)] },
    ],
    thicknessMm: 3,
  },
  rows: [
    {
      name: 'half-way to the scapula',
      path: [
        [38, 1420, -92],
        [38, 1408, -97],
        [38, 1396, -101],
      ],
      thicknessMm: [3, 5, 3], // first edge, middle, last edge
    },
  ],
  insertion: {
    lines: [
      {
        on: 'scapula',
        words: 'medial border above the root of the spine',
        path: [at('scapula-medial-border-y1395', -1, 0, -2), at('scapula-spine-root', -1, 4, -2)],
      },
    ],
    thicknessMm: [2, 3, 2],
  },
};
