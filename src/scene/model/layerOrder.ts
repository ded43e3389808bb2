import { isShownAtDepth } from '#domain/layers.ts';
import type { Layer } from '#domain/layers.ts';

/** What of the page's state decides which layer is needed next. */
export interface LayerNeed {
  readonly depth: Layer;
  /** Of the chosen muscle. */
  readonly chosenLayer: Layer | null;
  readonly isolated: boolean;
}

/** As a reader peels; the bones before the deep muscles, so that no gap between the upper ones looks into emptiness. */
const USUAL: readonly Layer[] = ['superficial', 'intermediate', 'bones', 'deep', 'deepest'];

/** All layers of solids in the order in which the view needs them. */
export function layerOrder({ depth, chosenLayer, isolated }: LayerNeed): readonly Layer[] {
  const first: Layer[] = [];
  if (chosenLayer !== null) first.push(chosenLayer);
  // The bones are what an isolated muscle is known by.
  if (chosenLayer !== null && isolated) first.push('bones');
  if (depth !== 'skin') first.push(depth);
  const shown = USUAL.filter((layer) => isShownAtDepth(layer, depth));
  return [...new Set([...first, ...shown, ...USUAL])];
}

/** What must be there before the picture of a view can be called one: what it looks at first. */
export function layersLookedAt({ depth, chosenLayer }: LayerNeed): readonly Layer[] {
  if (chosenLayer !== null) return [chosenLayer];
  return [depth === 'skin' ? 'superficial' : depth];
}
