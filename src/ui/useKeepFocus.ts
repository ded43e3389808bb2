import { useEffect } from 'react';
import { explorer } from '#state/explorer.ts';
import { getFacts } from './content.ts';

/**
 * A choice may take away the very button that made it. The keyboard's place then goes on at the heading of the new
 * words, or at the open tab where there are none, and not back to the top of the page.
 */
export function useKeepFocus(): void {
  useEffect(
    () =>
      explorer.subscribe((state, before) => {
        const held = document.activeElement;
        if (state.selection === before.selection || !(held instanceof HTMLElement) || held === document.body)
          return;
        const afterwards = (): void => {
          requestAnimationFrame(() => {
            if (held.isConnected && held.checkVisibility()) return;
            const heading = document.getElementById('panel-heading');
            const place = heading?.checkVisibility()
              ? heading
              : document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
            place?.focus({ preventScroll: true });
          });
        };
        if (state.selection.muscleId === null) afterwards();
        else void getFacts().then(afterwards, afterwards);
      }),
    [],
  );
}
