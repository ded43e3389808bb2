import { DepthControl } from './DepthControl.tsx';
import { ShowHide } from './ShowHide.tsx';
import { SkinOpacity } from './SkinOpacity.tsx';
import { ViewButtons } from './ViewButtons.tsx';
import './Controls.css';

/** Everything that changes how the model is seen. */
export function Controls() {
  return (
    <div className="controls">
      <ViewButtons />
      <ShowHide />
      <DepthControl />
      <SkinOpacity />
    </div>
  );
}
