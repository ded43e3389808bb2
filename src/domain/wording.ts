/** Two ways to say the same facts: in everyday words, or as the dossier has them. Neither says more than the other. */
export const WORDINGS = ['plain', 'clinical'] as const;

export type Wording = (typeof WORDINGS)[number];

export const FIRST_WORDING: Wording = 'plain';

export function isWording(value: unknown): value is Wording {
  return WORDINGS.includes(value as Wording);
}

export interface TwoNames {
  readonly name: string;
  readonly plainName: string;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name that stands first, and the other beside it: `Temple muscle`, `Temporalis`. */
export function namesIn(
  wording: Wording,
  { name, plainName }: TwoNames,
): { readonly first: string; readonly other: string } {
  return wording === 'plain'
    ? { first: capitalised(plainName), other: name }
    : { first: name, other: plainName };
}
