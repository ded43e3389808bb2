/** Pages of passages: their ids for addresses and their titles; `passages.ts` says what stands on them. */
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

export type GatheredId = keyof typeof GATHERED_TITLES;

export const PAGE_TITLES: Readonly<Record<string, string>> = { ...ARTICLE_TITLES, ...GATHERED_TITLES };
