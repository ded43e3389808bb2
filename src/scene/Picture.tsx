import { useEffect, useMemo, useRef } from 'react';
import { useThree } from '@react-three/fiber';
import type { BufferGeometry, Mesh, ShaderMaterial } from 'three';
import { useStore } from 'zustand';
import { createOverlayGeometry } from './markers/overlayGeometry.ts';
import type { ModelStore } from './model/modelStore.ts';
import type { Plate, PlateView } from './plate.ts';

/**
 * Draw order. What is solid comes first; then the marks, tested against it; then ghosts, each laying down its depth
 * before its colour, so that no lip or ear shows double and no muscle through another. Ghosts that hide marks lay theirs
 * down before these.
 */
const ORDER = {
  solids: 0,
  skin: 1,
  hidingDepth: 1.5,
  outline: 1.7,
  marksCovered: 2,
  marks: 3,
  fadedDepth: 4,
  faded: 5,
  ghostDepth: 6,
  ghost: 7,
} as const;

interface PictureProps {
  readonly plate: Plate;
  readonly view: PlateView;
  readonly model: ModelStore;
}

/** Everything that is drawn: at most nine draw calls. */
export function Picture({ plate, view, model }: PictureProps) {
  const skin = useStore(model, (state) => state.skin);
  const solids = useStore(model, (state) => state.solids);
  const marks = useMemo(() => createOverlayGeometry(), []);
  const invalidate = useThree((state) => state.invalidate);
  const { materials } = plate;
  const { plan, numItems } = view;

  useEffect(() => {
    marks.instanceCount = numItems;
    invalidate();
  }, [marks, numItems, view, skin, solids, invalidate]);
  useEffect(() => () => marks.dispose(), [marks]);

  const hasMarks = numItems > 0;
  return (
    <>
      <Layer geometry={solids} material={materials.solid} order={ORDER.solids} shown={plan.drawsSolids} />
      <Layer
        geometry={solids}
        material={materials.outline}
        order={ORDER.outline}
        shown={plan.drawsOutline}
        onlyIn="main"
      />
      <Layer
        geometry={skin}
        material={materials.skinSolid}
        order={ORDER.skin}
        shown={plan.skin === 'solid'}
      />
      <Layer
        geometry={marks}
        material={materials.overlayCovered}
        order={ORDER.marksCovered}
        shown={hasMarks && skin !== null}
        onlyIn="main"
      />
      <Layer
        geometry={marks}
        material={materials.overlay}
        order={ORDER.marks}
        shown={hasMarks && skin !== null}
      />
      <Layer
        geometry={solids}
        material={materials.solidFadedDepth}
        order={plan.ghostsHide ? ORDER.hidingDepth : ORDER.fadedDepth}
        shown={plan.drawsFaded}
        onlyIn="main"
      />
      <Layer
        geometry={solids}
        material={materials.solidFaded}
        order={ORDER.faded}
        shown={plan.drawsFaded}
        onlyIn="main"
      />
      <Layer
        geometry={skin}
        material={materials.skinDepth}
        order={ORDER.ghostDepth}
        shown={plan.skin === 'ghost'}
      />
      <Layer
        geometry={skin}
        material={materials.skinGhost}
        order={ORDER.ghost}
        shown={plan.skin === 'ghost'}
      />
    </>
  );
}

interface LayerProps {
  readonly geometry: BufferGeometry | null;
  readonly material: ShaderMaterial;
  readonly order: number;
  readonly shown: boolean;
  /** Left out of the second view. */
  readonly onlyIn?: 'main';
}

/** Camera layer of what the second view leaves out; the others are on layer 0. */
export const MAIN_ONLY_LAYER = 1;

function Layer({ geometry, material, order, shown, onlyIn }: LayerProps) {
  const ref = useRef<Mesh>(null);
  useEffect(() => {
    ref.current?.layers.set(onlyIn === 'main' ? MAIN_ONLY_LAYER : 0);
  }, [onlyIn, geometry]);
  if (!geometry) return null;
  return (
    <mesh
      ref={ref}
      // Props that React gave a mesh are not its to free.
      dispose={null}
      geometry={geometry}
      material={material}
      renderOrder={order}
      visible={shown}
      frustumCulled={false}
      matrixAutoUpdate={false}
    />
  );
}
