import { createContext, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { glossaryReader } from '#domain/glossary.ts';
import type { GlossedParts } from '#domain/glossary.ts';
import type { GlossaryEntry } from '#domain/content.ts';
import { FIRST_WORDING } from '#domain/wording.ts';
import type { Wording } from '#domain/wording.ts';

interface ScreenWords {
  readonly wording: Wording;
  readonly partsOf: GlossedParts;
  /** Whether a place is the one where a word is explained; the first to ask is, and stays so until it gives it up. */
  readonly explains: (term: string, place: string) => boolean;
  readonly giveUp: (term: string, place: string) => void;
}

const ScreenContext = createContext<ScreenWords>({
  wording: FIRST_WORDING,
  partsOf: (text) => [text],
  explains: () => false,
  giveUp: () => undefined,
});

export const useScreen = (): ScreenWords => useContext(ScreenContext);

/** How the words round a component are said. */
export const useWording = (): Wording => useScreen().wording;

/**
 * Words that are read together: a medical word is explained where it stands first. Give it a new key for new words, since
 * what was explained before is forgotten only then.
 * @param glossary empty where words are to stand without explanations
 */
export function Screen({
  wording,
  glossary,
  children,
}: {
  wording: Wording;
  glossary: readonly GlossaryEntry[];
  children: ReactNode;
}) {
  const [places] = useState(() => new Map<string, string>());
  const words = useMemo(
    (): ScreenWords => ({
      wording,
      partsOf: glossaryReader(wording === 'plain' ? glossary : []),
      explains: (term, place) => {
        if (!places.has(term)) places.set(term, place);
        return places.get(term) === place;
      },
      giveUp: (term, place) => {
        if (places.get(term) === place) places.delete(term);
      },
    }),
    [wording, glossary, places],
  );
  return <ScreenContext value={words}>{children}</ScreenContext>;
}
