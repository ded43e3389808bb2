/** The discs between the bodies of the vertebrae, C2 to T8: one structure of as many closed bodies. */
import { joined } from '#generator/core/mirror.ts';
import { COLUMN, type ColumnVertebra } from '#generator/definitions/bones/vertebrae/column.ts';
import { intervertebralDisc, type DiscNeighbour } from '#generator/kernels/intervertebralDisc.ts';
import { vertebraField } from '#generator/kernels/vertebra.ts';
import type { HardPart } from './hardPart.ts';
import { resolvedFigures } from './resolveFigures.ts';

function neighbour({ definition, file }: ColumnVertebra): DiscNeighbour {
  const figures = resolvedFigures(definition, `generator/definitions/bones/vertebrae/${file}`);
  return { body: figures.body, field: vertebraField(figures) };
}

const PAIRS = COLUMN.slice(1).map((lower, i) => [COLUMN[i], lower] as const);

/** The discs, C2/3 to T7/8. They are as coarse in the preview. */
export const DISCS: readonly HardPart[] = [
  {
    id: 'intervertebral-discs',
    kind: 'cartilage',
    layer: 'bones',
    sides: 'median',
    genus: 0,
    pieces: PAIRS.length,
    build: () =>
      Promise.resolve(
        joined(PAIRS.map(([upper, lower]) => intervertebralDisc(neighbour(upper), neighbour(lower)))),
      ),
  },
];
