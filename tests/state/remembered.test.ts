import { afterEach, expect, test } from 'vitest';
import {
  explorer,
  INITIAL_STATE,
  setIsSlow,
  setModelDetail,
  setShowsRegions,
  setSkinTone,
  setWording,
} from '#state/explorer.ts';
import { startRemembering } from '#state/remembered.ts';
import type { KeptText } from '#state/remembered.ts';

function store(): KeptText & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

afterEach(() => explorer.setState(INITIAL_STATE));

test('settings are there again another time, what was measured only within a visit', () => {
  const [settings, visit] = [store(), store()];
  const stop = startRemembering(settings, visit);
  setSkinTone('brown');
  setModelDetail('light');
  setWording('clinical');
  setShowsRegions(true);
  setIsSlow(true);
  stop();
  explorer.setState(INITIAL_STATE);
  startRemembering(settings, store())();
  expect(explorer.getState()).toMatchObject({
    skinTone: 'brown',
    modelDetail: 'light',
    wording: 'clinical',
    showsRegions: true,
    isSlow: false,
  });
  startRemembering(settings, visit)();
  expect(explorer.getState().isSlow).toBe(true);
});

test('nonsense, a blocked store and a full one change nothing', () => {
  const nonsense = store();
  nonsense.kept.set(
    'trigger-point-explorer/settings',
    '{"skinTone":"green","modelDetail":7,"wording":"latin","showsRegions":1}',
  );
  startRemembering(nonsense, null)();
  nonsense.kept.set('trigger-point-explorer/settings', '{broken');
  startRemembering(nonsense, null)();
  expect(explorer.getState()).toEqual(INITIAL_STATE);
  const full: KeptText = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  const stop = startRemembering(full, full);
  expect(() => setSkinTone('dark')).not.toThrow();
  stop();
});
