import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { DISCLAIMERS } from '#content/safety.ts';
import { useSharedPlaces } from './compare/useSharedPlaces.ts';
import { Controls } from './controls/Controls.tsx';
import { Legend } from './controls/Legend.tsx';
import { ViewSettings } from './controls/ViewSettings.tsx';
import { useThemeOnRoot } from './controls/ThemeSwitch.tsx';
import { useIsDialogOpen } from './dialogs/openDialog.ts';
import { WarningSigns } from './dialogs/WarningSigns.tsx';
import { Header } from './layout/Header.tsx';
import { NarrowSheet } from './layout/NarrowSheet.tsx';
import { Finder } from './list/Finder.tsx';
import { Panel } from './panel/Panel.tsx';
import { listenForShortcuts } from './shortcuts.ts';
import { Announcer } from './status/Announcer.tsx';
import { Messages } from './status/Messages.tsx';
import { SceneState } from './status/SceneState.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useExplorer } from './useExplorer.ts';
import { useKeepFocus } from './useKeepFocus.ts';
import { useMedia } from './useMedia.ts';
import './theme.css';
import './base.css';
import './layout/page.css';

const About = lazy(() => import('./dialogs/About.tsx').then((module) => ({ default: module.About })));

/** How much of the canvas lies under other things, in CSS pixels; the picture is framed in what is left. */
export interface StageInset {
  readonly bottom: number;
}

/**
 * The page. The stage is a slot, so that the words neither know three.js nor wait for it; it keeps its place in the
 * tree when the layout changes, since a new place would mean a new canvas.
 */
export function App({ renderStage }: { renderStage: (inset: StageInset) => ReactNode }) {
  const isWide = useMedia('(min-width: 75rem)');
  const isAboutOpen = useIsDialogOpen('about');
  const isWarningOpen = useIsDialogOpen('warning-signs');
  const isBeside = useMedia('(orientation: landscape) and (min-width: 40rem)');
  const [bottom, setBottom] = useState(0);
  const hasModel = useExplorer((state) => state.sceneStatus !== 'unavailable');
  useThemeOnRoot();
  useDocumentTitle();
  useKeepFocus();
  useSharedPlaces();
  useEffect(listenForShortcuts, []);

  return (
    <div className={isWide ? 'page page-wide' : 'page page-narrow'}>
      <div>
        <a className="skip-link" href="#words">
          Skip to the words
        </a>
        <Header isWide={isWide} />
      </div>
      <div className="page-body">
        {isWide && (
          <nav className="column list-column" aria-label="Muscles and points">
            <Finder />
          </nav>
        )}
        <main className="page-main">
          <section className="model" aria-label="Model">
            <div className="stage">
              {renderStage({ bottom: isWide || isBeside ? 0 : bottom })}
              <div className="model-overlay">
                <Messages />
                <SceneState />
              </div>
              {isWide && hasModel && (
                <div className="model-corner">
                  <Legend startOpen={false} />
                  <ViewSettings startOpen={false} />
                </div>
              )}
            </div>
            {isWide && hasModel && <Controls />}
          </section>
          {isWide ? (
            <section id="words" className="column panel-column" aria-label="Words" tabIndex={0} data-scrolls>
              <Panel />
            </section>
          ) : (
            <NarrowSheet onInset={setBottom} />
          )}
        </main>
      </div>
      <footer className="page-footer">{DISCLAIMERS.footer}</footer>
      <Announcer />
      {isAboutOpen && (
        <Suspense fallback={null}>
          <About />
        </Suspense>
      )}
      {isWarningOpen && <WarningSigns />}
    </div>
  );
}
