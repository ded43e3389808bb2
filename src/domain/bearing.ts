/**
 * Which claims of the articles bear on a muscle: those about its area, and the general ones by topic.
 */
import type { Claim, Grade } from './content.ts';
import { ARTICLE_GROUPS } from './muscleGroups.ts';

export interface ClaimTopic {
  readonly topic: string;
  readonly title: string;
  readonly claims: readonly Claim[];
}

export interface BearingClaims {
  /** About the area the muscle lies in. */
  readonly area: readonly Claim[];
  /** About needling or migraine in general, by topic. */
  readonly general: readonly ClaimTopic[];
  /** The articles' own groups the muscle was counted among. */
  readonly groups: readonly string[];
}

/** Reading order of the general topics, and their titles. */
const TOPIC_TITLES: Readonly<Record<string, string>> = {
  'migraine-basics': 'What migraine is',
  'trigger-points': 'What trigger points are',
  'trigger-point-causes': 'Why trigger points form',
  'referred-pain': 'Pain felt elsewhere',
  'muscle-tension': 'Muscle tension',
  'range-of-motion': 'Neck movement',
  circulation: 'Blood flow',
  cervicogenic: 'Posture and the neck',
  'nerve-vessel-pressure': 'Pressure on nerves and vessels',
  'what-is-dry-needling': 'What dry needling is',
  'dry-needling-overview': 'Dry needling in short',
  'vs-acupuncture': 'Dry needling and acupuncture',
  'mechanism-overview': 'How it is said to act',
  'twitch-response': 'The muscle twitch',
  'myofascial-release': 'Connective tissue',
  'peripheral-sensitization': 'Sensitive nerves',
  'central-sensitization': 'Sensitive brain pathways',
  endorphins: 'The body’s own painkillers',
  microtrauma: 'Small injury and healing',
  prevention: 'Fewer attacks?',
  'additional-benefits': 'Other gains claimed',
  'author-experience': 'The author’s own experience',
  'who-should': 'Who it may suit',
  'role-in-care': 'Its place among other care',
  'session-steps': 'What a session is like',
  'after-care': 'Afterwards',
  'follow-up': 'Later sessions',
  'side-effects': 'Side effects',
  safety: 'Safety',
};

/** `blood-flow` as a heading. */
export const topicTitle = (topic: string): string =>
  TOPIC_TITLES[topic] ?? topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' ');

const ORDER = Object.keys(TOPIC_TITLES);
const orderOf = (topic: string): number => (ORDER.includes(topic) ? ORDER.indexOf(topic) : ORDER.length);

export function bearingClaims(claims: readonly Claim[], muscleId: string): BearingClaims {
  const groups = ARTICLE_GROUPS[muscleId] ?? [];
  const area = claims.filter((claim) => claim.relatesToMuscleGroups.some((group) => groups.includes(group)));
  const byTopic = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!claim.relatesToMuscleGroups.includes('any')) continue;
    byTopic.set(claim.topic, [...(byTopic.get(claim.topic) ?? []), claim]);
  }
  const general = [...byTopic]
    .sort(([a], [b]) => orderOf(a) - orderOf(b))
    .map(([topic, members]) => ({ topic, title: topicTitle(topic), claims: members }));
  return { area, general, groups };
}

/** How a statement is introduced; the hedge follows the grade (safety rules, "hedge to match the grade"). */
export function introduction(claim: Pick<Claim, 'display' | 'evidence'>): string {
  if (claim.display === 'show') return 'The article says';
  const byGrade: Record<Grade, string> = {
    supported: 'The article says',
    mixed: 'The article says; this may hold for some people',
    weak: 'It is said; the studies are small or indirect',
    contested: 'It is said; experts disagree',
    'not established': 'It is said; we found no good evidence',
  };
  return byGrade[claim.evidence.grade];
}

/** Whether an article's author sells the treatment; its long credit says so where that is known. */
export function sellsTreatment(article: { readonly credit: { readonly long: string } }): boolean {
  return /offers dry needling commercially/.test(article.credit.long);
}
