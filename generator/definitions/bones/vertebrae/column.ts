/** The vertebrae that have a body, in their order. */
import { axis } from './axis.ts';
import { c3, c4, c5, c6, c7 } from './cervical.ts';
import { t1, t2, t3, t4 } from './thoracic.ts';
import { t5, t6, t7, t8 } from './thoracicLower.ts';
import type { VertebraDefinition } from './vertebraDefinition.ts';

/** A vertebra with a body, as written down. */
export interface ColumnVertebra {
  readonly id: string;
  readonly definition: VertebraDefinition;
  /** In the folder of the vertebrae. */
  readonly file: string;
}

const ofFile =
  (file: string) =>
  ([id, definition]: readonly [string, VertebraDefinition]): ColumnVertebra => ({ id, definition, file });

/** The vertebrae from the axis downwards, each on the next. */
export const COLUMN: readonly ColumnVertebra[] = [
  { id: 'axis', definition: axis, file: 'axis.ts' },
  ...Object.entries({
    'vertebra-c3': c3,
    'vertebra-c4': c4,
    'vertebra-c5': c5,
    'vertebra-c6': c6,
    'vertebra-c7': c7,
  }).map(ofFile('cervical.ts')),
  ...Object.entries({
    'vertebra-t1': t1,
    'vertebra-t2': t2,
    'vertebra-t3': t3,
    'vertebra-t4': t4,
  }).map(ofFile('thoracic.ts')),
  ...Object.entries({
    'vertebra-t5': t5,
    'vertebra-t6': t6,
    'vertebra-t7': t7,
    'vertebra-t8': t8,
  }).map(ofFile('thoracicLower.ts')),
];
