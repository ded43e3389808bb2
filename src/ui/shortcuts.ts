/**
 * Number keys switch views, Escape steps back. Number keys can be turned off (WCAG 2.1.4), since speech input may
 * press them by accident.
 */
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import { VIEWS } from '#domain/views.ts';
import { explorer, setView, stepBack } from '#state/explorer.ts';

const settings = createStore<{ readonly numberKeys: boolean }>()(() => ({ numberKeys: true }));

export function useNumberKeys(): boolean {
  return useStore(settings, (state) => state.numberKeys);
}

export function setNumberKeys(numberKeys: boolean): void {
  settings.setState({ numberKeys });
}

const TYPING =
  'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable=true]';

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPING) || document.querySelector('dialog[open]')) return;
  const { selection, reading } = explorer.getState();
  if (event.key === 'Escape' && (selection.muscleId !== null || reading !== null)) {
    stepBack();
    return;
  }
  const view = /^[1-9]$/.test(event.key) ? VIEWS[Number(event.key) - 1] : undefined;
  if (view && settings.getState().numberKeys) setView(view);
}

/** @returns a function that takes the listener away */
export function listenForShortcuts(): () => void {
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
