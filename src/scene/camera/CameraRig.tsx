import { useEffect, useRef } from 'react';
import { CameraControls } from '@react-three/drei/core/CameraControls.js';
import { useThree } from '@react-three/fiber';
import { PerspectiveCamera } from 'three';
import { useStore } from 'zustand';
import { explorer, leaveView } from '#state/explorer.ts';
import type { ExplorerState } from '#state/explorer.ts';
import type { ModelStore } from '../model/modelStore.ts';
import type { PlateView } from '../plate.ts';
import { placeRead } from '../referral/regionTable.ts';
import type { StageLink } from '../stageLink.ts';
import { nearestTurn, orbitFor } from './placeCamera.ts';
import { bustShot, fixedShot, placeShot, secondShot, selectionShot } from './shots.ts';
import type { Shot } from './shots.ts';
import { SteadyControls } from './steadyControls.ts';

/** Narrower than this the outer arms may leave the picture, CSS px. */
const NARROW_PX = 560;
const TRANSITION_S = 0.2;
const SAME_ANGLE_RAD = 0.01;

interface CameraRigProps {
  readonly model: ModelStore;
  readonly view: PlateView;
  readonly link: StageLink;
}

/** Moves the camera where the page asks, and lets the reader turn it. */
export function CameraRig({ model, view, link }: CameraRigProps) {
  const controlsRef = useRef<SteadyControls>(null);
  const camera = useThree((state) => state.camera);
  const width = useThree((state) => state.size.width);
  const height = useThree((state) => state.size.height);
  const invalidate = useThree((state) => state.invalidate);
  const inset = useStore(link.store, (state) => state.inset);
  const atlas = useStore(model, (state) => state.atlas);
  const request = useStore(explorer, (state) => state.camera);
  /** Serial of the request that has been followed; a new size follows it again unless the reader has turned away. */
  const followed = useRef(-1);
  const turnedAway = useRef(false);

  useEffect(() => {
    if (!(camera instanceof PerspectiveCamera) || width === 0) return;
    const centreX = inset.left + (width - inset.left - inset.right) / 2;
    const centreY = inset.top + (height - inset.top - inset.bottom) / 2;
    camera.setViewOffset(width, height, width / 2 - centreX, height / 2 - centreY, width, height);
    invalidate();
  }, [camera, width, height, inset, invalidate]);

  useEffect(() => {
    const controls = controlsRef.current;
    if (!controls || !atlas || width === 0 || !(camera instanceof PerspectiveCamera)) return;
    const isNew = request.serial !== followed.current;
    if (!isNew && turnedAway.current) return;
    const first = followed.current === -1;
    followed.current = request.serial;
    turnedAway.current = false;

    const state = explorer.getState();
    const narrow = width - inset.left - inset.right < NARROW_PX;
    const place = placeRead(state);
    const shot =
      (wantsSelection(state) ? selectionShot(atlas, state.selection, view.map) : null) ??
      (state.camera.kind === 'place' && place ? placeShot(atlas, place) : null) ??
      fixedShot(atlas, state.view ?? 'three-quarter', narrow);
    link.setSecondShot(secondShot(atlas, state.selection, view.map, shot.direction));
    moveTo(controls, shot, camera.fov, { width, height }, inset, isNew && !first && !prefersReducedMotion());
    invalidate();
    // `view.map` belongs to the selection of the same request.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [request, atlas, width, height, inset, camera, invalidate, link]);

  // A point that is taken back has nothing to be hidden.
  const hasPoint = useStore(explorer, (state) => state.selection.pointId !== null);
  useEffect(() => {
    if (!hasPoint) link.setSecondShot(null);
  }, [hasPoint, link]);

  /** Once the reader has turned the model, the point or its map may have gone out of sight. */
  const showHidden = (): void => {
    const controls = controlsRef.current;
    if (!controls || !atlas || !turnedAway.current) return;
    const from = {
      azimuthDeg: degrees(controls.azimuthAngle),
      elevationDeg: 90 - degrees(controls.polarAngle),
    };
    link.setSecondShot(secondShot(atlas, explorer.getState().selection, view.map, from));
    invalidate();
  };

  useEffect(() => {
    link.command = (command) => {
      const controls = controlsRef.current;
      if (!controls) return;
      const smooth = !prefersReducedMotion();
      if (command.kind === 'turn') {
        void controls.rotate(radians(command.azimuthDeg), radians(command.polarDeg), smooth);
      } else if (command.kind === 'zoom') {
        void controls.dollyTo(controls.distance * command.factor, smooth);
      } else if (atlas && camera instanceof PerspectiveCamera) {
        const narrow = width - inset.left - inset.right < NARROW_PX;
        moveTo(
          controls,
          bustShot(atlas, command.direction, narrow),
          camera.fov,
          { width, height },
          inset,
          smooth,
        );
      }
      turnedAway.current = true;
      leaveView();
      invalidate();
    };
    return () => {
      link.command = () => undefined;
    };
  }, [atlas, camera, width, height, inset, invalidate, link]);

  const before = useRef<readonly [azimuth: number, polar: number] | null>(null);
  return (
    <CameraControls
      ref={controlsRef}
      impl={SteadyControls}
      smoothTime={TRANSITION_S}
      draggingSmoothTime={0.06}
      minDistance={0.12}
      maxDistance={2.6}
      minPolarAngle={0.01}
      maxPolarAngle={Math.PI - 0.15}
      restThreshold={0.0005}
      onRest={showHidden}
      onControlStart={() => {
        before.current = anglesOf(controlsRef.current);
        link.isTurned = true;
      }}
      onControlEnd={() => {
        link.isTurned = false;
      }}
      onControl={() => {
        const now = anglesOf(controlsRef.current);
        const start = before.current;
        turnedAway.current = true;
        if (start && now && now.some((angle, i) => Math.abs(angle - start[i]!) > SAME_ANGLE_RAD)) leaveView();
      }}
    />
  );
}

function wantsSelection({ camera, selection, view }: ExplorerState): boolean {
  if (selection.muscleId === null) return false;
  // A page opened from an address with a choice and no view goes to the choice.
  return camera.kind === 'selection' || view === null;
}

function moveTo(
  controls: SteadyControls,
  shot: Shot,
  fovDeg: number,
  canvas: { width: number; height: number },
  inset: Parameters<typeof orbitFor>[3],
  smooth: boolean,
): void {
  const orbit = orbitFor(shot, fovDeg, canvas, inset);
  void controls.rotateTo(nearestTurn(orbit.azimuthRad, controls.azimuthAngle), orbit.polarRad, smooth);
  void controls.dollyTo(orbit.distanceM, smooth);
  void controls.moveTo(...orbit.target, smooth);
}

function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function anglesOf(controls: SteadyControls | null): readonly [number, number] | null {
  return controls && [controls.azimuthAngle, controls.polarAngle];
}

function degrees(rad: number): number {
  return (rad * 180) / Math.PI;
}

function radians(deg: number): number {
  return (deg * Math.PI) / 180;
}
