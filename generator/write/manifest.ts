import * as v from 'valibot';
import { AtlasSchema } from '#domain/atlas.ts';
import type { Atlas } from '#domain/atlas.ts';

/**
 * `atlas.json`: checked against its schema, lengths to 0.01 mm, attachment lines to 0.1, unit vectors to 0.001, structures one to a line so that
 * a change can be read in a diff.
 */
export function atlasJson(atlas: Atlas): string {
  const checked = v.parse(AtlasSchema, atlas);
  const lists = (['files', 'structures', 'triggerPoints', 'maps', 'regions'] as const).map((name) => {
    const lines = checked[name].map((entry) => `  ${JSON.stringify(rounded(entry))}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(',\n')}\n  ]`;
  });
  return `{\n  "schema": ${JSON.stringify(checked.schema)},\n${lists.join(',\n')}\n}\n`;
}

/** Fields whose numbers are kept finer or coarser than a length: steps in a unit. */
const STEPS: Readonly<Record<string, number>> = {
  normal: 1000,
  skinNormal: 1000,
  volumeMm3: 1,
  areaMm2: 1,
  lineMm: 10,
};
const LENGTH_STEPS = 100;

function rounded(value: unknown, steps = LENGTH_STEPS): unknown {
  // Adding zero turns negative zero into zero.
  if (typeof value === 'number') return Math.round(value * steps) / steps + 0;
  if (Array.isArray(value)) return value.map((entry) => rounded(entry, steps));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, rounded(entry, STEPS[name])]),
  );
}
