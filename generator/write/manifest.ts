import * as v from 'valibot';
import { AtlasSchema } from '#domain/atlas.ts';
import type { Atlas } from '#domain/atlas.ts';

/**
 * `atlas.json`: checked against its schema, lengths to 0.01 mm, unit vectors to 0.001, structures one to a line so that
 * a change can be read in a diff.
 */
export function atlasJson(atlas: Atlas): string {
  const checked = v.parse(AtlasSchema, atlas);
  const lists = (['files', 'structures', 'triggerPoints', 'maps', 'regions'] as const).map((name) => {
    const lines = checked[name].map((entry) => `  ${JSON.stringify(entry, rounded)}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(',\n')}\n  ]`;
  });
  return `{\n  "schema": ${JSON.stringify(checked.schema)},\n${lists.join(',\n')}\n}\n`;
}

const UNIT_VECTORS = new Set(['normal', 'skinNormal']);

function rounded(this: unknown, key: string, value: unknown): unknown {
  if (UNIT_VECTORS.has(key) && Array.isArray(value)) return value.map((x: number) => roundTo(x, 1000));
  if (key === 'volumeMm3' || key === 'areaMm2') return Math.round(value as number);
  return typeof value === 'number' ? roundTo(value, 100) : value;
}

/** Negative zero is written as zero. */
const roundTo = (x: number, steps: number): number => Math.round(x * steps) / steps + 0;
