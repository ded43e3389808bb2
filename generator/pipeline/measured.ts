import { gapMm } from '#generator/core/boxes.ts';
import type { Solid } from '#generator/core/solid.ts';
import type { StructureMeasures } from '#generator/report/measures.ts';
import type { Anatomy } from './generate.ts';
import type { Workshop } from './workshop.ts';

/** Measures of the structures named, or of all. */
export function measured(
  { structures, bodies }: Anatomy,
  ids: readonly string[],
  shop: Workshop,
): Promise<StructureMeasures[]> {
  const hard = structures.filter(({ kind }) => kind === 'bone' || kind === 'cartilage' || kind === 'eye');
  const all = [
    ...hard.map(({ id, solid }) => ({ id, solid: bare(solid), isMuscle: false })),
    ...bodies.map(({ muscleId, solid }) => ({ id: muscleId, solid: bare(solid), isMuscle: true })),
  ];
  const skin = structures.find(({ kind }) => kind === 'skin');
  const wanted = structures.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return Promise.all(
    wanted.map((structure) => {
      const { id, genus, pieces = 1 } = structure;
      const solid = bare(structure.solid);
      const own = all.filter((body) => body.isMuscle && body.id === id).map((body) => body.solid);
      if (structure === skin)
        return shop.run('measure', { id, solid, genus, pieces, bodies: own, neighbours: [] });
      const neighbours = all.filter((other) => other.id !== id && gapMm(other.solid, solid) === 0);
      const cover = skin && { skin: bare(skin.solid) };
      return shop.run('measure', { id, solid, genus, pieces, bodies: own, neighbours, ...cover });
    }),
  );
}

const bare = ({ positionsMm, indices }: Solid): Solid => ({ positionsMm, indices });
