import { useCallback, useEffect, useState } from 'react';
import type { PlaygroundData } from '#domain/playground.ts';

export type Answer =
  | { readonly status: 'waiting' }
  | { readonly status: 'problem'; readonly problem: string }
  | { readonly status: 'ready'; readonly data: PlaygroundData };

async function ask(id: string): Promise<Answer> {
  try {
    const response = await fetch(`playground-data/${encodeURIComponent(id)}.json`);
    const body = (await response.json()) as PlaygroundData | { problem: string };
    return 'problem' in body ? { status: 'problem', problem: body.problem } : { status: 'ready', data: body };
  } catch {
    return {
      status: 'problem',
      problem: 'The development server gives no data. The playground works with `npm run dev` only.',
    };
  }
}

/**
 * What the development server makes of a definition as it stands in the file; asked anew whenever the window gets the focus
 * back, as it does when one comes from the editor, and on demand.
 */
export function usePlaygroundData(id: string): { readonly answer: Answer; readonly again: () => void } {
  const [got, setGot] = useState<{ readonly id: string; readonly answer: Answer } | null>(null);
  const again = useCallback(() => void ask(id).then((answer) => setGot({ id, answer })), [id]);
  useEffect(() => {
    again();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [again]);
  // What belongs to the muscle before must not stand under the name of this one.
  return { answer: got?.id === id ? got.answer : { status: 'waiting' }, again };
}
