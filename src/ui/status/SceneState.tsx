import type { Layer } from '#domain/layers.ts';
import { useExplorer } from '../useExplorer.ts';
import './status.css';

const WHAT: Readonly<Record<Layer, string>> = {
  skin: 'skin',
  superficial: 'superficial muscles',
  intermediate: 'middle muscles',
  deep: 'deep muscles',
  deepest: 'deepest muscles',
  bones: 'bones',
};

/** How the model is doing: on its way, lost, or not to be had. */
export function SceneState() {
  const status = useExplorer((state) => state.sceneStatus);
  const percent = useExplorer((state) => Math.round(state.modelProgress01 * 100));
  const layer = useExplorer((state) => state.layerProgress?.layer ?? null);
  const layerPercent = useExplorer((state) => state.layerProgress?.percent ?? 0);
  if (status === 'ready' && percent >= 100) return null;
  // a message says why it is missing or lost; this stays when the message is put away
  if (status === 'unavailable') {
    return (
      <div className="scene-state scene-unavailable" role="status">
        <h2>The model is missing</h2>
        <p>The list, the search, the words and the warning signs all work without it.</p>
      </div>
    );
  }
  if (status === 'lost') {
    return (
      <p className="scene-state" role="status">
        Waiting for the picture to come back.
      </p>
    );
  }
  return (
    <div className="scene-state scene-loading">
      <label>
        <span>
          <span role="status">Loading the model</span>
          {layer === null ? '…' : `: ${WHAT[layer]} ${layerPercent} %`}
        </span>
        <progress max={100} value={percent} aria-label="Loading the model" />
      </label>
    </div>
  );
}
