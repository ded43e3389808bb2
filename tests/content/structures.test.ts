import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '#domain/atlas.ts';
import { catalogue } from '#content/index.ts';
import { content } from '../helpers/contentFiles.ts';

const atlas = JSON.parse(
  readFileSync(new URL('../../public/models/atlas.json', import.meta.url), 'utf8'),
) as Atlas;
const drawn = new Map(atlas.structures.map((structure) => [structure.id, structure]));
const muscles = new Map(content.muscles.map((muscle) => [muscle.id, muscle]));
const others = new Map(content.structures.map((structure) => [structure.id, structure]));

describe('the words and the model', () => {
  test('speak of the same structures', () => {
    expect([...muscles.keys(), ...others.keys()].sort()).toEqual([...drawn.keys()].sort());
    expect(catalogue.others.map(({ id }) => id)).toEqual([...others.keys()]);
  });

  test('agree on the layer of each muscle that carries points', () => {
    for (const { id, layer } of muscles.values()) expect(drawn.get(id)?.layer, id).toBe(layer.depth);
  });

  test('agree on kind and sides of everything else, and on which muscles are context', () => {
    for (const { id, kind, sides } of others.values()) {
      expect(drawn.get(id), id).toMatchObject({ kind, sides });
      if (kind === 'muscle') expect(drawn.get(id)?.context, id).toBe(true);
    }
    for (const id of muscles.keys()) expect(drawn.get(id)?.context, id).toBeUndefined();
  });
});
