/**
 * The door to the content. The catalogue (names only) comes with the page; everything else is fetched when it is read.
 */
import type {
  Articles,
  Claim,
  Disputed,
  GlossaryEntry,
  Muscle,
  OtherStructure,
  PlainPoints,
  Region,
  SelfCare,
  Source,
} from '#domain/content.ts';
import type { Accuracy } from '#domain/accuracy.ts';
import catalogueData from './catalogue.json' with { type: 'json' };

export interface CataloguePoint {
  readonly id: string;
  readonly label: string;
  readonly mapConfidence: 'high' | 'moderate' | 'low';
}

export interface CatalogueMuscle {
  readonly id: string;
  readonly name: string;
  readonly plainName: string;
  readonly latinName: string;
  readonly group: string;
  readonly layer: 'superficial' | 'intermediate' | 'deep' | 'deepest';
  readonly triggerPoints: readonly CataloguePoint[];
}

export interface CatalogueStructure {
  readonly id: string;
  readonly name: string;
  /** In the midline: it has no left and no right. */
  readonly median?: boolean;
}

export interface Catalogue {
  readonly muscles: readonly CatalogueMuscle[];
  /** Names of what the model shows besides: context muscles, bones, cartilage, fasciae. */
  readonly others: readonly CatalogueStructure[];
  readonly regions: readonly { readonly id: string; readonly sideable: boolean }[];
}

export const catalogue = catalogueData as Catalogue;

const muscleFiles = import.meta.glob<Muscle>('./muscles/*.json', { import: 'default' });

/** @throws RangeError for an id that no file carries. */
export function loadMuscle(id: string): Promise<Muscle> {
  const load = muscleFiles[`./muscles/${id}.json`];
  if (!load) return Promise.reject(new RangeError(`no muscle "${id}"`));
  return load();
}

export async function loadStructures(): Promise<readonly OtherStructure[]> {
  return (await import('./structures.json')).default as readonly OtherStructure[];
}

export async function loadAccuracy(): Promise<Accuracy> {
  return (await import('./accuracy.json')).default as Accuracy;
}

export async function loadRegions(): Promise<readonly Region[]> {
  return (await import('./regions.json')).default as readonly Region[];
}

export async function loadPlainPoints(): Promise<PlainPoints> {
  return (await import('./plainPoints.json')).default;
}

export async function loadGlossary(): Promise<readonly GlossaryEntry[]> {
  return (await import('./glossary.json')).default;
}

export async function loadClaims(): Promise<readonly Claim[]> {
  return (await import('./claims.json')).default as readonly Claim[];
}

export async function loadArticles(): Promise<Articles> {
  return (await import('./articles.json')).default;
}

/** Those that the page names, without `finding`; `sources.json` holds all. */
export async function loadSources(): Promise<readonly Source[]> {
  return (await import('./shownSources.json')).default;
}

export async function loadSelfCare(): Promise<SelfCare> {
  return (await import('./selfCare.json')).default as SelfCare;
}

export async function loadDisputed(): Promise<readonly Disputed[]> {
  return (await import('./disputed.json')).default;
}
