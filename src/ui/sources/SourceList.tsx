import { yearOf } from '#domain/citation.ts';
import type { Source } from '#domain/content.ts';
import './sources.css';

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Full references: what each is, where it can be read, and whether a page carrying it was read for this atlas. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <cite>{source.citation}</cite>{' '}
          <span className="source-kind">
            {source.kind}
            {yearOf(source) === undefined && ', no year given'}
            {source.design ? `; ${source.design}` : ''}
            {source.doi !== undefined && `; DOI ${source.doi}`}
          </span>
          {!source.confirmedHere && <span className="not-checked">Not checked here</span>}
          {source.url !== undefined && (
            <>
              {' '}
              <a href={source.url} rel="noreferrer">
                Read at {hostOf(source.url)}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
