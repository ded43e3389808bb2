import { parseStructureKey } from '#domain/ids.ts';
import type { InstanceSide } from '#domain/ids.ts';
import { pointName } from '#domain/pointName.ts';
import { PAGE_TITLES } from '#domain/pages.ts';
import { namesIn } from '#domain/wording.ts';
import { explorer } from '#state/explorer.ts';
import type { Hover, Reading } from '#state/explorer.ts';
import type { Region } from '#domain/content.ts';
import { getRegions, muscleById, pointById, structureName } from './content.ts';

let regions: ReadonlyMap<string, Region> | null = null;

/** Fetches what `regionLabel` needs; before that it makes do with the ids. */
export async function loadRegionNames(): Promise<void> {
  regions = await getRegions();
}

const spelled = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const withSide = (name: string, side: InstanceSide): string =>
  side === 'median' ? name : `${name} (${side})`;

/** What a structure is called in the wording that the reader has chosen. */
export function structureLabel(id: string): string {
  const muscle = muscleById.get(id);
  return muscle ? namesIn(explorer.getState().wording, muscle).first : (structureName(id) ?? spelled(id));
}

/** What the picture calls a structure or a point: `Temporalis (left)`. */
export function thingName(thing: Hover): string {
  if (thing.kind === 'structure') {
    const { id, side } = parseStructureKey(thing.key);
    return withSide(structureLabel(id), side);
  }
  const entry = pointById.get(thing.pointId);
  const name = entry
    ? `${pointName(entry.point.label)}, ${structureLabel(entry.muscle.id)}`
    : spelled(thing.pointId);
  return withSide(name, thing.side);
}

/** `Temple (left)`, or the title of a page as far as it is known before its words. */
export function readingTitle(reading: Reading): string {
  return reading.kind === 'place'
    ? regionLabel(reading.regionId, reading.side)
    : (PAGE_TITLES[reading.pageId] ?? spelled(reading.pageId));
}

/** `Behind the eye (left)` */
export function regionLabel(regionId: string, side: InstanceSide): string {
  const region = regions?.get(regionId);
  return withSide(region ? namesIn(explorer.getState().wording, region).first : spelled(regionId), side);
}
