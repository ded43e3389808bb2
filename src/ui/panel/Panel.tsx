import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { GlossaryEntry } from '#domain/content.ts';
import type { InstanceSide } from '#domain/ids.ts';
import { isOwnPage } from '#domain/pages.ts';
import type { OwnPageId } from '#domain/pages.ts';
import type { Selection } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';
import { getFacts, getGlossary, getStructures, muscleById } from '../content.ts';
import { Screen } from '../words/Screen.tsx';
import { useLoaded } from '../useLoaded.ts';
import type { Loaded } from '../useLoaded.ts';
import { ComparedMaps } from '../compare/ComparedMaps.tsx';
import { EmptyPanel } from './EmptyPanel.tsx';
import { getArticleWords, getOwnPageWords } from '../reading/articleWords.ts';
import { OwnPagePanel } from '../reading/OwnPagePanel.tsx';
import { PagePanel } from '../reading/PagePanel.tsx';
import { PlacePanel } from '../reading/PlacePanel.tsx';
import { MusclePanel } from './MusclePanel.tsx';
import { PointPanel } from './PointPanel.tsx';
import { StructurePanel } from './StructurePanel.tsx';
import './panel.css';

type Chosen = Selection & { readonly muscleId: string };

const NO_TERMS: readonly GlossaryEntry[] = [];

/** What is drawn of words that come, or may not come. */
function whenLoaded<T>(words: Loaded<T>, draw: (value: T) => ReactNode): ReactNode {
  if (words.status === 'loading') return <p className="panel-wait">Loading the words…</p>;
  if (words.status === 'ready') return draw(words.value);
  return (
    <p className="panel-wait">
      The words could not be loaded. The connection may be broken.{' '}
      <button type="button" className="tool" onClick={words.retry}>
        Try again
      </button>
    </p>
  );
}

function MuscleWords({ muscleId, pointId, side }: Chosen) {
  const facts = useLoaded(getFacts);
  return whenLoaded(facts, (value) =>
    pointId === null ? (
      <MusclePanel muscleId={muscleId} side={side} facts={value} />
    ) : (
      <PointPanel key={pointId} muscleId={muscleId} pointId={pointId} side={side} facts={value} />
    ),
  );
}

function StructureWords({ muscleId, side }: Chosen) {
  const structures = useLoaded(getStructures);
  return whenLoaded(structures, (byId) => {
    const structure = byId.get(muscleId);
    return structure ? (
      <StructurePanel structure={structure} side={side} />
    ) : (
      <p className="panel-wait">There are no words for this structure.</p>
    );
  });
}

function ReadingWords() {
  const reading = useExplorer((state) => state.reading);
  if (reading === null) return <EmptyPanel />;
  if (reading.kind === 'place') return <PlaceWords regionId={reading.regionId} side={reading.side} />;
  const { pageId, passageId } = reading;
  return isOwnPage(pageId) ? (
    <OwnWords pageId={pageId} passageId={passageId} />
  ) : (
    <PageWords pageId={pageId} passageId={passageId} />
  );
}

function PlaceWords(place: { regionId: string; side: InstanceSide }) {
  return whenLoaded(useLoaded(getFacts), (facts) => <PlacePanel {...place} facts={facts} />);
}

function PageWords(page: { pageId: string; passageId: string | null }) {
  return whenLoaded(useLoaded(getArticleWords), (words) => <PagePanel {...page} words={words} />);
}

function OwnWords(page: { pageId: OwnPageId; passageId: string | null }) {
  return whenLoaded(useLoaded(getOwnPageWords), (words) => <OwnPagePanel {...page} words={words} />);
}

/** The words that belong to the selection, else to the place or the page that is read. */
export function Panel() {
  const selection = useExplorer((state) => state.selection);
  const { muscleId } = selection;
  const wording = useExplorer((state) => state.wording);
  const glossary = useLoaded(getGlossary);
  const top = useRef<HTMLDivElement>(null);
  const shown = useExplorer(
    ({ selection: { pointId: point, muscleId: muscle }, reading }) =>
      point ?? muscle ?? (reading?.kind === 'place' ? reading.regionId : (reading?.pageId ?? null)),
  );
  useEffect(() => {
    top.current?.closest('[data-scrolls]')?.scrollTo({ top: 0 });
  }, [shown]);

  return (
    <div className="panel" ref={top}>
      <Screen
        key={`${shown} ${wording}`}
        wording={wording}
        // without the glossary the words stand unexplained
        glossary={glossary.status === 'ready' ? glossary.value : NO_TERMS}
      >
        <ComparedMaps />
        {muscleId === null ? (
          <ReadingWords />
        ) : muscleById.has(muscleId) ? (
          <MuscleWords {...selection} muscleId={muscleId} />
        ) : (
          <StructureWords {...selection} muscleId={muscleId} />
        )}
      </Screen>
    </div>
  );
}
