/**
 * Wires the page together: the words first, then the model.
 */
import { lazy, StrictMode, Suspense } from 'react';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { StageProps } from '#scene/Stage.tsx';
import { catalogue } from '#content/index.ts';
import { addMessage, explorer, setSceneStatus } from '#state/explorer.ts';
import { startRemembering, storeOf } from '#state/remembered.ts';
import { startAddressSync } from '#state/url.ts';
import { PAGE_TITLES } from '#domain/pages.ts';
import { App } from '#ui/App.tsx';
import { loadRegionNames, regionLabel, thingName } from '#ui/names.ts';

startRemembering(storeOf(window, 'localStorage'), storeOf(window, 'sessionStorage'));
startAddressSync(window, {
  structureIds: new Set([...catalogue.muscles, ...catalogue.others].map(({ id }) => id)),
  sideableRegions: new Map(catalogue.regions.map(({ id, sideable }) => [id, sideable])),
  pageIds: new Set(Object.keys(PAGE_TITLES)),
  muscleOfPoint: new Map(
    catalogue.muscles.flatMap(({ id, triggerPoints }) => triggerPoints.map((p) => [p.id, id])),
  ),
});

const showStatus = ({ sceneStatus }: { sceneStatus: string }): void => {
  document.documentElement.dataset['scene'] = sceneStatus;
};
showStatus(explorer.getState());
explorer.subscribe(showStatus);

/** Resolves once the words have been painted: a frame is over when the task after it runs. */
const wordsPainted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
});

/** Stands where the model would, when its program cannot be fetched. */
function NoStage() {
  return null;
}

const Stage = lazy(async (): Promise<{ default: ComponentType<StageProps> }> => {
  await wordsPainted;
  // names of regions may come later or never; the picture then makes do with their ids
  const names = loadRegionNames().catch(() => undefined);
  try {
    const [stage] = await Promise.all([import('#scene/Stage.tsx'), names]);
    return { default: stage.Stage };
  } catch {
    setSceneStatus('unavailable');
    addMessage(
      'The program that draws the model could not be loaded. The words still work; reload the page to try again.',
    );
    return { default: NoStage };
  }
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root" to draw the page in');
createRoot(root).render(
  <StrictMode>
    <App
      renderStage={({ bottom }) => (
        <Suspense fallback={null}>
          <Stage nameOf={thingName} labelOf={regionLabel} insetPx={{ top: 0, right: 0, bottom, left: 0 }} />
        </Suspense>
      )}
    />
  </StrictMode>,
);

if (new URLSearchParams(window.location.search).has('debug')) {
  void import('./debug/debugOverlay.ts').then(({ startDebugOverlay }) => startDebugOverlay(document.body));
}
