/**
 * What a browser remembers of a reader's settings: how the model looks and how the words are said. A store that is blocked, full or
 * holds nonsense is as good as an empty one.
 */
import { isSkinTone } from '#domain/skinTones.ts';
import { isWording } from '#domain/wording.ts';
import { explorer, isModelDetail } from './explorer.ts';
import type { ExplorerState } from './explorer.ts';

/** The parts of the browser's stores that are used. */
export type KeptText = Pick<Storage, 'getItem' | 'setItem'>;

const SETTINGS_KEY = 'trigger-point-explorer/settings';
/** Of this visit only: another day the machine may have less to do. */
const SLOW_KEY = 'trigger-point-explorer/slow';

function read(store: KeptText | null, key: string): unknown {
  try {
    return JSON.parse(store?.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(store: KeptText | null, key: string, value: unknown): void {
  try {
    store?.setItem(key, JSON.stringify(value));
  } catch {
    // full or blocked: the setting holds until the page is left
  }
}

/** Takes up what was remembered, and remembers from now on until the returned function is called. */
export function startRemembering(settings: KeptText | null, visit: KeptText | null): () => void {
  const kept = read(settings, SETTINGS_KEY);
  const { skinTone, showsRegions, modelDetail, wording } = (
    typeof kept === 'object' && kept !== null ? kept : {}
  ) as Record<string, unknown>;
  explorer.setState({
    ...(isSkinTone(skinTone) ? { skinTone } : {}),
    ...(typeof showsRegions === 'boolean' ? { showsRegions } : {}),
    ...(isModelDetail(modelDetail) ? { modelDetail } : {}),
    ...(isWording(wording) ? { wording } : {}),
    ...(read(visit, SLOW_KEY) === true ? { isSlow: true } : {}),
  });
  const settingsOf = (state: ExplorerState) => ({
    skinTone: state.skinTone,
    showsRegions: state.showsRegions,
    modelDetail: state.modelDetail,
    wording: state.wording,
  });
  return explorer.subscribe((now, before) => {
    if (
      now.skinTone !== before.skinTone ||
      now.showsRegions !== before.showsRegions ||
      now.modelDetail !== before.modelDetail ||
      now.wording !== before.wording
    )
      write(settings, SETTINGS_KEY, settingsOf(now));
    if (now.isSlow !== before.isSlow) write(visit, SLOW_KEY, now.isSlow);
  });
}

/** A store of the browser; asking for a blocked one throws. */
export function storeOf(window: Window, name: 'localStorage' | 'sessionStorage'): KeptText | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}
