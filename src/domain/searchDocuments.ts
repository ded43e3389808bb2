/**
 * What can be found: a document for each muscle, each point, each region, each symptom or look-alike that the dossier notes
 * for a point, each other structure of the model, each passage of the articles, each disputed question and each page.
 */
import { topicTitle } from './bearing.ts';
import type { Claim, Disputed, Muscle, OtherStructure, Region } from './content.ts';
import { PAGE_TITLES } from './pages.ts';
import type { OwnPageId } from './pages.ts';
import { sectionTitle } from './passages.ts';
import { writtenOut } from './plainText.ts';
import { pointName } from './pointName.ts';

export interface SearchPoint {
  readonly pointId: string;
  readonly muscleId: string;
}

export interface SearchDocument {
  readonly id: string;
  readonly kind: 'muscle' | 'point' | 'region' | 'symptom' | 'look-alike' | 'structure' | 'passage' | 'page';
  /** Of the region, the structure or the passage that it leads to; else empty. */
  readonly target: string;
  /** For a passage the page it stands on, for a page itself; else empty. */
  readonly pageId: string;
  /** What a result of this document is called. */
  readonly title: string;
  readonly name: string;
  readonly plain: string;
  readonly latin: string;
  readonly words: string;
  readonly muscleId: string;
  /** Points that carry it, in the order of the atlas; for a region those with it in the solid zone. */
  readonly points: readonly SearchPoint[];
  /** For a region: points with it in the stippled zone. */
  readonly spilloverPoints: readonly SearchPoint[];
}

/** The part of a muscle that its names are found by; the catalogue has it before the rest is fetched. */
export interface NamedMuscle {
  readonly id: string;
  readonly name: string;
  readonly plainName: string;
  readonly latinName: string;
  readonly latinNameTA98?: string | undefined;
  readonly group: string;
  readonly triggerPoints: readonly { readonly id: string; readonly label: string }[];
}

export interface SearchWords {
  readonly muscles: Readonly<Record<string, readonly string[]>>;
  readonly regions: Readonly<Record<string, readonly string[]>>;
  readonly notes: readonly (readonly [everyday: string, inNote: string])[];
}

const blank = {
  target: '',
  pageId: '',
  plain: '',
  latin: '',
  words: '',
  muscleId: '',
  points: [],
  spilloverPoints: [],
} as const;

function nameDocuments(muscles: readonly NamedMuscle[], words: SearchWords): SearchDocument[] {
  return muscles.flatMap((muscle) => [
    {
      ...blank,
      id: `muscle ${muscle.id}`,
      kind: 'muscle' as const,
      title: muscle.name,
      name: muscle.name,
      plain: muscle.plainName,
      latin: [muscle.latinName, muscle.latinNameTA98 ?? ''].join(' '),
      words: [muscle.group, ...(words.muscles[muscle.id] ?? [])].join(' '),
      muscleId: muscle.id,
    },
    ...muscle.triggerPoints.map((point) => ({
      ...blank,
      id: `point ${point.id}`,
      kind: 'point' as const,
      title: pointName(point.label),
      name: `${point.label} ${pointName(point.label)} ${muscle.name}`,
      plain: muscle.plainName,
      words: (words.muscles[muscle.id] ?? []).join(' '),
      muscleId: muscle.id,
      points: [{ pointId: point.id, muscleId: muscle.id }],
    })),
  ]);
}

function factDocuments(
  muscles: readonly Muscle[],
  regions: readonly Region[],
  words: SearchWords,
): SearchDocument[] {
  const points = muscles.flatMap((muscle) =>
    muscle.triggerPoints.map((point) => ({ point, muscleId: muscle.id })),
  );
  const idsWhere = (test: (entry: (typeof points)[number]) => boolean): SearchPoint[] =>
    points.filter(test).map(({ point, muscleId }) => ({ pointId: point.id, muscleId }));

  const regionDocuments = regions.map((region) => ({
    ...blank,
    id: `region ${region.id}`,
    kind: 'region' as const,
    target: region.id,
    title: region.plainName,
    name: region.name,
    plain: region.plainName,
    latin: region.latinName ?? '',
    words: (words.regions[region.id] ?? []).join(' '),
    points: idsWhere(({ point }) => point.referral.essential.includes(region.id)),
    spilloverPoints: idsWhere(({ point }) => point.referral.spillover.includes(region.id)),
  }));

  const noteDocuments = (['symptom', 'look-alike'] as const).flatMap((kind) => {
    const listOf = ({ point }: (typeof points)[number]): readonly string[] =>
      kind === 'symptom' ? point.symptoms : point.commonlyMistakenFor;
    return [...new Set(points.flatMap(listOf))].map((text) => ({
      ...blank,
      id: `${kind} ${text}`,
      kind,
      title: writtenOut(text),
      name: writtenOut(text),
      words: words.notes.flatMap(([everyday, inNote]) => (text.includes(inNote) ? [everyday] : [])).join(' '),
      points: idsWhere((entry) => listOf(entry).includes(text)),
    }));
  });
  return [...regionDocuments, ...noteDocuments];
}

function structureDocuments(structures: readonly OtherStructure[]): SearchDocument[] {
  return structures.map(({ id, name, plainName, latinName, kind }) => ({
    ...blank,
    id: `structure ${id}`,
    kind: 'structure' as const,
    target: id,
    title: name,
    name,
    plain: plainName,
    latin: latinName,
    words: kind,
  }));
}

/** Found by what they say and by what our note says; shown by their headings alone, since neither may stand without the other. */
function passageDocuments(claims: readonly Claim[]): SearchDocument[] {
  return claims.map((claim) => ({
    ...blank,
    id: `passage ${claim.id}`,
    kind: 'passage' as const,
    target: claim.id,
    pageId: claim.article,
    title: sectionTitle(claim),
    name: `${claim.sectionLabel} ${topicTitle(claim.topic)}`,
    plain: claim.restatement,
    words: [claim.evidence.note, ...claim.bodyAreas, ...claim.relatesToMuscleGroups].join(' '),
  }));
}

const DISPUTED_PAGE: OwnPageId = 'what-is-disputed';

function disputedDocuments(disputed: readonly Disputed[]): SearchDocument[] {
  return disputed.map(({ id, topic, summary, plain }) => ({
    ...blank,
    id: `disputed ${id}`,
    kind: 'passage' as const,
    target: id,
    pageId: DISPUTED_PAGE,
    title: plain.topic,
    name: `${topic} ${plain.topic}`,
    plain: plain.summary,
    words: summary,
  }));
}

/** By their titles alone: what general self-care says is for everyone, and must not answer a search for a complaint. */
function pageDocuments(): SearchDocument[] {
  return Object.entries(PAGE_TITLES).map(([id, title]) => ({
    ...blank,
    id: `page ${id}`,
    kind: 'page' as const,
    pageId: id,
    title,
    name: title,
  }));
}

export interface SearchedContent {
  /** In the order of the atlas. */
  readonly muscles: readonly Muscle[];
  readonly regions: readonly Region[];
  readonly structures: readonly OtherStructure[];
  readonly claims: readonly Claim[];
  readonly disputed: readonly Disputed[];
}

/** Everything that can be found. */
export function searchDocuments(content: SearchedContent, words: SearchWords): SearchDocument[] {
  return [
    ...nameDocuments(content.muscles, words),
    ...factDocuments(content.muscles, content.regions, words),
    ...structureDocuments(content.structures),
    ...passageDocuments(content.claims),
    ...disputedDocuments(content.disputed),
    ...pageDocuments(),
  ];
}
