import { useStore } from 'zustand';
import { explorer } from '#state/explorer.ts';
import type { ExplorerState } from '#state/explorer.ts';

/** One slice of the store; the component draws again only when the slice changes. */
export function useExplorer<T>(select: (state: ExplorerState) => T): T {
  return useStore(explorer, select);
}
