import { useDeferredValue, useMemo } from 'react';
import type { SearchAnswer, SearchHit } from '#domain/search.ts';
import type { Finder } from '../content.ts';
import type { Loaded } from '../useLoaded.ts';

/** The answer to a query; null while there is none to give. */
export function useSearchAnswer(finder: Loaded<Finder>, query: string): SearchAnswer | null {
  const deferred = useDeferredValue(query.trim());
  const found = finder.status === 'ready' ? finder.value : null;
  return useMemo(
    () => (found && deferred !== '' ? found.search(found.index, found.documents, deferred) : null),
    [found, deferred],
  );
}

/** All hits in the order in which they stand on the page; their place here numbers the options of the list box. */
export function flatHits(answer: SearchAnswer): SearchHit[] {
  return answer.sections.flatMap((section) => section.hits);
}
