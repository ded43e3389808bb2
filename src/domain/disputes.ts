/** Which open questions bear on what a reader looks at, and where all of them stand. */
import type { Disputed } from './content.ts';
import { writtenOut } from './plainText.ts';
import type { Wording } from './wording.ts';
import type { OWN_PAGE_TITLES } from './pages.ts';

/** The page on which every open question has its passage; its address is the id of the question. */
export const DISPUTED_PAGE: keyof typeof OWN_PAGE_TITLES = 'what-is-disputed';

/** Questions about one muscle, its points or their map. */
export const disputesOfMuscle = (disputed: readonly Disputed[], muscleId: string): Disputed[] =>
  disputed.filter(({ bearsOn }) => bearsOn.muscles.includes(muscleId));

/** Questions about a point: those of its muscle, and those about all points and maps. */
export const disputesOfPoint = (disputed: readonly Disputed[], muscleId: string): Disputed[] =>
  disputed.filter(({ bearsOn }) => bearsOn.everyPoint || bearsOn.muscles.includes(muscleId));

/** Questions that a statement of an article takes sides in. */
export const disputesOfPassage = (disputed: readonly Disputed[], claimId: string): Disputed[] =>
  disputed.filter(({ bearsOn }) => bearsOn.passages.includes(claimId));

/** The question and what is held on either side, in one wording. */
export function disputeIn(
  wording: Wording,
  { topic, summary, plain }: Disputed,
): { readonly topic: string; readonly summary: string } {
  return wording === 'plain' ? plain : { topic: writtenOut(topic), summary: writtenOut(summary) };
}
