import { LAYERS } from '#domain/layers.ts';
import type { Layer } from '#domain/layers.ts';
import { setDepth } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';
import { Segmented } from './Segmented.tsx';

export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  skin: 'Skin',
  superficial: 'Superficial',
  intermediate: 'Middle',
  deep: 'Deep',
  deepest: 'Deepest',
  bones: 'Bones',
};

const OPTIONS = LAYERS.map((value) => ({ value, label: LAYER_NAMES[value] }));

/** Peels the model: everything before the chosen layer is taken away. */
export function DepthControl() {
  const depth = useExplorer((state) => state.depth);
  return <Segmented legend="Peel down to" name="depth" options={OPTIONS} value={depth} onChange={setDepth} />;
}
