import { useEffect } from 'react';
import { OWN_PAGE_TITLES } from '#domain/pages.ts';
import type { OwnPageId } from '#domain/pages.ts';
import { viewOfMuscles } from '#domain/passages.ts';
import { DISCLAIMERS, TRIGGER_POINT_CAVEAT } from '#content/safety.ts';
import { lightUp } from '#state/explorer.ts';
import { GradeScale } from '../panel/GradeScale.tsx';
import { LastReviewed } from '../panel/PanelSources.tsx';
import { SourceList } from '../sources/SourceList.tsx';
import type { OwnPageWords } from './articleWords.ts';
import { DisputedWords } from './DisputedWords.tsx';
import { PageHead } from './PageHead.tsx';
import { SelfCareWords } from './SelfCareWords.tsx';
import './reading.css';

/** What stands before the words of each page. */
const HEADS: Readonly<
  Record<OwnPageId, { readonly intro: (words: OwnPageWords) => string; readonly caveat: string }>
> = {
  'what-is-disputed': {
    intro: ({ disputed }) =>
      `${disputed.length} questions that experts, books and studies answer in different ways. Each says what is held on either side.`,
    caveat: TRIGGER_POINT_CAVEAT.text,
  },
  'general-self-care': { intro: ({ selfCare }) => selfCare.intro, caveat: DISCLAIMERS.footer },
  'all-sources': {
    intro: ({ sources }) =>
      `All ${sources.size} books, studies and web pages that stand behind the words of this atlas. “Not checked here” means that we know the work but did not read it for this atlas.`,
    caveat: DISCLAIMERS.footer,
  },
};

/** A page that comes from no article: what is disputed, general self-care, all sources. */
export function OwnPagePanel({
  pageId,
  passageId,
  words,
}: {
  pageId: OwnPageId;
  passageId: string | null;
  words: OwnPageWords;
}) {
  const { disputed, selfCare, sources, claims, articles } = words;
  const passages = { 'what-is-disputed': disputed, 'general-self-care': selfCare.advice, 'all-sources': [] };
  const isKnown = passageId === null || passages[pageId].some(({ id }) => id === passageId);
  const question = disputed.find(({ id }) => id === passageId);
  useEffect(() => {
    if (question) lightUp(question.bearsOn.muscles, viewOfMuscles(question.bearsOn.muscles));
    if (passageId !== null)
      document.getElementById(`passage-${passageId}`)?.scrollIntoView({ block: 'nearest' });
  }, [question, passageId]);
  const { intro, caveat } = HEADS[pageId];
  return (
    <>
      <PageHead title={OWN_PAGE_TITLES[pageId]} intro={intro(words)}>
        {caveat}
      </PageHead>
      {!isKnown && <p className="low-notice">The link names a passage that is not in this atlas.</p>}
      {pageId === 'what-is-disputed' && (
        <DisputedWords disputed={disputed} claims={claims} sources={sources} openId={passageId} />
      )}
      {pageId === 'general-self-care' && (
        <>
          <SelfCareWords selfCare={selfCare} sources={sources} openId={passageId} />
          <GradeScale articles={articles} />
        </>
      )}
      {pageId === 'all-sources' && <SourceList sources={[...sources.values()]} />}
      <LastReviewed />
    </>
  );
}
