/**
 * Places of the trigger points in the space of their muscle: `along` 0 origin to 1 insertion, `across` -1 to 1 from the first
 * edge of the definition to the last, `depth` 0 superficial face to 1 deep face. So a point lies in its belly by
 * construction.
 *
 * Each follows the line of landmarks that the dossier gives for it (`src/content/placements.json`), projected onto the muscle,
 * and the words of its `offset`. A test holds the two together.
 */
import type { StructureId, TriggerPointId } from '#domain/ids.ts';
import type { ReadonlyVec3 } from '#generator/core/solid.ts';

export interface TriggerPointDefinition {
  readonly id: TriggerPointId;
  readonly muscleId: StructureId;
  /** The slip that carries it, where the muscle has several. */
  readonly slip?: string;
  readonly along: number;
  readonly across: number;
  readonly depth: number;
  /** The dossier's offset sends the point to a free edge of the muscle: `across` -1 (first) or 1 (last). */
  readonly toEdge?: 'first' | 'last';
  /** The dossier's offset as a displacement of the point on the line, before it is projected; mm left, up, forwards. */
  readonly offsetMm?: ReadonlyVec3;
}

type Place = readonly [along: number, across: number, depth: number];
type Offset = Pick<TriggerPointDefinition, 'toEdge' | 'offsetMm' | 'slip'>;

/** The points of one muscle; ids are `<muscle>-<name>`. */
function pointsOf(
  muscleId: StructureId,
  places: Record<string, Place>,
  offsets: Record<string, Offset> = {},
): TriggerPointDefinition[] {
  return Object.entries(places).map(([name, [along, across, depth]]) => ({
    ...{ id: `${muscleId}-${name}`, muscleId, along, across, depth },
    ...offsets[name],
  }));
}

export const TRIGGER_POINTS: readonly TriggerPointDefinition[] = [
  // trp1: where the front edge turns from the neck to the shoulder
  ...pointsOf(
    'trapezius-upper',
    { trp1: [0.52, 0.86, 0.25], trp2: [0.7, -0.5, 0.15] },
    { trp1: { toEdge: 'last' } },
  ),
  ...pointsOf('trapezius-middle', {
    trp5: [0.36, -0.75, 0.2],
    trp6: [0.92, 0.6, 0.2],
    trp7: [0.6, 0.65, 0.1],
  }),
  ...pointsOf(
    'trapezius-lower',
    { trp3: [0.51, -0.86, 0.3], trp4: [0.69, 0.36, 0.15] },
    { trp3: { toEdge: 'first' } },
  ),
  ...pointsOf(
    'scm-sternal',
    {
      lower: [0.16, 0, 0.65],
      mid: [0.55, 0.1, 0.45],
      'mid-inner': [0.46, 0.62, 0.4],
      upper: [0.8, 0.2, 0.5],
    },
    { 'mid-inner': { toEdge: 'last' } },
  ),
  ...pointsOf('scm-clavicular', { mid: [0.42, -0.4, 0.5], upper: [0.75, -0.1, 0.8] }),
  ...pointsOf('scalenus-anterior', { trp1: [0.49, -0.3, 0.5] }, { trp1: { slip: 'C4' } }),
  ...pointsOf('scalenus-medius', { trp1: [0.52, -0.4, 0.5] }, { trp1: { slip: 'C5' } }),
  ...pointsOf('scalenus-posterior', { trp1: [0.57, -0.4, 0.5] }, { trp1: { slip: 'C5' } }),
  ...pointsOf('medial-pterygoid', { trp1: [0.58, 0.2, 0.5] }, { trp1: { slip: 'deep head' } }),
  ...pointsOf(
    'lateral-pterygoid',
    { inferior: [0.39, 0.2, 0.5], superior: [0.53, 0, 0.5] },
    { inferior: { slip: 'inferior head' }, superior: { slip: 'superior head', offsetMm: [0, 9, 0] } },
  ),
  ...pointsOf('digastric-posterior', { trp1: [0.36, 0.3, 0.5] }),
  ...pointsOf('digastric-anterior', { trp1: [0.33, 0, 0.25] }),
  ...pointsOf('platysma', { upper: [0.68, -0.72, 0.25], lower: [0.31, -0.24, 0.25] }),
  ...pointsOf('splenius-capitis', { trp1: [0.76, -0.3, 0.5] }),
  ...pointsOf(
    'splenius-cervicis',
    { upper: [0.88, 0.1, 0.8], lower: [0.42, 0.6, 0.2] },
    { upper: { slip: 'C2' }, lower: { slip: 'C2' } },
  ),
  ...pointsOf(
    'semispinalis-capitis',
    { upper: [0.93, -0.4, 0.75], middle: [0.72, 0, 0.8] },
    { upper: { slip: 'T1' }, middle: { slip: 'T1' } },
  ),
  ...pointsOf('semispinalis-cervicis', { trp1: [0.76, 0, 0.5] }, { trp1: { slip: 'T1 to C2' } }),
  ...pointsOf('cervical-multifidus', { 'c4-5': [0.5, 0.2, 0.7] }, { 'c4-5': { slip: 'C6 to C3' } }),
  ...pointsOf('longissimus-capitis', { trp1: [0.8, 0.3, 0.5] }, { trp1: { slip: 'T2' } }),
  ...pointsOf('rectus-capitis-posterior-major', { trp1: [0.5, 0, 0.8] }),
  ...pointsOf('rectus-capitis-posterior-minor', { trp1: [0.5, -0.2, 0.75] }),
  ...pointsOf('obliquus-capitis-superior', { trp1: [0.5, 0.1, 0.75] }),
  ...pointsOf('obliquus-capitis-inferior', { trp1: [0.5, 0, 0.7] }),
  ...pointsOf(
    'levator-scapulae',
    { trp1: [0.62, -0.1, 0.2], trp2: [0.93, 0.4, 0.2] },
    { trp1: { slip: 'C3' }, trp2: { slip: 'C4' } },
  ),
  ...pointsOf('temporalis', {
    trp1: [0.6, 0.72, 0.15],
    trp2: [0.52, -0.1, 0.4],
    trp3: [0.46, -0.37, 0.5],
    trp4: [0.22, -0.46, 0.5],
  }),
  ...pointsOf('masseter-superficial', {
    upper: [0.2, 0.1, 0.5],
    mid: [0.58, -0.2, 0.5],
    lower: [0.9, -0.5, 0.5],
  }),
  ...pointsOf('masseter-deep', { trp1: [0.14, -0.6, 0.5] }),
  ...pointsOf('frontalis', { trp1: [0.63, 0.25, 0.5] }),
  ...pointsOf('orbicularis-oculi', { trp1: [0.26, 0.72, 0.15] }, { trp1: { slip: 'orbital part' } }),
  ...pointsOf('zygomaticus-major', { trp1: [0.55, 0.3, 0.2] }),
  ...pointsOf('buccinator', { trp1: [0.7, -0.4, 0.2] }),
  // the chord to the vertex runs under the skull: 25 mm up the scalp from the nuchal line
  ...pointsOf('occipitalis', { trp1: [0.45, 0, 0.4] }, { trp1: { offsetMm: [8, 4, -22] } }),
  ...pointsOf('rhomboid-minor', { trp1: [0.87, -0.3, 0.2] }),
  ...pointsOf('rhomboid-major', { upper: [0.84, 0.2, 0.2], lower: [0.95, -0.85, 0.2] }),
  ...pointsOf('supraspinatus', { trp1: [0.29, 0.7, 0.2], trp2: [0.56, 0.2, 0.2], trp3: [0.88, -0.7, 0.5] }),
  // 20 to 30 mm below the spine of the scapula; under the middle of the spine the line runs through the bone
  ...pointsOf(
    'infraspinatus',
    { trp1: [0.22, 0.52, 0.2], trp2: [0.44, 0, 0.3], trp3: [0.07, -0.17, 0.2] },
    { trp1: { offsetMm: [0, -20, 0] }, trp2: { offsetMm: [0, -25, -18] } },
  ),
  ...pointsOf('teres-minor', { trp1: [0.57, 0.3, 0.3] }),
  ...pointsOf('subscapularis', { lateral: [0.36, -0.75, 0.25], medial: [0.06, -0.14, 0.5] }),
  // the line runs through the joint; the points stand on the belly over it
  ...pointsOf('deltoid-anterior-part', { trp1: [0.36, 0, 0.3] }, { trp1: { offsetMm: [24, 13, 43] } }),
  ...pointsOf('deltoid-middle-part', { trp1: [0.42, 0, 0.3] }, { trp1: { offsetMm: [34, 6, 10] } }),
  ...pointsOf('deltoid-posterior-part', { trp1: [0.52, 0.3, 0.2] }, { trp1: { offsetMm: [43, -10, -27] } }),
  ...pointsOf('serratus-posterior-superior', { trp1: [0.75, 0.2, 0.2] }, { trp1: { slip: 'rib 3' } }),
  ...pointsOf('pectoralis-major-clavicular', { trp1: [0.33, -0.75, 0.5] }),
  ...pointsOf('subclavius', { trp1: [0.5, -0.1, 0.5] }),
  ...pointsOf('iliocostalis-thoracis', { t6: [0.49, -0.4, 0.2] }, { t6: { slip: 'rib 3' } }),
  {
    ...{ id: 'thoracic-multifidus-t4-5', muscleId: 'thoracic-multifidus-upper', slip: 'T8 to T5' },
    ...{ along: 0.8, across: 0.3, depth: 0.5 },
  },
  ...pointsOf('latissimus-dorsi', { axillary: [0.68, -0.8, 0.2] }, { axillary: { slip: 'back part' } }),
];
