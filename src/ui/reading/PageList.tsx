import { passagePages } from '#domain/passages.ts';
import { read } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';
import { useLoaded } from '../useLoaded.ts';
import { getArticleWords } from './articleWords.ts';
import './reading.css';

/** The two articles, and the pages that gather one kind of statement from both. */
export function PageList() {
  const words = useLoaded(getArticleWords);
  const chosen = useExplorer(({ reading }) => (reading?.kind === 'page' ? reading.pageId : null));
  if (words.status === 'loading') return <p className="finder-intro">Loading the articles…</p>;
  if (words.status === 'failed')
    return (
      <p className="finder-intro">
        The articles could not be loaded.{' '}
        <button type="button" className="tool" onClick={words.retry}>
          Try again
        </button>
      </p>
    );
  const { claims, articles } = words.value;
  return (
    <div className="reading-list">
      {passagePages(claims, articles).map(({ id, title, sections }) => (
        <button
          key={id}
          type="button"
          className="reading-row"
          aria-current={id === chosen ? 'true' : undefined}
          onClick={() => read({ kind: 'page', pageId: id, passageId: null })}
        >
          {title}
          <span>{sections.reduce((sum, section) => sum + section.claims.length, 0)} statements</span>
        </button>
      ))}
    </div>
  );
}
