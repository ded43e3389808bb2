import { describe, expect, test } from 'vitest';
import { bearingClaims, introduction, sellsTreatment } from '#domain/bearing.ts';
import { ARTICLE_GROUPS, groupedByHeading, groupHeading } from '#domain/muscleGroups.ts';
import { content } from '../helpers/contentFiles.ts';

describe('claims that bear on a muscle', () => {
  test('every muscle is counted among groups that the articles’ data know', () => {
    for (const { id } of content.muscles) {
      expect(ARTICLE_GROUPS[id], id).toBeDefined();
      for (const group of ARTICLE_GROUPS[id] ?? []) expect(content.articles.muscleGroups).toContain(group);
    }
  });

  test('are those of its area and all general ones, each once', () => {
    const { area, general } = bearingClaims(content.claims, 'rectus-capitis-posterior-major');
    expect(area.map(({ id }) => id)).toContain('a1-26');
    for (const claim of area) expect(claim.relatesToMuscleGroups).toContain('suboccipital');
    const ids = [...area, ...general.flatMap(({ claims }) => claims)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(general.flatMap(({ claims }) => claims).length).toBe(
      content.claims.filter(({ relatesToMuscleGroups }) => relatesToMuscleGroups.includes('any')).length,
    );
  });

  test('jaw and scalp muscles have no claim of their own: the articles do not speak of them', () => {
    for (const id of ['temporalis', 'masseter-deep', 'frontalis']) {
      expect(bearingClaims(content.claims, id).area).toEqual([]);
    }
  });

  test('what the product withholds is not there to be shown', () => {
    for (const claim of content.claims) expect(claim.display).toMatch(/^show/);
  });

  test('a hedged statement is introduced as said, not as so', () => {
    for (const claim of content.claims.filter(({ display }) => display !== 'show')) {
      if (claim.evidence.grade === 'supported') continue;
      expect(introduction(claim), claim.id).toMatch(/is said|may hold/);
    }
  });

  test('it is known which author sells the treatment', () => {
    expect(content.articles.articles.map(sellsTreatment)).toEqual([true, false]);
  });
});

describe('headings of the list', () => {
  test('take in every muscle once', () => {
    const grouped = groupedByHeading(content.muscles).flatMap(({ muscles }) => muscles);
    expect(grouped.length).toBe(content.muscles.length);
  });

  test('fall back to the dossier’s own group', () => {
    expect(groupHeading('lower leg')).toBe('Lower leg');
  });
});
