/**
 * The address of the page is its state. Reading is strict and says what it could not use; writing leaves out what is as
 * it is at the start. A new selection is a step of the browser's history, everything else changes the step in place.
 */
import { isSamePoint, MAX_COMPARED } from '#domain/compared.ts';
import type { ComparedPoint } from '#domain/compared.ts';
import { oppositeSide, parseStructureKey, SIDES, isSide } from '#domain/ids.ts';
import type { InstanceSide, RegionId, Side, StructureId, StructureKey, TriggerPointId } from '#domain/ids.ts';
import { isLayer, LAYERS } from '#domain/layers.ts';
import { isViewName, VIEWS } from '#domain/views.ts';
import { addMessage, dismissMessage, explorer, INITIAL_STATE } from './explorer.ts';
import type { CameraRequest, ExplorerState } from './explorer.ts';

/** What exists; the state layer does not know the content. */
export interface KnownIds {
  /** Everything that the model shows and words speak of: muscles, bones, what lies between. */
  readonly structureIds: ReadonlySet<StructureId>;
  readonly muscleOfPoint: ReadonlyMap<TriggerPointId, StructureId>;
  /** Regions of the maps, and whether they have a left and a right. */
  readonly sideableRegions: ReadonlyMap<RegionId, boolean>;
  /** Pages of the articles. */
  readonly pageIds: ReadonlySet<string>;
}

export type AddressState = Pick<
  ExplorerState,
  'selection' | 'reading' | 'compared' | 'view' | 'depth' | 'skinOpacity01' | 'isolated' | 'hidden'
>;

export interface ReadAddress {
  readonly state: AddressState;
  /** Sentences for the reader about what the address asked for and did not get. */
  readonly problems: readonly string[];
}

const INSTANCES: readonly InstanceSide[] = [...SIDES, 'median'];

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

function readSide(params: URLSearchParams, problems: string[]): Side {
  const side = params.get('side');
  if (isSide(side)) return side;
  const fallback = INITIAL_STATE.selection.side;
  if (side !== null) {
    problems.push(
      `The link asks for the side ${quoted(side)}. Only left and right exist; the ${fallback} is shown.`,
    );
  } else if (params.has('point') || params.has('muscle')) {
    problems.push(`The link does not say which side is meant. The body’s ${fallback} is shown.`);
  }
  return fallback;
}

function readSelection(
  params: URLSearchParams,
  known: KnownIds,
  problems: string[],
): ExplorerState['selection'] {
  const pointId = params.get('point');
  const muscleId = params.get('muscle');
  const nothing = (side: Side): ExplorerState['selection'] => ({ muscleId: null, pointId: null, side });
  if (pointId !== null) {
    const owner = known.muscleOfPoint.get(pointId);
    if (owner !== undefined) return { muscleId: owner, pointId, side: readSide(params, problems) };
    problems.push(`There is no trigger point ${quoted(pointId)} in this atlas. The whole model is shown.`);
    return nothing(INITIAL_STATE.selection.side);
  }
  if (muscleId !== null) {
    if (known.structureIds.has(muscleId))
      return { muscleId, pointId: null, side: readSide(params, problems) };
    problems.push(`There is no muscle ${quoted(muscleId)} in this atlas. The whole model is shown.`);
    return nothing(INITIAL_STATE.selection.side);
  }
  return nothing(readSide(params, problems));
}

function readReading(
  params: URLSearchParams,
  side: Side,
  known: KnownIds,
  problems: string[],
): ExplorerState['reading'] {
  const regionId = params.get('place');
  if (regionId !== null) {
    const sideable = known.sideableRegions.get(regionId);
    if (sideable !== undefined) return { kind: 'place', regionId, side: sideable ? side : 'median' };
    problems.push(`There is no place ${quoted(regionId)} in this atlas.`);
    return null;
  }
  const pageId = params.get('page');
  if (pageId === null) return null;
  if (known.pageIds.has(pageId)) return { kind: 'page', pageId, passageId: params.get('passage') };
  problems.push(`There is no page ${quoted(pageId)} in this atlas.`);
  return null;
}

function readCompared(params: URLSearchParams, known: KnownIds, problems: string[]): ComparedPoint[] {
  const compared: ComparedPoint[] = [];
  let tooMany = 0;
  for (const item of (params.get('with') ?? '').split(',').filter(Boolean)) {
    const [pointId = '', side, ...rest] = item.split('~');
    if (!known.muscleOfPoint.has(pointId) || !isSide(side) || rest.length > 0) {
      problems.push(`The link compares with ${quoted(item)}, which is not in this atlas.`);
    } else if (!compared.some((other) => isSamePoint(other, { pointId, side }))) {
      if (compared.length < MAX_COMPARED) compared.push({ pointId, side });
      else tooMany += 1;
    }
  }
  if (tooMany > 0)
    problems.push(`The link compares with more than ${MAX_COMPARED} points; the others are left out.`);
  return compared;
}

function readHidden(params: URLSearchParams, known: KnownIds, problems: string[]): Set<StructureKey> {
  const hidden = new Set<StructureKey>();
  for (const key of (params.get('hide') ?? '').split(',').filter(Boolean)) {
    const isKnown =
      INSTANCES.some((side) => key.endsWith(`--${side}`)) &&
      known.structureIds.has(parseStructureKey(key).id);
    if (isKnown) hidden.add(key as StructureKey);
    else problems.push(`The link hides ${quoted(key)}, which is not in this atlas.`);
  }
  return hidden;
}

/** @param search the query part of the address, with or without `?` */
export function readAddress(search: string, known: KnownIds): ReadAddress {
  const params = new URLSearchParams(search);
  const problems: string[] = [];
  const selection = readSelection(params, known, problems);
  const reading = readReading(params, selection.side, known, problems);

  const view = params.get('view');
  if (view !== null && !isViewName(view)) {
    problems.push(`The link asks for the view ${quoted(view)}. The views are: ${VIEWS.join(', ')}.`);
  }
  const depth = params.get('depth');
  if (depth !== null && !isLayer(depth)) {
    problems.push(`The link asks for the depth ${quoted(depth)}. The depths are: ${LAYERS.join(', ')}.`);
  }
  const skin = params.get('skin');
  const percent = skin !== null && /^\d{1,3}$/.test(skin) ? Number(skin) : NaN;
  if (skin !== null && !(percent <= 100)) {
    problems.push(
      `The link asks for a skin opacity of ${quoted(skin)}. A whole number from 0 to 100 is expected.`,
    );
  }
  const chosen = selection.muscleId !== null;
  // the model turns to what is chosen and to a place
  const turns = chosen || reading?.kind === 'place';
  return {
    state: {
      selection,
      reading,
      compared: readCompared(params, known, problems),
      view: isViewName(view) ? view : turns ? null : INITIAL_STATE.view,
      depth: isLayer(depth) ? depth : INITIAL_STATE.depth,
      skinOpacity01: percent <= 100 ? percent / 100 : INITIAL_STATE.skinOpacity01,
      isolated: chosen && params.get('isolate') === '1',
      hidden: readHidden(params, known, problems),
    },
    problems,
  };
}

/** The query part, empty for the first view; the keys always stand in the same order. */
export function writeAddress(state: AddressState): string {
  const { selection, reading, compared, view, depth, skinOpacity01, isolated, hidden } = state;
  const pairs: [string, string][] = [];
  if (selection.pointId !== null) pairs.push(['point', selection.pointId]);
  else if (selection.muscleId !== null) pairs.push(['muscle', selection.muscleId]);
  if (reading?.kind === 'place') pairs.push(['place', reading.regionId]);
  if (reading?.kind === 'page') {
    pairs.push(['page', reading.pageId]);
    if (reading.passageId !== null) pairs.push(['passage', reading.passageId]);
  }
  if (selection.muscleId !== null || selection.side !== INITIAL_STATE.selection.side) {
    pairs.push(['side', selection.side]);
  }
  if (compared.length > 0)
    pairs.push(['with', compared.map(({ pointId, side }) => `${pointId}~${side}`).join(',')]);
  const turns = selection.muscleId !== null || reading?.kind === 'place';
  if (view !== null && (turns || view !== INITIAL_STATE.view)) pairs.push(['view', view]);
  if (depth !== INITIAL_STATE.depth) pairs.push(['depth', depth]);
  if (skinOpacity01 !== INITIAL_STATE.skinOpacity01)
    pairs.push(['skin', String(Math.round(skinOpacity01 * 100))]);
  if (isolated) pairs.push(['isolate', '1']);
  if (hidden.size > 0) pairs.push(['hide', [...hidden].sort().join(',')]);
  return pairs.length === 0
    ? ''
    : `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&')}`;
}

/** The address of the same selection on the other side, for a link. */
export function mirroredAddress(state: AddressState): string {
  return writeAddress({
    ...state,
    selection: { ...state.selection, side: oppositeSide(state.selection.side) },
  });
}

function cameraFor({ view, selection, reading }: AddressState): CameraRequest['kind'] {
  if (view !== null) return 'view';
  if (selection.muscleId !== null) return 'selection';
  return reading?.kind === 'place' ? 'place' : 'reset';
}

/** @returns what it told the reader about the link */
function apply(search: string, known: KnownIds): readonly string[] {
  const { state, problems } = readAddress(search, known);
  explorer.setState((before) => ({
    ...state,
    // what the passage read before spoke of is nobody's now
    ...(JSON.stringify(state.reading) !== JSON.stringify(before.reading) && { spokenOf: [] }),
    camera: {
      serial: before.camera.serial + 1,
      kind: cameraFor(state),
    },
  }));
  problems.forEach(addMessage);
  return problems;
}

/**
 * Reads the address once, then keeps address and store the same until the returned function is called.
 * Writes are gathered for a moment, since a slider would otherwise exceed what browsers allow.
 */
export function startAddressSync(window: Window, known: KnownIds): () => void {
  let linkProblems = apply(window.location.search, known);
  let timer = 0;
  let { selection: writtenSelection, reading: writtenReading } = explorer.getState();
  let isReading = false;

  const write = (push: boolean): void => {
    window.clearTimeout(timer);
    timer = 0;
    const query = writeAddress(explorer.getState());
    if (query === window.location.search) return;
    const address = window.location.pathname + query + window.location.hash;
    if (push) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  };
  const stop = explorer.subscribe((state) => {
    if (isReading) return;
    if (state.selection !== writtenSelection || state.reading !== writtenReading) {
      const changed =
        state.reading !== writtenReading ||
        state.selection.muscleId !== writtenSelection.muscleId ||
        state.selection.pointId !== writtenSelection.pointId ||
        state.selection.side !== writtenSelection.side;
      writtenSelection = state.selection;
      writtenReading = state.reading;
      if (changed) {
        // what the link could not show is of no matter once something else is shown
        linkProblems.forEach(dismissMessage);
        return write(true);
      }
    }
    if (timer === 0) timer = window.setTimeout(() => write(false), 250);
  });
  const onPopState = (): void => {
    window.clearTimeout(timer);
    timer = 0;
    // a jump within the page changes the fragment and nothing else
    if (window.location.search === writeAddress(explorer.getState())) return;
    isReading = true;
    linkProblems.forEach(dismissMessage);
    linkProblems = apply(window.location.search, known);
    isReading = false;
    ({ selection: writtenSelection, reading: writtenReading } = explorer.getState());
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    window.clearTimeout(timer);
    stop();
    window.removeEventListener('popstate', onPopState);
  };
}
