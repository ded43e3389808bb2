import { describe, expect, test } from 'vitest';
import { pointsReaching } from '#domain/placeResults.ts';
import { regionGroups } from '#domain/regionGroups.ts';
import { catalogue } from '#content/index.ts';
import { content, regionById } from '../helpers/contentFiles.ts';

const muscles = catalogue.muscles.map(({ id }) => content.muscles.find((muscle) => muscle.id === id)!);
const idsOf = (groups: ReturnType<typeof pointsReaching>['essential']): string[] =>
  groups.flatMap(({ points }) => points.map(({ pointId }) => pointId));

describe('points whose maps reach a place', () => {
  test.each(content.regions.map(({ id }) => id))('%s: are all that name it and no others', (regionId) => {
    const { essential, spillover, numPoints } = pointsReaching(regionId, muscles);
    const naming = (zone: 'essential' | 'spillover') =>
      content.muscles
        .flatMap((muscle) => muscle.triggerPoints)
        .filter(({ referral }) => referral[zone].includes(regionId))
        .map(({ id }) => id);
    expect(idsOf(essential).sort()).toEqual(naming('essential').sort());
    expect(idsOf(spillover).sort()).toEqual(naming('spillover').sort());
    expect(numPoints).toBe(naming('essential').length + naming('spillover').length);
  });

  test('stand in the order of the atlas within their group', () => {
    const order = catalogue.muscles.flatMap(({ triggerPoints }) => triggerPoints.map(({ id }) => id));
    for (const { points } of pointsReaching('deltoid-posterior', muscles).essential) {
      const ranks = points.map(({ pointId }) => order.indexOf(pointId));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  test('are none for a place that no map reaches', () => {
    expect(pointsReaching('moon', muscles)).toEqual({ essential: [], spillover: [], numPoints: 0 });
  });
});

test('every region stands under one heading of the list', () => {
  const groups = regionGroups(regionById);
  const ids = groups.flatMap(({ regions }) => regions.map(({ id }) => id));
  expect(ids.sort()).toEqual([...regionById.keys()].sort());
  expect(groups.map(({ heading }) => heading)).not.toContain('Elsewhere');
});
