import { DoubleSide, Ray, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { SKELETON } from '#generator/build/skeleton.ts';
import { BONE_CUT_MM, cutBelow, partedBoneForm, vertebraForm } from '#generator/build/skeletonField.ts';
import { treeOf } from '#generator/core/bvh.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { Solid } from '#generator/core/solid.ts';
import type { BoneDefinition } from '#generator/definitions/bones/boneDefinition.ts';
import { c5 } from '#generator/definitions/bones/vertebrae/cervical.ts';
import { LANDMARKS, type LandmarkId } from '#generator/definitions/landmarks.ts';
import { SKIN } from '#generator/definitions/skin/skinDefinition.ts';
import { ball } from '#generator/kernels/distanceFields.ts';
import { isExactMirror, measureSolid } from './solidChecks.ts';

/** Handles and volume, cm3 (within a tenth). */
const BONES: Readonly<Record<string, readonly [genus: number, volumeCm3: number]>> = {
  atlas: [3, 11.1],
  axis: [3, 13.5],
  'vertebra-c3': [3, 9.1],
  'vertebra-c4': [3, 9.4],
  'vertebra-c5': [3, 10.1],
  'vertebra-c6': [3, 10.4],
  'vertebra-c7': [3, 13.7],
  'vertebra-t1': [1, 17],
  'vertebra-t2': [1, 20.6],
  'vertebra-t3': [1, 22],
  'vertebra-t4': [1, 20.6],
  'vertebra-t5': [1, 24.3],
  'vertebra-t6': [1, 26.7],
  'vertebra-t7': [1, 31.6],
  'vertebra-t8': [1, 32],
  'rib-1': [0, 6.9],
  'rib-2': [0, 14.3],
  'rib-3': [0, 17.3],
  'rib-4': [0, 25.1],
  'rib-5': [0, 30.5],
  'rib-6': [0, 28],
  'rib-7': [0, 20.7],
  clavicle: [0, 30],
  scapula: [0, 72],
  manubrium: [0, 48],
  sternum: [0, 97.5],
  humerus: [0, 104],
};

/** Landmarks that lie on each bone; where muscles of the model are attached first of all. */
const ON_BONE: Readonly<Record<string, readonly LandmarkId[]>> = {
  atlas: ['c1-posterior-tubercle', 'c1-anterior-tubercle', 'c1-transverse-process-tip'],
  axis: ['c2-dens-tip', 'c2-lamina', 'c2-posterior-tubercle', 'c2-spinous-tip-upper'],
  'vertebra-c3': ['c3-posterior-tubercle', 'c3-articular-pillar', 'c3-spinous-tip-lower'],
  'vertebra-c4': ['c4-body-front', 'c4-posterior-tubercle', 'c4-articular-pillar', 'c4-spinous-tip-lower'],
  'vertebra-c5': ['c5-articular-pillar', 'c5-lamina', 'c5-spinous-tip-lower'],
  'vertebra-c6': ['c6-articular-pillar', 'c6-lamina', 'c6-spinous-tip-lower'],
  'vertebra-c7': ['c7-transverse-process-tip', 'c7-lamina', 'c7-spinous-tip-lower'],
  'vertebra-t1': ['t1-transverse-process-tip', 't1-spinous-tip-lower'],
  'vertebra-t2': ['t2-transverse-process-tip', 't2-spinous-tip-lower'],
  'vertebra-t3': ['t3-transverse-process-tip', 't3-spinous-tip-lower'],
  'vertebra-t4': ['t4-transverse-process-tip', 't4-spinous-tip-lower'],
  'vertebra-t5': ['t5-transverse-process-tip', 't5-spinous-tip-lower'],
  'vertebra-t6': ['t6-transverse-process-tip', 't6-spinous-tip-lower'],
  'vertebra-t7': ['t7-transverse-process-tip', 't7-spinous-tip-lower'],
  'vertebra-t8': ['t8-transverse-process-tip', 't8-spinous-tip-lower'],
  clavicle: ['clavicle-sternal-end', 'clavicle-at-0-5-superior', 'clavicle-acromial-end'],
  scapula: [
    'scapula-spine-root',
    'scapula-medial-border-y1310',
    'acromion-corner-lateral',
    'coracoid-tip-centre',
  ],
  humerus: ['humerus-greater-tubercle', 'humerus-lesser-tubercle'],
};

/** A landmark may lie this far from the built surface, mm. */
const LANDMARK_TOLERANCE_MM = 4;

describe('the skeleton below the skull, at preview density', () => {
  const built = new Map<string, Solid>();
  beforeAll(async () => {
    for (const bone of SKELETON) built.set(bone.id, await bone.build('preview'));
  }, 240_000);
  const solidOf = (id: string) => {
    const solid = built.get(id);
    if (!solid) throw new Error(`${id} was not built`);
    return solid;
  };

  it('has every bone once', () => {
    expect(SKELETON.map((bone) => bone.id).sort()).toEqual(Object.keys(BONES).sort());
  });

  it.each(Object.entries(BONES))('%s is closed, in one piece, of its genus, without folds', (id, [genus]) => {
    expect(SKELETON.find((bone) => bone.id === id)).toMatchObject({ kind: 'bone', genus });
    expect(measureSolid(solidOf(id))).toMatchObject({ closed: true, genus, numPieces: 1, numFoldedEdges: 0 });
  });

  it.each(Object.entries(BONES))('%s has its volume', (id, [, volumeCm3]) => {
    const cm3 = measureSolid(solidOf(id)).volumeMm3 / 1000;
    expect(cm3).toBeGreaterThan(0.9 * volumeCm3);
    expect(cm3).toBeLessThan(1.1 * volumeCm3);
  });

  it('keeps bones of the midline exactly symmetric and paired ones on the left', () => {
    for (const { id, sides } of SKELETON) {
      if (sides === 'median') expect(isExactMirror(solidOf(id)), id).toBe(true);
      else expect(Math.min(...solidOf(id).positionsMm.filter((_, i) => i % 3 === 0)), id).toBeGreaterThan(5);
    }
  });

  it.each(Object.entries(ON_BONE))('%s passes through its landmarks', (id, landmarks) => {
    const tree = treeOf(solidOf(id));
    for (const landmark of landmarks) {
      const distance = tree.closestPointToPoint(new Vector3(...LANDMARKS[landmark]))?.distance;
      expect(distance, landmark).toBeLessThan(LANDMARK_TOLERANCE_MM);
    }
  });

  it('leaves gaps for the discs: no corner of a vertebra lies more than a little inside its neighbour', () => {
    const column = SKELETON.filter((bone) => bone.sides === 'median' && bone.genus > 0);
    for (let i = 1; i < column.length; i++) {
      const { positionsMm } = solidOf(column[i - 1].id);
      const tree = treeOf(solidOf(column[i].id));
      let deep = 0;
      for (let v = 0; v < positionsMm.length; v += 3) {
        const p = new Vector3(positionsMm[v], positionsMm[v + 1], positionsMm[v + 2]);
        if (numCrossings(tree, p) % 2 === 1 && (tree.closestPointToPoint(p)?.distance ?? 0) > 1.5) deep++;
      }
      expect(deep / (positionsMm.length / 3), `${column[i - 1].id} in ${column[i].id}`).toBeLessThan(0.02);
    }
  });

  it('ends where the bust ends', () => {
    expect(BONE_CUT_MM).toBe(SKIN.cutLevelMm + 1);
    for (const { id } of SKELETON) {
      const lowest = solidOf(id).positionsMm.reduce(
        (y, mm, i) => (i % 3 === 1 ? Math.min(y, mm) : y),
        Infinity,
      );
      expect(lowest, id).toBeGreaterThan(SKIN.cutLevelMm);
    }
  });

  it('gives the same bytes again', async () => {
    const again = await SKELETON[0].build('preview');
    expect(again.positionsMm).toEqual(solidOf(SKELETON[0].id).positionsMm);
    expect(again.indices).toEqual(solidOf(SKELETON[0].id).indices);
  });
});

describe('a bone that cannot be', () => {
  const knob: BoneDefinition = {
    id: 'knob',
    sides: 'paired',
    fillet: 2,
    parts: [
      {
        name: 'knob',
        form: 'pad',
        at: [20, 1400, 0],
        size: { across: 10, thick: 10, long: 10 },
        attitude: { slopeDeg: 0 },
      },
    ],
  };
  const problem = (build: () => unknown): { file: string; field: string; reason: string } => {
    try {
      build();
    } catch (error) {
      if (error instanceof DefinitionProblem) return error;
    }
    throw new Error('no DefinitionProblem was thrown');
  };

  it('with a negative size is refused by file and field', () => {
    const bad = { ...c5, lamina: { ...c5.lamina, fromSection: [9, -4] as const } };
    expect(problem(() => vertebraForm('vertebra-c5', bad, 'cervical.ts'))).toMatchObject({
      file: 'cervical.ts',
      field: 'lamina.fromSection[1]',
      reason: 'must be greater than 0 mm, is -4',
    });
  });

  it('with an unknown landmark is refused', () => {
    const at = { landmark: 'c5-wing' as LandmarkId, offsetMm: [0, 0, 0] as const };
    const bad = { ...c5, spinous: { ...c5.spinous, tip: at } };
    expect(problem(() => vertebraForm('vertebra-c5', bad, 'cervical.ts'))).toMatchObject({
      field: 'spinous.tip',
      reason: 'there is no landmark "c5-wing"',
    });
  });

  it('with a figure that is not a number, or without parts, is refused', () => {
    const [pad] = knob.parts;
    const nowhere = { ...knob, parts: [{ ...pad, at: [20, NaN, 0] as const }] } as BoneDefinition;
    expect(problem(() => partedBoneForm(nowhere, 'knob.ts')).field).toBe('parts[0].at[1]');
    expect(problem(() => partedBoneForm({ ...knob, parts: [] }, 'knob.ts')).field).toBe('parts');
    const short: BoneDefinition = {
      ...knob,
      parts: [{ name: 'stick', form: 'shaft', stations: [{ at: [20, 1400, 0], section: [4, 4] }] }],
    };
    expect(problem(() => partedBoneForm(short, 'knob.ts'))).toMatchObject({
      field: 'parts.stick.stations',
      reason: 'two or more are needed',
    });
  });

  it('that crosses the floor of the bust is cut flat there', () => {
    const cut = cutBelow(ball([0, BONE_CUT_MM, 0], 10), BONE_CUT_MM);
    expect(cut(0, BONE_CUT_MM - 0.5, 0)).toBeGreaterThan(0);
    expect(cut(0, BONE_CUT_MM + 0.5, 0)).toBeLessThan(0);
  });
});

/** Crossings of a slanting ray with the surface; odd inside. */
function numCrossings(tree: ReturnType<typeof treeOf>, from: Vector3): number {
  const ray = new Ray(from, new Vector3(0.213, 0.871, 0.443).normalize());
  return tree.raycast(ray, DoubleSide).length;
}
