import { mapsShown } from '#domain/compared.ts';
import type { SharedRegion } from '#domain/compared.ts';
import { stopComparing, stopComparingAll } from '#state/comparing.ts';
import { choosePoint } from '#state/explorer.ts';
import { pointById } from '../content.ts';
import { MAP_SWATCHES, Swatch } from '../controls/Swatch.tsx';
import { regionLabel, thingName } from '../names.ts';
import { useExplorer } from '../useExplorer.ts';
import './ComparedMaps.css';

/** Whose maps are on the body, each with its hue and pattern, and what they have in common. */
export function ComparedMaps() {
  const { pointId, side } = useExplorer((state) => state.selection);
  const compared = useExplorer((state) => state.compared);
  const shared = useExplorer((state) => state.shared);
  // names follow the wording
  useExplorer((state) => state.wording);
  if (compared.length === 0) return null;
  const points = mapsShown(pointId === null ? null : { pointId, side }, compared);
  return (
    <section className="compared" aria-label="Maps compared">
      <ul>
        {points.map((point, hue) => {
          if (!point) return null;
          const name = thingName({ kind: 'point', ...point });
          const isChosen = hue === 0;
          return (
            <li key={`${point.pointId} ${point.side}`}>
              <Swatch kind={MAP_SWATCHES.essential[hue]!} />
              {isChosen ? (
                <b>{name}</b>
              ) : (
                <button
                  type="button"
                  className="link-button"
                  onClick={() =>
                    choosePoint(point.pointId, pointById.get(point.pointId)!.muscle.id, point.side)
                  }
                >
                  {name}
                </button>
              )}
              {!isChosen && (
                <button
                  type="button"
                  className="tool"
                  aria-label={`Remove the map of ${name}`}
                  onClick={() => stopComparing(point)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <Shared shared={shared} numMaps={points.filter((point) => point !== null).length} />
      <button type="button" className="link-button" onClick={stopComparingAll}>
        Stop comparing
      </button>
    </section>
  );
}

const ZONES = { essential: 'typical', spillover: 'spillover' } as const;

function Shared({ shared, numMaps }: { shared: readonly SharedRegion[]; numMaps: number }) {
  if (numMaps < 2) return <p className="quiet">Choose another point to see both maps.</p>;
  if (shared.length === 0) return <p className="quiet">No place is named for more than one of these maps.</p>;
  return (
    <>
      <p>
        <Swatch kind="shared" /> Named for more than one of them:
      </p>
      <ul className="compared-places">
        {shared.map(({ regionId, side, zones }) => (
          <li key={`${regionId} ${side}`}>
            {regionLabel(regionId, side)}{' '}
            {zones.map(
              (zone, hue) =>
                zone && (
                  <span key={hue} className="compared-zone">
                    <Swatch kind={MAP_SWATCHES[zone][hue]!} /> {ZONES[zone]}
                  </span>
                ),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
