import { describe, expect, test } from 'vitest';
import { ARTICLE_TITLES, GATHERED_TITLES, isOwnPage, PAGE_TITLES } from '#domain/pages.ts';
import { musclesSpokenOf, passagePages, viewOfPassage } from '#domain/passages.ts';
import { content } from '../helpers/contentFiles.ts';

const pages = passagePages(content.claims, content.articles);
const claimOf = (id: string) => content.claims.find((claim) => claim.id === id)!;

describe('pages of passages', () => {
  test('are those that addresses know, under the same titles', () => {
    expect(Object.fromEntries(pages.map(({ id, title }) => [id, title]))).toEqual({
      ...ARTICLE_TITLES,
      ...GATHERED_TITLES,
    });
    expect(Object.keys(PAGE_TITLES).filter((id) => !isOwnPage(id))).toEqual(pages.map(({ id }) => id));
  });

  test('of the two articles hold every claim once, in its order', () => {
    const ofArticles = pages.filter(({ id }) => id in ARTICLE_TITLES);
    const ids = ofArticles.flatMap(({ sections }) =>
      sections.flatMap(({ claims }) => claims.map(({ id }) => id)),
    );
    expect(ids).toEqual(content.claims.map(({ id }) => id));
  });

  test('that gather hold steps, mechanisms, benefits, side effects and cautions of both articles', () => {
    const kinds = pages
      .filter(({ id }) => !(id in ARTICLE_TITLES))
      .map(({ sections }) => new Set(sections.flatMap(({ claims }) => claims.map(({ type }) => type))));
    expect(kinds.map((types) => [...types].sort())).toEqual([
      ['procedure'],
      ['mechanism'],
      ['benefit', 'testimonial'],
      ['advice', 'risk'],
    ]);
    for (const page of pages) expect(page.sections.length, page.id).toBeGreaterThan(1);
  });
});

describe('a passage and the model', () => {
  test('lights the muscles of the area it names, and none where it names none', () => {
    const area = content.claims.filter(({ relatesToMuscleGroups }) =>
      relatesToMuscleGroups.some((group) => group !== 'any'),
    );
    expect(area.map(({ id }) => id)).toContain('a1-15');
    for (const claim of area) expect(musclesSpokenOf(claim).length, claim.id).toBeGreaterThan(0);
    expect(musclesSpokenOf(claimOf('a1-01'))).toEqual([]);
    expect(musclesSpokenOf({ relatesToMuscleGroups: ['suboccipital'] })).toHaveLength(4);
  });

  test('turns it to the side where the area is seen', () => {
    expect(viewOfPassage({ relatesToMuscleGroups: ['any', 'suboccipital'], bodyAreas: ['head'] })).toBe(
      'back',
    );
    expect(viewOfPassage({ relatesToMuscleGroups: ['any'], bodyAreas: ['head'] })).toBe('three-quarter');
    expect(viewOfPassage({ relatesToMuscleGroups: ['any'], bodyAreas: [] })).toBeNull();
  });
});
