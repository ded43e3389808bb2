import placements from '#content/placements.json' with { type: 'json' };
import type { PlacedPoint } from '#generator/resolve/placedPoints.ts';
import type { ResolvedBelly } from '#generator/resolve/resolve.ts';
import { markdownTable } from './markdown.ts';

/** How far the definitions had to be moved to fit among each other. */
export function movesTable(resolved: readonly ResolvedBelly[]): string {
  return markdownTable(
    [
      'muscle',
      'end row off its bone, mm',
      'pushed, mm',
      'taken under the skin, mm',
      'under other muscles, mm',
    ],
    resolved.map(({ muscleId, slip, rowOffBoneMm, pushedMm, sunkMm, squeezedMm }) => [
      slip ? `${muscleId}, ${slip}` : muscleId,
      ...[rowOffBoneMm, pushedMm, sunkMm, squeezedMm].map((mm) => mm.toFixed(1)),
    ]),
  );
}

/** Depth of each trigger point beside the range that the dossier estimates. */
export function depthsTable(points: readonly PlacedPoint[]): string {
  const ranges: Readonly<Record<string, { readonly depthMm: readonly number[] }>> = placements.placements;
  return markdownTable(
    ['trigger point', 'depth, mm', 'dossier, mm', ''],
    points.map(({ id, depthMm }) => {
      const [least = NaN, greatest = NaN] = ranges[id]?.depthMm ?? [];
      const within = depthMm >= least && depthMm <= greatest;
      return [id, depthMm.toFixed(1), `${least} to ${greatest}`, within ? '' : 'outside'];
    }),
  );
}

/** The page `docs/model.md`. */
export function modelDoc(tables: {
  readonly accuracy: string;
  readonly structures: string;
  readonly bytes: string;
  readonly moves: string;
  readonly depths: string;
}): string {
  return `# The model in figures

Written by \`npm run anatomy -- --report\`; not to be edited by hand.

![The model from the front, from the left and from behind, layer by layer](pictures/model-layers.jpg)

![The deep muscles of the nape and of the back](pictures/model-nape.jpg)

![The muscles of the face and of the jaw](pictures/model-face.jpg)

Made by \`npm run shots -- model\`.

## Accuracy

Distances between the surface of each structure and that of the reference anatomy: their mean, and the distance within which
95 of 100 places lie. Where the reference shows something else than the model means to show, both are compared where they mean
the same, and the table says what is left out; \`npm run compare\` prints the raw figures beside these. The reference is
Z-Anatomy (CC BY-SA 4.0), derived from BodyParts3D, (c) The Database Center for Life Science (CC BY 4.0): one adult body, of which
the left half was measured. Bodies differ from each other by more than these figures. What is not in the table has no
counterpart in the reference and follows the textbooks named in its definition.

${tables.accuracy}

## Structures

One instance of each: the left one of a pair. "In bone" and "in muscles" are the shares of a muscle's volume that lie in bone,
cartilage or eyes (limit: 0.5 %) and in other muscles and fasciae, its own slips among them (limit: 1 %), by some 5000 places
spread through it; "deepest" is the vertex that lies deepest in another structure, "under skin" the least depth of a vertex
beneath the skin.

${tables.structures}

## How far muscles were moved

A definition says where a muscle is; the generator then lays its end rows onto bone, pushes it out of what lies deeper and
takes it under the skin. Large figures here are definitions to look at again.

${tables.moves}

## Trigger points

Depth from the skin, beside the range that the dossier of trigger points estimates.

${tables.depths}

## Bytes

${tables.bytes}
`;
}
