/**
 * The passages of the two articles as pages to read: each article section by section, and four pages that gather one kind of
 * statement from both. A passage is one claim; its address is its id.
 */
import type { Articles, Claim } from './content.ts';
import { ARTICLE_GROUPS } from './muscleGroups.ts';
import { GATHERED_TITLES } from './pages.ts';
import type { GatheredId } from './pages.ts';
import type { ViewName } from './views.ts';

export interface PassageSection {
  readonly title: string;
  readonly claims: readonly Claim[];
}

export interface PassagePage {
  readonly id: string;
  readonly title: string;
  /** What stands under the title: the credit of an article, or what the page gathers. */
  readonly intro: string;
  readonly sections: readonly PassageSection[];
}

/** Pages that gather one kind of statement. */
const GATHERED: readonly {
  readonly id: GatheredId;
  readonly intro: string;
  readonly types: readonly string[];
}[] = [
  {
    id: 'session-steps',
    intro: 'What both articles say happens in a session of dry needling. It is no guide to doing it.',
    types: ['procedure'],
  },
  {
    id: 'proposed-mechanisms',
    intro: 'The mechanisms that both articles propose, with what is known of each.',
    types: ['mechanism'],
  },
  {
    id: 'claimed-benefits',
    intro: 'The benefits that both articles claim, with what studies found.',
    types: ['benefit', 'testimonial'],
  },
  {
    id: 'side-effects-and-cautions',
    intro: 'What both articles say can go wrong, and what they advise.',
    types: ['risk', 'advice'],
  },
];

/** Claims under their section labels, in the order of the article. */
function sectionsOf(claims: readonly Claim[], titleOf: (claim: Claim) => string): PassageSection[] {
  const byTitle = new Map<string, Claim[]>();
  for (const claim of claims) {
    const title = titleOf(claim);
    byTitle.set(title, [...(byTitle.get(title) ?? []), claim]);
  }
  return [...byTitle].map(([title, members]) => ({ title, claims: members }));
}

/** `How it might help > Blood flow` reads as `How it might help: blood flow`. */
export const sectionTitle = ({ sectionLabel }: Pick<Claim, 'sectionLabel'>): string => {
  const [first = '', ...rest] = sectionLabel.split(' > ');
  return [first, ...rest.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join(': ');
};

/** Every page: the articles in their order, then the gathered ones. */
export function passagePages(
  claims: readonly Claim[],
  { articles }: Pick<Articles, 'articles'>,
): PassagePage[] {
  const titleOf = (articleId: string): string =>
    articles.find(({ id }) => id === articleId)?.title ?? articleId;
  return [
    ...articles.map(({ id, title, credit }) => ({
      ...{ id, title, intro: credit.long },
      sections: sectionsOf(
        claims.filter(({ article }) => article === id),
        sectionTitle,
      ),
    })),
    ...GATHERED.map(({ id, intro, types }) => ({
      ...{ id, intro, title: GATHERED_TITLES[id] },
      sections: sectionsOf(
        claims.filter(({ type }) => types.includes(type)),
        ({ article }) => titleOf(article),
      ),
    })),
  ];
}

/** Muscles of the area that a claim speaks of; none for a claim about needling or migraine in general. */
export function musclesSpokenOf({ relatesToMuscleGroups }: Pick<Claim, 'relatesToMuscleGroups'>): string[] {
  return Object.entries(ARTICLE_GROUPS)
    .filter(([, groups]) => groups.some((group) => relatesToMuscleGroups.includes(group)))
    .map(([muscleId]) => muscleId);
}

/** The side from which an area is seen best. */
const VIEW_OF_GROUP: Readonly<Record<string, ViewName>> = {
  suboccipital: 'back',
  'posterior neck': 'back',
  'lateral neck': 'left',
  'upper shoulder': 'back',
  'upper back': 'back',
  masticatory: 'left',
  facial: 'front',
};
const VIEW_OF_AREA: Readonly<Record<string, ViewName>> = {
  head: 'three-quarter',
  neck: 'back',
  shoulders: 'back',
  'upper back': 'back',
};

/** From where to look at muscles: by the area of the first that lies in one that the articles name. */
export function viewOfMuscles(muscleIds: readonly string[]): ViewName | null {
  const [view] = muscleIds
    .flatMap((id) => ARTICLE_GROUPS[id] ?? [])
    .flatMap((group) => VIEW_OF_GROUP[group] ?? []);
  return view ?? null;
}

/** From where to look at what a claim speaks of: by its first muscle group, else by its first body area. */
export function viewOfPassage({
  relatesToMuscleGroups,
  bodyAreas,
}: Pick<Claim, 'relatesToMuscleGroups' | 'bodyAreas'>): ViewName | null {
  const [group] = relatesToMuscleGroups.flatMap((name) => VIEW_OF_GROUP[name] ?? []);
  const [area] = bodyAreas.flatMap((name) => VIEW_OF_AREA[name] ?? []);
  return group ?? area ?? null;
}
