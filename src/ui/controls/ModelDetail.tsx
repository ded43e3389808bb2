import { isLight, setModelDetail } from '#state/explorer.ts';
import type { ModelDetail as Detail } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';
import { Segmented } from './Segmented.tsx';

const OPTIONS: readonly { readonly value: Detail; readonly label: string }[] = [
  { value: 'automatic', label: 'Automatic' },
  { value: 'full', label: 'Full' },
  { value: 'light', label: 'Light' },
];

/** How finely the model is drawn; only where there is a light one to choose. */
export function ModelDetail() {
  const detail = useExplorer((state) => state.modelDetail);
  const light = useExplorer(isLight);
  const share = useExplorer((state) => state.lightShare01);
  if (share === null) return null;
  const percent = Math.round(share * 100);
  return (
    <div className="model-detail">
      <Segmented
        legend="Model detail"
        name="model-detail"
        options={OPTIONS}
        value={detail}
        onChange={setModelDetail}
      />
      <p>
        {detail === 'automatic' && `Now ${light ? 'light' : 'full'}, by how fast this device draws. `}
        The light model takes {percent} % of the data of the full one.
      </p>
    </div>
  );
}
