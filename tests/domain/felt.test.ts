import { expect, test } from 'vitest';
import { feltPlaces, feltSentence } from '#domain/felt.ts';
import { placedRegions } from '#domain/referral.ts';
import { content, points, regionById } from '../helpers/contentFiles.ts';

const pointOf = (id: string) => {
  const found = points.find(({ point }) => point.id === id);
  if (!found) throw new Error(`no point ${id}`);
  return found.point;
};

const feltAt = (id: string, side: 'left' | 'right') =>
  feltPlaces({ regions: placedRegions(pointOf(id), content.regions, side) }, regionById);

test('the words name the regions of the lists, on the point’s own side', () => {
  const { essential, spillover } = feltAt('trapezius-upper-trp1', 'right');
  expect(essential.map(({ plainName, sideWords }) => `${plainName} ${sideWords}`)).toEqual([
    'upper back of the neck right',
    'bone behind the ear right',
    'temple right',
  ]);
  expect(spillover.find(({ regionId }) => regionId === 'deep-in-eye')?.kind).toBe('deep');
  expect(spillover.find(({ regionId }) => regionId === 'lower-molars')?.kind).toBe('dental');
});

test('a map on both sides says so, a region of the midline has no side', () => {
  expect(feltAt('scm-clavicular-mid', 'left').essential[0]?.sideWords).toBe('both sides');
  expect(feltAt('scm-sternal-lower', 'left').essential[0]?.sideWords).toBe('in the middle');
});

test('every point’s words hold its lists, no more and no less', () => {
  for (const { point } of points) {
    const { essential, spillover } = feltAt(point.id, 'left');
    expect(essential.map(({ regionId }) => regionId)).toEqual(point.referral.essential);
    expect(spillover.map(({ regionId }) => regionId)).toEqual(point.referral.spillover);
  }
});

test('the sentence for the live region names side and zone', () => {
  expect(feltSentence(feltAt('temporalis-trp4', 'left'))).toBe(
    'The map shows pain typically felt at: side of the head above the ear (left). ' +
      'It may spill over to: upper side of the head (left).',
  );
});
