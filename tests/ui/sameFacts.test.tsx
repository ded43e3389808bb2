/** Plain and clinical words, and the data behind them, say the same of every point: nothing is made stronger on the way. */
import { describe, expect, test, vi } from 'vitest';
import { feltPlaces } from '#domain/felt.ts';
import { writtenOut } from '#domain/plainText.ts';
import { placedRegions } from '#domain/referral.ts';
import { SIDES } from '#domain/ids.ts';
import type { Side } from '#domain/ids.ts';
import { WORDINGS } from '#domain/wording.ts';
import type { Wording } from '#domain/wording.ts';
import { content, points, regionById, sourceById } from '../helpers/contentFiles.ts';
import { claimCard, muscleScreen, placeScreen, pointScreen } from '../helpers/screens.tsx';

// hundreds of pages a test, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const decoded = (html: string): string =>
  html
    .replace(/<\/?button[^>]*>/g, '')
    .replace(/<span class="term-and-stop">([^<]*)<\/span>/g, '$1')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const idOf: Readonly<Record<Wording, ReadonlyMap<string, string>>> = {
  plain: new Map(content.regions.map(({ id, plainName }) => [plainName, id])),
  clinical: new Map(content.regions.map(({ id, name }) => [name, id])),
};

interface Shown {
  readonly essential: readonly string[];
  readonly spillover: readonly string[];
  readonly ratings: readonly string[];
  readonly certainty: string;
  readonly isUncertain: boolean;
}

/** What a point's page says, read back out of its HTML; `region side`. */
function shown(html: string, wording: Wording): Shown {
  const zone = (kind: 'essential' | 'spillover'): string[] => {
    const at = html.indexOf(`felt-${kind}`);
    const end = html.indexOf('</ul>', at);
    const list = html.slice(at, html.slice(at, end).includes('No region named.') ? at : end);
    return [...list.matchAll(/felt-name">(.*?)<\/span> <span class="felt-side">(.*?)<\/span>/g)].map(
      ([, name = '', side = '']) => `${idOf[wording].get(decoded(name)) ?? `? ${name}`} ${side}`,
    );
  };
  const ratings = html.slice(
    html.indexOf('facts ratings'),
    html.indexOf('</dl>', html.indexOf('facts ratings')),
  );
  return {
    essential: zone('essential'),
    spillover: zone('spillover'),
    ratings: [...ratings.matchAll(/<dd>([^<]*)/g)].map(([, words = '']) => words.trim()),
    certainty: /class="mark certainty-(high|moderate|low)"/.exec(html)?.[1] ?? '?',
    isUncertain: html.includes('This map is uncertain.'),
  };
}

const RATING = {
  frequent: 'Found often, in at least one study',
  reported: 'Reported; how often is not known',
  rare: 'Described as uncommon',
  'none known': 'No report found',
} as const;

/** What the data say, in the same form. */
function recorded(point: (typeof points)[number]['point'], side: Side): Shown {
  const felt = feltPlaces({ regions: placedRegions(point, content.regions, side) }, regionById);
  const { migraine, tensionType, cervicogenic } = point.headacheRelevance;
  const named = (places: typeof felt.essential): string[] =>
    places.map(({ regionId, sideWords }) => `${regionId} ${sideWords}`);
  return {
    essential: named(felt.essential),
    spillover: named(felt.spillover),
    ratings: [migraine, tensionType, cervicogenic].map(({ rating }) => RATING[rating]),
    certainty: point.mapConfidence,
    isUncertain: point.mapConfidence === 'low',
  };
}

describe.each(WORDINGS)('in %s words', (wording) => {
  test('a point is felt where the data say, on the sides they say, as sure and as often as they say', () => {
    expect(points).toHaveLength(71);
    for (const { point, muscle } of points)
      for (const side of SIDES)
        expect(shown(pointScreen(point.id, muscle.id, wording, side), wording), point.id).toEqual(
          recorded(point, side),
        );
  });

  test('the regions shown are those of the lists, no more and no fewer', () => {
    for (const { point, muscle } of points) {
      const { essential, spillover } = shown(pointScreen(point.id, muscle.id, wording), wording);
      const ids = (list: readonly string[]): string[] => list.map((entry) => entry.split(' ')[0] ?? '');
      expect(ids(essential), point.id).toEqual(point.referral.essential);
      expect(ids(spillover), point.id).toEqual(point.referral.spillover);
    }
  });

  test('symptoms, conditions that feel the same and what lies near are all there, in the words of the data', () => {
    for (const { point, muscle } of points) {
      const html = decoded(pointScreen(point.id, muscle.id, wording));
      for (const item of [
        ...point.symptoms,
        ...point.aggravatingFactors,
        ...point.commonlyMistakenFor,
        ...point.needling.structuresAtRisk,
      ])
        expect(html, `${point.id}: ${item}`).toContain(`<li>${writtenOut(item)}</li>`);
    }
  });

  test('a muscle lists its own points, the uncertain ones marked', () => {
    for (const muscle of content.muscles) {
      const html = muscleScreen(muscle.id, wording);
      expect([...html.matchAll(/class="point-row"/g)], muscle.id).toHaveLength(muscle.triggerPoints.length);
      const low = muscle.triggerPoints.filter(({ mapConfidence }) => mapConfidence === 'low');
      expect([...html.matchAll(/class="mark certainty-low"/g)], muscle.id).toHaveLength(low.length);
    }
  });

  test('a place lists the points whose maps reach it', () => {
    for (const { id } of content.regions) {
      const reached = points.filter(({ point: { referral } }) =>
        [...referral.essential, ...referral.spillover].includes(id),
      );
      expect([...placeScreen(id, wording).matchAll(/class="point-row"/g)], id).toHaveLength(reached.length);
    }
  });

  test('a statement has the grade, the note and the words of the data', () => {
    for (const claim of content.claims) {
      const html = decoded(claimCard(claim, wording));
      expect(html, claim.id).toContain(`grade-${claim.evidence.grade.replace(' ', '-')}`);
      expect(html, claim.id).toContain(claim.restatement);
      expect(html, claim.id).toContain(claim.evidence.note);
      const unchecked = claim.evidence.sources.filter((id) => sourceById.get(id)?.confirmedHere === false);
      expect(html.includes('(not checked)'), claim.id).toBe(unchecked.length > 0);
    }
  });
});

/** Words that hedge, and what they may become in everyday words. */
const HEDGES: readonly (readonly [inData: RegExp, inPlain: RegExp])[] = [
  [
    /\b(at times|sometimes|occasionally|now and then|rarely|less often|may)\b/i,
    /\b(at times|sometimes|now and then|rarely|less often|may)\b/i,
  ],
  [/\bwhen strong\b/i, /\bwhen strong\b/i],
  [/\b(about|roughly)\b/i, /\b(about|roughly)\b/i],
  [/\bpoorly documented\b/i, /\bpoorly described\b/i],
];

const unhedged = (data: string, plain: string): boolean =>
  HEDGES.some(([inData, inPlain]) => inData.test(data) && !inPlain.test(plain));

describe('the plain words of a point', () => {
  test('keep every hedge, every figure and every side', () => {
    for (const { point } of points) {
      const plain = content.plainPoints[point.id];
      if (!plain) throw new Error(point.id);
      expect(unhedged(point.locationDescription, plain.where), point.id).toBe(false);
      expect(unhedged(point.referral.description, plain.felt), point.id).toBe(false);
      const figures = (text: string): string[] => text.match(/\d+(?=(?:-\d+| to \d+)? mm)|\d+(?= mm)/g) ?? [];
      expect(figures(plain.where), point.id).toEqual(figures(point.locationDescription));
      if (/same side/.test(point.referral.description)) expect(plain.felt, point.id).toMatch(/same side/);
    }
  });

  test('that drop a hedge are found', () => {
    expect(unhedged('Pain, sometimes in the chin', 'Pain in the chin.')).toBe(true);
    expect(unhedged('Pain in the chin', 'Pain in the chin.')).toBe(false);
  });

  test('a region that is not in the lists would be found', () => {
    const [first] = points;
    if (!first) throw new Error('no points');
    const html = pointScreen(first.point.id, first.muscle.id).replace('cheek</span>', 'chin</span>');
    expect(shown(html, 'plain')).not.toEqual(recorded(first.point, 'left'));
  });
});
