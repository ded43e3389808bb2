import { useEffect, useLayoutEffect, useRef } from 'react';
import { useThree } from '@react-three/fiber';
import { Raycaster, Vector2 } from 'three';
import { parseStructureKey } from '#domain/ids.ts';
import { chooseMuscle, choosePoint, explorer, read, setHover } from '#state/explorer.ts';
import { SKIN_PART } from '../model/buffers.ts';
import type { ModelStore } from '../model/modelStore.ts';
import type { Names } from '../names.ts';
import type { PlateView } from '../plate.ts';
import type { StageLink } from '../stageLink.ts';
import { listenToPointer } from './pointer.ts';
import type { PointerSpot } from './pointer.ts';
import type { Hit } from './picker.ts';
import { nearestMark, TARGET_RADIUS_PX } from './nearestMark.ts';
import { regionAt } from './regionAt.ts';
import { QUIET_COSINE } from '../markers/items.ts';
import type { Marker } from '../markers/planItems.ts';

interface PointerProps {
  readonly model: ModelStore;
  readonly view: PlateView;
  readonly link: StageLink;
  readonly names: Names;
}

/** A part drawn with at least this opacity stops a ray. */
const SOLID_ENOUGH_01 = 0.6;

type Target = { readonly marker: Marker } | { readonly hit: Hit } | null;

/** From the pointer to what it points at: a mark near it, else the first solid thing along one ray. */
export function Pointer({ model, view, link, names }: PointerProps) {
  const camera = useThree((state) => state.camera);
  const canvas = useThree((state) => state.gl.domElement);

  // The listeners outlive every state of the picture: they must remember through a drag that a button is down.
  const latest = useRef({ view, names });
  useLayoutEffect(() => {
    latest.current = { view, names };
  }, [view, names]);

  useEffect(() => {
    const raycaster = new Raycaster();
    const isSolid = (part: number): boolean =>
      part === SKIN_PART
        ? latest.current.view.plan.skinStopsRays
        : (latest.current.view.plan.looks[part - SKIN_PART - 1]?.opacity01 ?? 0) >= SOLID_ENOUGH_01;

    const targetAt = (spot: PointerSpot): Target => {
      const { clientWidth: width, clientHeight: height } = canvas;
      const eye = camera.position;
      const marks = latest.current.view.markers.flatMap((marker) => {
        const [x, y, z] = marker.atMm;
        const towards = [eye.x * 1000 - x, eye.y * 1000 - y, eye.z * 1000 - z] as const;
        const facing =
          marker.normal[0] * towards[0] + marker.normal[1] * towards[1] + marker.normal[2] * towards[2];
        const isAslant = facing < QUIET_COSINE * Math.hypot(...towards);
        // Such a one is not drawn.
        if (marker.kind === 'quietCross' && isAslant) return [];
        const at = link.project(marker.atMm);
        return at ? [{ marker, ...at }] : [];
      });
      const radius = TARGET_RADIUS_PX[spot.isTouch ? 'coarse' : 'fine'];
      const mark = nearestMark(marks, spot.xPx, spot.yPx, radius);
      if (mark) return { marker: mark.marker };
      raycaster.setFromCamera(new Vector2((spot.xPx / width) * 2 - 1, 1 - (spot.yPx / height) * 2), camera);
      const { origin, direction } = raycaster.ray;
      const hit = model.getState().picker?.pick(origin.toArray(), direction.toArray(), isSolid) ?? null;
      return hit && { hit };
    };

    return listenToPointer(canvas, {
      onHover(spot) {
        const target = spot && targetAt(spot);
        setHover(hoverOf(target));
        const nameNow = target && namerOf(target, latest.current.names, model);
        link.store.setState({ tooltip: spot && nameNow && { nameNow, xPx: spot.xPx, yPx: spot.yPx } });
        canvas.style.cursor = target && (isChoosable(target) || placeAt(target, model)) ? 'pointer' : '';
        link.lastHit = target && 'hit' in target ? target.hit : null;
      },
      onClick(spot) {
        const target = targetAt(spot);
        if (!target) return;
        if ('marker' in target) {
          const { pointId, muscleId, side } = target.marker;
          choosePoint(pointId, muscleId, side);
        } else if (isChoosable(target)) {
          const { id, side } = parseStructureKey(target.hit.key);
          chooseMuscle(id, side === 'median' ? explorer.getState().selection.side : side);
        } else {
          const place = placeAt(target, model);
          if (place) read({ kind: 'place', ...place }, false);
        }
        link.store.setState({ tooltip: null });
      },
    });
  }, [camera, canvas, model, link]);
  return null;
}

/** Everything but the skin is a thing of its own. */
function isChoosable(target: NonNullable<Target>): boolean {
  return 'marker' in target || target.hit.kind !== 'skin';
}

/** The place on the skin that a click opens; none while something is chosen. */
function placeAt(target: NonNullable<Target>, model: ModelStore): ReturnType<typeof regionAt> {
  const isFree = explorer.getState().selection.muscleId === null;
  return isFree && 'hit' in target ? regionAt(model.getState().atlas, target.hit) : null;
}

function hoverOf(target: Target): Parameters<typeof setHover>[0] {
  if (!target) return null;
  if ('marker' in target) return { kind: 'point', pointId: target.marker.pointId, side: target.marker.side };
  return target.hit.kind === 'skin' ? null : { kind: 'structure', key: target.hit.key };
}

function namerOf(target: NonNullable<Target>, names: Names, model: ModelStore): (() => string) | null {
  if ('marker' in target) {
    const { pointId, side } = target.marker;
    return () => names.nameOf({ kind: 'point', pointId, side });
  }
  const { kind, key } = target.hit;
  if (kind !== 'skin') return () => names.nameOf({ kind: 'structure', key });
  const region = regionAt(model.getState().atlas, target.hit);
  return region && (() => names.labelOf(region.regionId, region.side));
}
