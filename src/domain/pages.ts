/** Pages to read: their ids for addresses and their titles; `passages.ts` says what stands on those of the articles. */
export const ARTICLE_TITLES = {
  'dry-needling-for-migraines': 'Dry Needling for Migraines',
  'dry-needling-a-path-to-relief': 'Dry Needling: A Path to Relief for Debilitating Migraines',
} as const;

export const GATHERED_TITLES = {
  'session-steps': 'The steps of a session',
  'proposed-mechanisms': 'How it is said to work',
  'claimed-benefits': 'What it is said to do for people',
  'side-effects-and-cautions': 'Side effects and cautions',
} as const;

/** Pages that come from no article. */
export const OWN_PAGE_TITLES = {
  'what-is-disputed': 'What is disputed',
  'general-self-care': 'General self-care',
  'all-sources': 'All sources',
} as const;

export type GatheredId = keyof typeof GATHERED_TITLES;
export type OwnPageId = keyof typeof OWN_PAGE_TITLES;

export const PAGE_TITLES: Readonly<Record<string, string>> = {
  ...ARTICLE_TITLES,
  ...GATHERED_TITLES,
  ...OWN_PAGE_TITLES,
};

export const isOwnPage = (pageId: string): pageId is OwnPageId => pageId in OWN_PAGE_TITLES;
