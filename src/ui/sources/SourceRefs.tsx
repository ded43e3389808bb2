import { shortCitation } from '#domain/citation.ts';
import type { Source } from '#domain/content.ts';
import './sources.css';

/** Short references behind a statement; the full ones stand in the list of sources. */
export function SourceRefs({
  ids,
  sources,
}: {
  ids: readonly string[];
  sources: ReadonlyMap<string, Source> | null;
}) {
  const found = [...new Set(ids)].flatMap((id) => sources?.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <span className="source-refs">
      {' ['}
      {found.map((source, index) => (
        <span key={source.id}>
          {index > 0 && '; '}
          <cite>{shortCitation(source)}</cite>
          {!source.confirmedHere && ' (not checked)'}
        </span>
      ))}
      {']'}
    </span>
  );
}
