import { useEffect, useId, useState } from 'react';
import type { GlossaryEntry } from '#domain/content.ts';
import { useScreen } from './Screen.tsx';
import './words.css';

/** A medical word that explains itself, in place and in the order of reading, when it is pressed. */
function Term({ entry, place, children }: { entry: GlossaryEntry; place: string; children: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const { explains, giveUp } = useScreen();
  const isFirst = explains(entry.term, place);
  useEffect(() => {
    explains(entry.term, place);
    return () => giveUp(entry.term, place);
  }, [explains, giveUp, entry, place]);
  if (!isFirst) return children;
  return (
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
      {isOpen && <span className="term-meaning"> ({entry.explanation})</span>}
    </>
  );
}

/** A text whose medical words are explained where they stand first on the screen. Not for inside buttons or headings. */
export function Glossed({ children }: { children: string }) {
  const { partsOf } = useScreen();
  const id = useId();
  return partsOf(children).map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <Term key={`${index} ${part.text}`} entry={part.entry} place={`${id} ${index}`}>
        {part.text}
      </Term>
    ),
  );
}
