import { ModelDetail } from './ModelDetail.tsx';
import { ShowRegions } from './ShowRegions.tsx';
import { SkinTones } from './SkinTones.tsx';
import './ViewSettings.css';

/** What is set once and left: how the model looks and how finely it is drawn. */
export function ViewSettings({ startOpen }: { startOpen: boolean }) {
  return (
    <details className="legend view-settings" open={startOpen}>
      <summary>View settings</summary>
      <div className="view-settings-body">
        <SkinTones />
        <ShowRegions />
        <ModelDetail />
      </div>
    </details>
  );
}
