import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { SearchHit } from '#domain/search.ts';
import type { SearchDocument } from '#domain/searchDocuments.ts';
import { setHover } from '#state/explorer.ts';
import { Segmented } from '../controls/Segmented.tsx';
import type { SegmentedOption } from '../controls/Segmented.tsx';
import { SideSwitch } from '../controls/SideSwitch.tsx';
import { getFinder } from '../content.ts';
import { useExplorer } from '../useExplorer.ts';
import { useLoaded } from '../useLoaded.ts';
import { PageList } from '../reading/PageList.tsx';
import { PlaceList } from '../reading/PlaceList.tsx';
import { MuscleList } from './MuscleList.tsx';
import { SearchResults } from './SearchResults.tsx';
import { openHit, thingOfHit } from './openHit.ts';
import { flatHits, useSearchAnswer } from './searchAnswer.ts';
import './Finder.css';

type Browse = 'muscles' | 'places' | 'articles';

const BROWSE: readonly SegmentedOption<Browse>[] = [
  { value: 'muscles', label: 'Muscles' },
  { value: 'places', label: 'Places' },
  { value: 'articles', label: 'Articles' },
];

/**
 * Search field over the list: a combobox whose list box takes the place of the browsing list while something is typed.
 * @param intro stands above the browsing list
 */
export function Finder({ intro }: { intro?: ReactNode }) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const [browse, setBrowse] = useState<Browse>('muscles');
  const [isWanted, setIsWanted] = useState(false);
  const finder = useLoaded(getFinder, isWanted);
  const answer = useSearchAnswer(finder, query);
  const hits = answer ? flatHits(answer) : [];
  const side = useExplorer((state) => state.selection.side);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const isSearching = query.trim() !== '';

  const documentOf = (hit: SearchHit): SearchDocument | undefined =>
    finder.status === 'ready' ? finder.value.documents.get(hit.documentId) : undefined;
  const moveTo = (index: number): void => {
    setActive(index);
    const hit = hits[index];
    setHover(hit ? thingOfHit(hit, documentOf(hit), side) : null);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (hit: SearchHit): void => {
    setHover(null);
    openHit(hit, documentOf(hit), side);
  };
  const clear = (): void => {
    setQuery('');
    setActive(-1);
    setHover(null);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isSearching) return;
    const last = hits.length - 1;
    const to = { ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1 }[
      event.key
    ];
    const chosen = hits[active] ?? hits[0];
    if (to !== undefined && last >= 0) moveTo(to);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape') clear();
    else return;
    event.preventDefault();
  };

  return (
    <div className="finder">
      <div className="finder-head">
        <h2 id={`${id}-heading`}>Muscles and points</h2>
        <div className="search-box">
          <input
            ref={input}
            type="text"
            role="combobox"
            className="search-field"
            aria-label="Search by name, part of the body or complaint"
            aria-expanded={isSearching && hits.length > 0}
            aria-controls={isSearching && hits.length > 0 ? `${id}-results` : undefined}
            aria-autocomplete="list"
            aria-activedescendant={isSearching && hits[active] ? `${id}-${active}` : undefined}
            placeholder="Name, place, symptom"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            value={query}
            onFocus={() => setIsWanted(true)}
            onChange={(event) => {
              setIsWanted(true);
              setQuery(event.target.value);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
          />
          {isSearching && (
            <button type="button" className="search-clear" aria-label="Clear the search" onClick={clear}>
              <span aria-hidden="true">×</span>
            </button>
          )}
        </div>
        <SideSwitch name={`${id}-side`} />
      </div>
      <div className="finder-body" data-scrolls>
        {isSearching ? (
          <SearchResults
            id={id}
            finder={finder}
            answer={answer}
            active={active}
            onHover={moveTo}
            onChoose={choose}
          />
        ) : (
          <>
            {intro}
            <Segmented
              legend="Browse by"
              hideLegend
              name={`${id}-browse`}
              options={BROWSE}
              value={browse}
              onChange={setBrowse}
            />
            {browse === 'muscles' && <MuscleList />}
            {browse === 'places' && <PlaceList />}
            {browse === 'articles' && <PageList />}
          </>
        )}
      </div>
    </div>
  );
}
