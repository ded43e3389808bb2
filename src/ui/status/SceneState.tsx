import { useExplorer } from '../useExplorer.ts';
import './status.css';

/** How the model is doing: on its way, lost, or not to be had. */
export function SceneState() {
  const status = useExplorer((state) => state.sceneStatus);
  const percent = useExplorer((state) => Math.round(state.modelProgress01 * 100));
  if (status === 'ready' && percent >= 100) return null;
  if (status === 'unavailable') {
    return (
      <div className="scene-state scene-unavailable" role="status">
        <h2>The model cannot be drawn here</h2>
        <p>
          This browser does not offer WebGL, or it is turned off, so the three-dimensional model is missing.
          The list, the search, the words and the warning signs all work without it.
        </p>
      </div>
    );
  }
  if (status === 'lost') {
    return (
      <div className="scene-state" role="status">
        <p>
          The picture was lost, because the graphics system took its memory back. It returns by itself in a
          moment.
        </p>
      </div>
    );
  }
  return (
    <div className="scene-state scene-loading">
      <label>
        <span role="status">{percent >= 100 ? 'Drawing the model…' : 'Loading the model…'}</span>
        <progress max={100} value={percent} aria-label="Loading the model" />
      </label>
    </div>
  );
}
