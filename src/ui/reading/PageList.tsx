import { OWN_PAGE_TITLES } from '#domain/pages.ts';
import type { OwnPageId } from '#domain/pages.ts';
import { passagePages } from '#domain/passages.ts';
import { read } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';
import { useLoaded } from '../useLoaded.ts';
import { getArticleWords } from './articleWords.ts';
import './reading.css';

const NOTES: Readonly<Record<OwnPageId, string>> = {
  'what-is-disputed': 'questions without one answer',
  'general-self-care': 'the same for everyone',
  'all-sources': 'books, studies and web pages',
};

function PageRow({ id, title, note }: { id: string; title: string; note: string }) {
  const isChosen = useExplorer(({ reading }) => reading?.kind === 'page' && reading.pageId === id);
  return (
    <button
      type="button"
      className="reading-row"
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => read({ kind: 'page', pageId: id, passageId: null })}
    >
      {title}
      <span>{note}</span>
    </button>
  );
}

/** The two articles, and the pages that gather one kind of statement from both; then those that come from neither. */
export function PageList() {
  const words = useLoaded(getArticleWords);
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
        <PageRow
          key={id}
          id={id}
          title={title}
          note={`${sections.reduce((sum, section) => sum + section.claims.length, 0)} statements`}
        />
      ))}
      {Object.entries(OWN_PAGE_TITLES).map(([id, title]) => (
        <PageRow key={id} id={id} title={title} note={NOTES[id as OwnPageId]} />
      ))}
    </div>
  );
}
