import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly retry: () => void };

/** A loader that fetches once and remembers; a failed fetch is forgotten, so that asking again tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | null = null;
  return () => {
    promise ??= load().catch((error: unknown) => {
      promise = null;
      throw error;
    });
    return promise;
  };
}

/**
 * What a loader brings. Keep the loader the same between draws (`once` outside the component).
 * @param wanted nothing is fetched before this is true
 */
export function useLoaded<T>(load: () => Promise<T>, wanted = true): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setLoaded({ status: 'loading' });
    setAttempt((n) => n + 1);
  }, []);
  useEffect(() => {
    if (!wanted) return;
    let isCurrent = true;
    load().then(
      (value) => isCurrent && setLoaded({ status: 'ready', value }),
      () => isCurrent && setLoaded({ status: 'failed', retry }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, wanted, attempt, retry]);
  return loaded;
}
