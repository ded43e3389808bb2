import { setShowsRegions } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';

/** The borders of the places that the maps are told by; a place is named where the pointer rests on it. */
export function ShowRegions() {
  const shows = useExplorer((state) => state.showsRegions);
  return (
    <label className="show-regions">
      <input type="checkbox" checked={shows} onChange={() => setShowsRegions(!shows)} />
      Show regions
    </label>
  );
}
