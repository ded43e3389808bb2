import { useEffect, useMemo, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { AlwaysDepth, LessEqualDepth, PerspectiveCamera, Vector3 } from 'three';
import type { Object3D, Scene, WebGLRenderer } from 'three';
import { useStore } from 'zustand';
import { sceneFromAtlas } from '#domain/frames.ts';
import type { AtlasMm } from '#domain/frames.ts';
import { explorer, setIsSlow, setSceneStatus } from '#state/explorer.ts';
import { towardsCamera } from './camera/fixedViews.ts';
import { NO_INSET } from './camera/framing.ts';
import { orbitFor } from './camera/placeCamera.ts';
import { createFrameMeter, FIRST_VIEW_SLOW_MS, timeOfFrame } from './frameMeter.ts';
import { countFrame } from './frameStats.ts';
import { hasPicture } from './model/modelStore.ts';
import type { ModelStore } from './model/modelStore.ts';
import { MAIN_ONLY_LAYER } from './Picture.tsx';
import type { Plate } from './plate.ts';
import type { Rect, SecondShot, StageLink } from './stageLink.ts';

/** After the camera controls (-1); a positive number also tells fiber that the drawing is done here. */
const DRAW = 1;
/** Most draw calls of a frame. */
const MAX_DRAWS = 12;
const SECOND_FOV_DEG = 26;

interface FrameDriverProps {
  readonly plate: Plate;
  readonly model: ModelStore;
  readonly link: StageLink;
}

/** Draws a frame: the picture, then the second view where there is one. */
export function FrameDriver({ plate, model, link }: FrameDriverProps) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const second = useMemo(() => new PerspectiveCamera(SECOND_FOV_DEG, 1, 0.05, 6), []);
  /** What has been drawn since the last change of the model, seen or unseen. */
  const warm = useRef(new Set<Object3D>());
  const isCompiling = useRef(false);
  const meter = useMemo(() => createFrameMeter(), []);
  const firstView = useRef<'undrawn' | 'timed' | 'known'>(isPhone() ? 'undrawn' : 'known');
  const skin = useStore(model, (state) => state.skin);
  const solids = useStore(model, (state) => state.solids);
  const parts = useStore(model, (state) => state.parts);

  // What has come since goes to the graphics card where nobody waits for it.
  useEffect(() => {
    warm.current.clear();
  }, [parts]);

  useEffect(() => {
    if (!skin && !solids) return;
    // Shaders compile beside the page; what stood before stays until they are done.
    let isCurrent = true;
    const done = (): void => {
      if (!isCurrent) return;
      isCompiling.current = false;
      invalidate();
    };
    warm.current.clear();
    isCompiling.current = true;
    void gl.compileAsync(scene, camera).then(done, done);
    // A lost context compiles nothing, and nobody is told.
    const stop = explorer.subscribe(({ sceneStatus }) => sceneStatus === 'lost' && done());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [skin, solids, gl, scene, camera, invalidate]);
  useEffect(() => link.store.subscribe(() => invalidate()), [link, invalidate]);

  useFrame(({ size }) => {
    const { width, height } = size;
    if (width === 0 || height === 0 || isCompiling.current) return;
    gl.info.reset();
    if (link.isTurned) {
      const isSlow = meter.frame(performance.now(), explorer.getState().isSlow);
      if (isSlow !== null) setIsSlow(isSlow);
    } else {
      meter.rest();
    }
    camera.layers.enable(MAIN_ONLY_LAYER);
    const { overlayUniforms } = plate.materials;
    overlayUniforms.uPxRatio.value = gl.getPixelRatio();
    const { secondShot, secondRect, inset } = link.store.getState();
    const hasSecond = secondShot !== null && secondRect !== null;
    if (!warmUp(gl, scene, camera, warm.current, MAX_DRAWS - drawsOf(scene, hasSecond))) invalidate();
    gl.setScissorTest(false);
    gl.setViewport(0, 0, width, height);
    overlayUniforms.uViewportPx.value.set(width, height);
    gl.render(scene, camera);

    if (secondShot && secondRect) drawSecond(gl, scene, second, plate, secondShot, secondRect, height);
    countFrame(gl.info.render.calls, gl.info.render.triangles);

    link.emitFrame({
      free: { left: inset.left, right: width - inset.right },
      rotation: [...camera.matrixWorldInverse.elements],
      project: (atMm) => project(camera, atMm, width, height),
    });
    // For tests and benches: all of the model has been drawn.
    if (explorer.getState().modelProgress01 === 1) document.documentElement.dataset['model'] = 'complete';
    const page = explorer.getState();
    if (page.sceneStatus !== 'loading' || !hasPicture(model.getState(), page)) return;
    if (firstView.current === 'known') {
      setSceneStatus('ready');
    } else if (firstView.current === 'undrawn') {
      // The first frame also carried everything to the card; the next one is as all others.
      firstView.current = 'timed';
      invalidate();
    } else {
      void timeOfFrame(gl.getContext() as WebGL2RenderingContext).then((ms) => {
        firstView.current = 'known';
        if (ms > FIRST_VIEW_SLOW_MS) setIsSlow(true);
        invalidate();
      });
    }
  }, DRAW);
  return null;
}

/** Where power and patience are small, the first view tells how the rest is to come. */
function isPhone(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}

const _point = new Vector3();

function project(
  camera: { matrixWorldInverse: unknown } & Parameters<Vector3['project']>[0],
  atMm: AtlasMm,
  width: number,
  height: number,
) {
  _point.set(...sceneFromAtlas(atMm)).project(camera);
  if (_point.z > 1 || _point.z < -1) return null;
  return { xPx: ((_point.x + 1) / 2) * width, yPx: ((1 - _point.y) / 2) * height };
}

/** Draw calls of the picture and, where it is open, of the second view. */
function drawsOf(scene: Scene, hasSecond: boolean): number {
  const shown = scene.children.filter(({ visible }) => visible);
  return shown.length + (hasSecond ? shown.filter(({ layers }) => layers.isEnabled(0)).length : 0);
}

/**
 * Draws what is not shown once where nobody sees it, so that the first choice finds shaders and buffers ready; no more of it
 * in a frame than there is room for. What is shown is drawn in a moment anyway.
 * @returns whether nothing is left to draw
 */
function warmUp(
  gl: WebGLRenderer,
  scene: Scene,
  camera: Parameters<WebGLRenderer['render']>[1],
  warm: Set<Object3D>,
  maxDraws: number,
): boolean {
  const shown = scene.children.filter(({ visible }) => visible);
  for (const child of shown) warm.add(child);
  const cold = scene.children.filter((child) => !warm.has(child));
  const now = cold.slice(0, Math.max(1, maxDraws));
  if (now.length === 0) return true;
  for (const child of shown) child.visible = false;
  for (const child of now) {
    child.visible = true;
    warm.add(child);
  }
  gl.setScissorTest(true);
  gl.setScissor(0, 0, 1, 1);
  gl.setViewport(0, 0, 1, 1);
  gl.render(scene, camera);
  for (const child of now) child.visible = false;
  for (const child of shown) child.visible = true;
  return now.length === cold.length;
}

function drawSecond(
  gl: WebGLRenderer,
  scene: Scene,
  camera: PerspectiveCamera,
  plate: Plate,
  shot: SecondShot,
  rect: Rect,
  canvasHeight: number,
): void {
  const orbit = orbitFor(shot, SECOND_FOV_DEG, rect, NO_INSET);
  const [x, y, z] = towardsCamera(shot.direction);
  const [tx, ty, tz] = orbit.target;
  camera.position.set(tx + x * orbit.distanceM, ty + y * orbit.distanceM, tz + z * orbit.distanceM);
  camera.lookAt(tx, ty, tz);
  camera.aspect = rect.width / rect.height;
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();

  const { overlay, overlayUniforms } = plate.materials;
  const bottom = canvasHeight - rect.top - rect.height;
  gl.setScissorTest(true);
  gl.setScissor(rect.left, bottom, rect.width, rect.height);
  gl.setViewport(rect.left, bottom, rect.width, rect.height);
  overlayUniforms.uViewportPx.value.set(rect.width, rect.height);
  // One pass of marks here, drawn over everything: the second view is there to show them.
  overlay.depthFunc = AlwaysDepth;
  gl.render(scene, camera);
  overlay.depthFunc = LessEqualDepth;
  gl.setScissorTest(false);
}
