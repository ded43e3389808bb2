import { useEffect, useId, useState } from 'react';
import type { GlossaryEntry } from '#domain/content.ts';
import { getSources } from '../content.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useScreen } from './Screen.tsx';
import './words.css';

/** What a word means, and on what that rests; without a source it is plain wording of ours and claims nothing. */
export function TermMeaning({ entry: { explanation, sources: ids } }: { entry: GlossaryEntry }) {
  const sources = useLoaded(getSources, ids.length > 0);
  return (
    <span className="term-meaning">
      {' '}
      ({explanation}
      {ids.length === 0 && '; in our own plain words'})
      <SourceRefs ids={ids} sources={sources.status === 'ready' ? sources.value : null} />
    </span>
  );
}

/** A medical word that explains itself, in place and in the order of reading, when it is pressed. */
function Term({
  entry,
  place,
  tail,
  children,
}: {
  entry: GlossaryEntry;
  place: string;
  /** The stop that follows the word. */
  tail: string;
  children: string;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const { explains, giveUp } = useScreen();
  const isFirst = explains(entry.term, place);
  useEffect(() => {
    explains(entry.term, place);
    return () => giveUp(entry.term, place);
  }, [explains, giveUp, entry, place]);
  if (!isFirst) return `${children}${tail}`;
  const word = (
    <>
      <button
        type="button"
        className="term"
        aria-expanded={isOpen}
        title={isOpen ? undefined : 'What this word means'}
        onClick={() => setIsOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && <TermMeaning entry={entry} />}
      {tail}
    </>
  );
  return tail === '' ? word : <span className={isOpen ? undefined : 'term-and-stop'}>{word}</span>;
}

/** What ends a clause at the beginning of a text, empty where nothing does. */
const stopOf = (text: string): string => /^[.,;:!?)\]”’]*/.exec(text)?.[0] ?? '';

/** A text whose medical words are explained where they stand first on the screen. Not for inside buttons or headings. */
export function Glossed({ children }: { children: string }) {
  const { partsOf } = useScreen();
  const id = useId();
  const parts = partsOf(children);
  return parts.map((part, index) => {
    const [before, next] = [parts[index - 1], parts[index + 1]];
    // a stop goes with the word that it follows
    if (typeof part === 'string') return typeof before === 'object' ? part.slice(stopOf(part).length) : part;
    return (
      <Term
        key={`${index} ${part.text}`}
        entry={part.entry}
        place={`${id} ${index}`}
        tail={typeof next === 'string' ? stopOf(next) : ''}
      >
        {part.text}
      </Term>
    );
  });
}
