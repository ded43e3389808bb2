import { useExplorer } from '../useExplorer.ts';

/** Where the way back from a muscle leads. */
export function useWayBack(): string {
  const kind = useExplorer(({ reading }) => reading?.kind);
  if (kind === 'place') return 'Back to the place';
  return kind === 'page' ? 'Back to the page' : 'All muscles';
}
