import { pointsReaching } from '#domain/placeResults.ts';
import type { ReachingGroup, ReachingPoint } from '#domain/placeResults.ts';
import type { InstanceSide, Side } from '#domain/ids.ts';
import { asSentence } from '#domain/plainText.ts';
import { pointName } from '#domain/pointName.ts';
import { namesIn } from '#domain/wording.ts';
import { DISCLAIMERS } from '#content/safety.ts';
import { catalogue } from '#content/index.ts';
import { choosePoint, read, setHover } from '#state/explorer.ts';
import { muscleById } from '../content.ts';
import type { Facts } from '../content.ts';
import { ArmInset } from '../arm/ArmInset.tsx';
import { Swatch } from '../controls/Swatch.tsx';
import { openDialog } from '../dialogs/openDialog.ts';
import { WarningIcon } from '../dialogs/WarningButton.tsx';
import { LastReviewed } from '../panel/PanelSources.tsx';
import { CertaintyMark } from '../marks/CertaintyMark.tsx';
import { useExplorer } from '../useExplorer.ts';
import { ClinicalMore } from '../words/ClinicalMore.tsx';
import { useWording } from '../words/Screen.tsx';
import './reading.css';

type ZoneKind = 'essential' | 'spillover';

function PointRow({ point, side, zone }: { point: ReachingPoint; side: Side; zone: ZoneKind }) {
  const { muscleId, pointId } = point;
  const muscle = muscleById.get(muscleId);
  const wording = useWording();
  const look = (): void => setHover({ kind: 'point', pointId, side });
  const leave = (): void => setHover(null);
  return (
    <li>
      <button
        type="button"
        className="point-row"
        onClick={() => choosePoint(pointId, muscleId, side)}
        onPointerEnter={look}
        onPointerLeave={leave}
        onFocus={look}
        onBlur={leave}
      >
        <Swatch kind={zone} />
        <span>
          <b>{muscle ? namesIn(wording, muscle).first : muscleId}</b>
          <span className="point-where">{pointName(point.label)}</span>
        </span>
        {point.mapConfidence === 'low' && <CertaintyMark certainty="low" />}
      </button>
    </li>
  );
}

function Zone({
  title,
  zone,
  groups,
  side,
}: {
  title: string;
  zone: ZoneKind;
  groups: readonly ReachingGroup[];
  side: Side;
}) {
  if (groups.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {groups.map(({ heading, points }) => (
        <div key={heading}>
          <h4>{heading}</h4>
          <ul className="point-list">
            {points.map((point) => (
              <PointRow key={point.pointId} point={point} side={side} zone={zone} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** From a place to the points whose maps reach it; the warning signs come before them. */
export function PlacePanel({
  regionId,
  side,
  facts,
}: {
  regionId: string;
  side: InstanceSide;
  facts: Facts;
}) {
  const own = useExplorer(({ selection }) => selection.side);
  const wording = useWording();
  const region = facts.regions.get(regionId);
  if (!region) return <p className="panel-wait">There are no words for this place.</p>;
  const muscles = catalogue.muscles.flatMap(({ id }) => facts.muscles.get(id) ?? []);
  const { essential, spillover, numPoints } = pointsReaching(regionId, muscles);
  const mapSide = side === 'median' ? own : side;
  const { first, other } = namesIn(wording, region);
  return (
    <>
      <header className="panel-head">
        <div className="panel-bar">
          <button type="button" className="back-button" onClick={() => read(null)}>
            <span aria-hidden="true">‹ </span>
            Close this place
          </button>
        </div>
        <div className="panel-title">
          <h2 id="panel-heading" tabIndex={-1}>
            {first}
          </h2>
          <span className="side-badge">{side === 'median' ? 'Midline' : `The body’s ${side}`}</span>
        </div>
        <p className="also-called">
          {other}
          {region.latinName !== undefined && (
            <>
              {' · '}
              <i lang="la">{region.latinName}</i>
            </>
          )}
        </p>
        {wording === 'clinical' && <p>{asSentence(region.description)}</p>}
        <p className="caveat">
          {DISCLAIMERS.results}{' '}
          <button type="button" className="link-button" onClick={() => openDialog('warning-signs')}>
            <WarningIcon /> Warning signs
          </button>
        </p>
      </header>
      <p role="status">
        {numPoints === 0
          ? 'No published map in this atlas reaches this place.'
          : `${numPoints} published ${numPoints === 1 ? 'map overlaps' : 'maps overlap'} this place. Rest on one to see it.`}
      </p>
      <ArmInset placed={[{ regionId, side, zone: 'place' }]} regions={facts.regions} />
      <Zone title="This place in the typical zone" zone="essential" groups={essential} side={mapSide} />
      <Zone title="This place in the spillover zone" zone="spillover" groups={spillover} side={mapSide} />
      {wording === 'plain' && (
        <ClinicalMore>
          <p>{asSentence(region.description)}</p>
        </ClinicalMore>
      )}
      <LastReviewed />
    </>
  );
}
