import { describe, expect, it } from 'vitest';
import placementsData from '#content/placements.json' with { type: 'json' };
import { MUSCLE_ORDER, muscleSpace } from '#generator/build/muscles.ts';
import { skinSurface } from '#generator/build/skinSurface.ts';
import { projectedPlace, type DossierPlacement } from './dossierPlaces.ts';
import { DOSSIER_LANDMARKS } from '#generator/definitions/landmarks.ts';
import { skinField } from '#generator/build/skinField.ts';
import { TRIGGER_POINTS } from '#generator/definitions/triggerPoints.ts';
import { distance } from '#generator/kernels/vector.ts';

interface Placement extends DossierPlacement {
  depthMm: number[];
}
const placements = placementsData.placements as Record<string, Placement>;

/** How far a point may lie from the dossier's line, projected onto its muscle; the dossier's lines are estimates, mm. */
const AGREEMENT_MM = 12.5;

/**
 * Points whose depth the dossier estimates for an average adult and the measured body does not have: its skin stands 13 to
 * 23 mm off the trapezius, 12 to 15 mm off what lies in the cheek, under the chin and above the clavicle, and its nape is
 * slender. Such a point lies in the part of its belly that comes nearest.
 */
const DEEPER_THAN_ESTIMATED = [
  'trapezius-upper-trp1',
  'trapezius-upper-trp2',
  'trapezius-middle-trp5',
  'trapezius-middle-trp6',
  'trapezius-middle-trp7',
  'trapezius-lower-trp3',
  'trapezius-lower-trp4',
  'splenius-cervicis-lower',
  'levator-scapulae-trp1',
  'levator-scapulae-trp2',
  'temporalis-trp1',
  'zygomaticus-major-trp1',
  'digastric-anterior-trp1',
  'platysma-lower',
  'rhomboid-minor-trp1',
  'rhomboid-major-upper',
  'rhomboid-major-lower',
  'supraspinatus-trp1',
  'supraspinatus-trp2',
  'infraspinatus-trp1',
  'infraspinatus-trp2',
  'infraspinatus-trp3',
  'teres-minor-trp1',
  'subscapularis-lateral',
  'serratus-posterior-superior-trp1',
  'iliocostalis-thoracis-t6',
  'latissimus-dorsi-axillary',
];
const SHALLOWER_THAN_ESTIMATED = [
  'splenius-cervicis-upper',
  'semispinalis-capitis-upper',
  'semispinalis-capitis-middle',
  'rectus-capitis-posterior-major-trp1',
  'rectus-capitis-posterior-minor-trp1',
  'obliquus-capitis-superior-trp1',
];

describe('the trigger points', () => {
  it('are those of the dossier', () => {
    expect(TRIGGER_POINTS.map(({ id }) => id).toSorted()).toEqual(Object.keys(placements).toSorted());
  });

  it('belong to muscles that are built', () => {
    for (const { muscleId } of TRIGGER_POINTS) expect(MUSCLE_ORDER).toContain(muscleId);
  });

  it('have a position for each landmark of the dossier', () => {
    expect(Object.keys(DOSSIER_LANDMARKS).toSorted()).toEqual(
      placementsData.landmarks.map(({ id }) => id).toSorted(),
    );
    for (const { id, midline } of placementsData.landmarks) {
      const [x] = DOSSIER_LANDMARKS[id as keyof typeof DOSSIER_LANDMARKS];
      if (midline) expect(x, id).toBe(0);
      else expect(x, id).toBeGreaterThan(0);
    }
  });
});

describe.each(TRIGGER_POINTS)('$id', (point) => {
  const space = muscleSpace(point.muscleId, point.slip);
  const place = space.point(point.along, point.across, point.depth);

  it('lies inside its belly, off the rim', () => {
    expect(point.depth).toBeGreaterThanOrEqual(0.1);
    expect(point.depth).toBeLessThanOrEqual(0.9);
    expect(Math.abs(point.across)).toBeLessThan(0.9);
    expect(space.thicknessMm(point.along, point.across)).toBeGreaterThan(1);
  });

  it('lies where the line of the dossier comes onto the muscle', () => {
    expect(distance(place, projectedPlace(point, placements[point.id], space))).toBeLessThan(AGREEMENT_MM);
  });

  it('lies as deep under the skin as the dossier says, or as near to it as its muscle allows', () => {
    const skin = skinSurface(skinField());
    const [least, most] = placements[point.id].depthMm;
    const depth = skin.drop(place).movedMm;
    if (DEEPER_THAN_ESTIMATED.includes(point.id)) {
      expect(depth).toBeGreaterThan(most);
      expect(point.depth).toBeLessThanOrEqual(0.3);
    } else if (SHALLOWER_THAN_ESTIMATED.includes(point.id)) {
      expect(depth).toBeLessThan(least);
      expect(point.depth).toBeGreaterThanOrEqual(0.7);
    } else {
      expect(depth).toBeGreaterThanOrEqual(least);
      expect(depth).toBeLessThanOrEqual(most);
    }
  });
});
