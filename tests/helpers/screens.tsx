import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Side } from '#domain/ids.ts';
import { isOwnPage } from '#domain/pages.ts';
import type { Wording } from '#domain/wording.ts';
import { ClaimCard } from '#ui/panel/ClaimCard.tsx';
import { MusclePanel } from '#ui/panel/MusclePanel.tsx';
import { PointPanel } from '#ui/panel/PointPanel.tsx';
import { StructurePanel } from '#ui/panel/StructurePanel.tsx';
import { OwnPagePanel } from '#ui/reading/OwnPagePanel.tsx';
import { PagePanel } from '#ui/reading/PagePanel.tsx';
import { PlacePanel } from '#ui/reading/PlacePanel.tsx';
import { Screen } from '#ui/words/Screen.tsx';
import { content, regionById, sourceById } from './contentFiles.ts';

export const facts = {
  muscles: new Map(content.muscles.map((muscle) => [muscle.id, muscle])),
  regions: regionById,
  plainPoints: content.plainPoints,
  disputed: content.disputed,
};

export const articleWords = {
  claims: content.claims,
  articles: content.articles,
  sources: sourceById,
  disputed: content.disputed,
};

/** HTML of what a reader sees, in one wording. */
export const screen = (words: ReactNode, wording: Wording = 'plain'): string =>
  renderToStaticMarkup(
    <Screen wording={wording} glossary={content.glossary}>
      {words}
    </Screen>,
  );

export const muscleScreen = (id: string, wording?: Wording): string =>
  screen(<MusclePanel muscleId={id} side="left" facts={facts} />, wording);

export const pointScreen = (id: string, muscleId: string, wording?: Wording, side: Side = 'left'): string =>
  screen(<PointPanel muscleId={muscleId} pointId={id} side={side} facts={facts} />, wording);

export const placeScreen = (id: string, wording?: Wording): string =>
  screen(
    <PlacePanel regionId={id} side={regionById.get(id)?.sideable ? 'left' : 'median'} facts={facts} />,
    wording,
  );

export const structureScreen = (structure: (typeof content.structures)[number], wording?: Wording): string =>
  screen(<StructurePanel structure={structure} side="left" />, wording);

export const pageScreen = (pageId: string, wording?: Wording): string =>
  screen(
    isOwnPage(pageId) ? (
      <OwnPagePanel
        pageId={pageId}
        passageId={null}
        words={{ ...articleWords, selfCare: content.selfCare }}
      />
    ) : (
      <PagePanel pageId={pageId} passageId={null} words={articleWords} />
    ),
    wording,
  );

export const claimCard = (claim: (typeof content.claims)[number], wording?: Wording): string =>
  screen(<ClaimCard claim={claim} articles={content.articles} sources={sourceById} />, wording);
