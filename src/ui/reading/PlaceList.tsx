import { regionGroups } from '#domain/regionGroups.ts';
import { namesIn } from '#domain/wording.ts';
import { read } from '#state/explorer.ts';
import { getRegions } from '../content.ts';
import { useExplorer } from '../useExplorer.ts';
import { useLoaded } from '../useLoaded.ts';
import './reading.css';

/** Every region of the maps, for who cannot or will not point at the model. */
export function PlaceList() {
  const regions = useLoaded(getRegions);
  const wording = useExplorer((state) => state.wording);
  const side = useExplorer(({ selection }) => selection.side);
  const chosen = useExplorer(({ reading }) => (reading?.kind === 'place' ? reading.regionId : null));
  if (regions.status === 'loading') return <p className="finder-intro">Loading the places…</p>;
  if (regions.status === 'failed')
    return (
      <p className="finder-intro">
        The places could not be loaded.{' '}
        <button type="button" className="tool" onClick={regions.retry}>
          Try again
        </button>
      </p>
    );
  return (
    <div className="reading-list">
      {regionGroups(regions.value).map(({ heading, regions: members }) => (
        <section key={heading} aria-label={heading}>
          <h4>{heading}</h4>
          {members.map(({ id, sideable, ...names }) => (
            <button
              key={id}
              type="button"
              className="reading-row"
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => read({ kind: 'place', regionId: id, side: sideable ? side : 'median' })}
            >
              {namesIn(wording, names).first}
              <span>{namesIn(wording, names).other}</span>
            </button>
          ))}
        </section>
      ))}
    </div>
  );
}
