import type { AtlasStructure } from '#domain/atlas.ts';
import type { StructureId } from '#domain/ids.ts';

/** Tones to choose from, 0 darkest to 1 lightest: few enough to be told apart side by side. */
const TONES_01 = [0, 0.25, 0.5, 0.75, 1] as const;
/** Boxes this far apart still count as side by side. */
const BESIDE_MM = 2;

type Box = AtlasStructure['boundsMm'];

/**
 * A slight difference of tone from structure to structure, so that one muscle can be told from the next without an outline.
 * Each takes the tone that differs most from those of its neighbours before it; the same atlas gives the same tones.
 */
export function tonesOf(structures: readonly AtlasStructure[]): ReadonlyMap<StructureId, number> {
  const tones = new Map<StructureId, number>();
  const placed: AtlasStructure[] = [];
  for (const structure of structures.filter(({ kind }) => kind !== 'skin')) {
    const around = placed
      .map((other) => ({ tone: tones.get(other.id)!, weight: nearness(structure.boundsMm, other.boundsMm) }))
      .filter(({ weight }) => weight > 0);
    const start = hashOf(structure.id) % TONES_01.length;
    let best: number = TONES_01[start]!;
    let least = Infinity;
    for (let k = 0; k < TONES_01.length; k++) {
      const tone = TONES_01[(start + k) % TONES_01.length]!;
      const cost = around.reduce(
        (sum, other) => sum + other.weight * (1 - Math.abs(tone - other.tone)) ** 4,
        0,
      );
      if (cost < least - 1e-9) [best, least] = [tone, cost];
    }
    tones.set(structure.id, best);
    placed.push(structure);
  }
  return tones;
}

/** 0 where boxes lie apart; more the larger the part of the smaller one is that both share. */
function nearness([lowA, highA]: Box, [lowB, highB]: Box): number {
  let shared = 1;
  for (let axis = 0; axis < 3; axis++) {
    const overlap = Math.min(highA[axis]!, highB[axis]!) - Math.max(lowA[axis]!, lowB[axis]!) + 2 * BESIDE_MM;
    if (overlap <= 0) return 0;
    const smaller = Math.min(highA[axis]! - lowA[axis]!, highB[axis]! - lowB[axis]!) + 2 * BESIDE_MM;
    shared *= Math.min(1, overlap / smaller);
  }
  return 0.2 + shared;
}

function hashOf(id: string): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return hash >>> 8;
}
