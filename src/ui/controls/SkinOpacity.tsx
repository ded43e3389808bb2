import { setSkinOpacity01 } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';

export function SkinOpacity() {
  const percent = useExplorer((state) => Math.round(state.skinOpacity01 * 100));
  return (
    <label className="slider">
      <span className="control-label">
        Skin opacity <output>{percent}%</output>
      </span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        aria-valuetext={`${percent}%`}
        onChange={(event) => setSkinOpacity01(Number(event.target.value) / 100)}
      />
    </label>
  );
}
