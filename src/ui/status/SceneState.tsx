import { useExplorer } from '../useExplorer.ts';
import './status.css';

/** How the model is doing: on its way, lost, or not to be had. */
export function SceneState() {
  const status = useExplorer((state) => state.sceneStatus);
  const percent = useExplorer((state) => Math.round(state.modelProgress01 * 100));
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
        <span role="status">{status === 'ready' ? 'Loading muscles and bones…' : 'Loading the model…'}</span>
        <progress max={100} value={percent} aria-label="Loading the model" />
      </label>
    </div>
  );
}
