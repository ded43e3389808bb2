import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { addMessage, dismissMessage, explorer, setSceneStatus } from '#state/explorer.ts';
import type { InsetPx } from './camera/framing.ts';
import { NO_INSET } from './camera/framing.ts';
import { createSceneRoot } from './fiberRoot.tsx';
import type { SceneRoot } from './fiberRoot.tsx';
import { startModel } from './model/modelStore.ts';
import type { Names } from './names.ts';
import { GlyphLabels } from './overlay/GlyphLabels.tsx';
import { OrientationCube } from './overlay/OrientationCube.tsx';
import { SecondViewFrame } from './overlay/SecondViewFrame.tsx';
import { TooltipLayer } from './overlay/TooltipLayer.tsx';
import { offerDebugSource } from './debugSource.ts';
import { onCanvasKey } from './canvasKeys.ts';
import { createPlate } from './plate.ts';
import { createStageLink } from './stageLink.ts';
import type { StageLink } from './stageLink.ts';
import { hasWebGL2 } from './webgl.ts';
import './plate.css';

export interface StageProps extends Names {
  /** Where the models lie, relative to the page; with a slash at its end. */
  readonly modelsUrl?: string;
  /** What panels cover of the canvas; the model keeps to the rest. */
  readonly insetPx?: InsetPx;
}

const LOST = 'The picture was lost because the graphics card was busy. It comes back by itself.';
const NO_WEBGL =
  'This browser cannot draw the 3D model (it lacks WebGL 2). The lists and the words work without it.';

/** The canvas with the model, and the small elements that lie over it. It fills its parent. */
export function Stage({ labelOf, nameOf, modelsUrl = 'models/', insetPx = NO_INSET }: StageProps) {
  const hostRef = useRef<HTMLDivElement>(null);
  const link = useMemo(() => createStageLink(), []);
  const names = useMemo<Names>(() => ({ labelOf, nameOf }), [labelOf, nameOf]);
  const namesRef = useRef(names);
  const status = useStore(explorer, (state) => state.sceneStatus);
  const rerender = useRef<() => void>(() => undefined);

  useEffect(() => {
    namesRef.current = names;
    rerender.current();
  }, [names]);

  const { top, right, bottom, left } = insetPx;
  useEffect(() => {
    link.store.setState({ inset: { top, right, bottom, left } });
  }, [link, top, right, bottom, left]);

  useEffect(() => {
    const host = hostRef.current;
    if (!host) return;
    if (!hasWebGL2()) {
      setSceneStatus('unavailable');
      addMessage(NO_WEBGL);
      return;
    }
    const { store: model, stop } = startModel(new URL(modelsUrl, document.baseURI).href);
    const plate = createPlate();
    const canvas = createCanvas(link);
    host.prepend(canvas);
    let root: SceneRoot | null = null;
    let isGone = false;
    const takeBack = offerDebugSource(() => {
      const { picker } = model.getState();
      return {
        trianglesPickable: picker?.numTriangles ?? 0,
        rays: picker?.stats.rays ?? 0,
        hit: link.lastHit,
      };
    });
    rerender.current = () => root?.render({ plate, model, link, names: namesRef.current });

    const size = new ResizeObserver(() => root?.resize(host.clientWidth, host.clientHeight));
    void createSceneRoot(canvas, host.clientWidth, host.clientHeight).then((created) => {
      if (isGone) {
        created.unmount();
        return;
      }
      root = created;
      rerender.current();
      size.observe(host);
    });

    const onLost = (event: Event): void => {
      event.preventDefault();
      setSceneStatus('lost');
      addMessage(LOST);
    };
    const onRestored = (): void => {
      // three.js sends everything to the card again with the next frame, which then says `ready`.
      setSceneStatus('loading');
      dismissMessage(LOST);
      link.store.setState({});
    };
    canvas.addEventListener('webglcontextlost', onLost);
    canvas.addEventListener('webglcontextrestored', onRestored);
    return () => {
      isGone = true;
      size.disconnect();
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.removeEventListener('webglcontextrestored', onRestored);
      rerender.current = () => undefined;
      takeBack();
      stop();
      root?.unmount();
      plate.dispose();
      canvas.remove();
    };
  }, [link, modelsUrl]);

  const isGone = status === 'unavailable';
  return (
    <div className="plate" ref={hostRef}>
      {!isGone && (
        <>
          <SecondViewFrame link={link} />
          <GlyphLabels link={link} labelOf={labelOf} />
          <OrientationCube link={link} />
          <TooltipLayer link={link} />
        </>
      )}
    </div>
  );
}

/** A canvas for each mount: one whose context has been given back cannot get another. */
function createCanvas(link: StageLink): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'plate-canvas';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-roledescription', '3D model');
  canvas.setAttribute(
    'aria-label',
    'Model of head, neck and shoulders. Arrow keys turn it, plus and minus zoom. Everything on it is in the list as well.',
  );
  canvas.addEventListener('keydown', (event) => onCanvasKey(event, link));
  return canvas;
}
