import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { groupedByHeading } from '#domain/muscleGroups.ts';
import { structureKey } from '#domain/ids.ts';
import type { Side } from '#domain/ids.ts';
import { pointName } from '#domain/pointName.ts';
import { namesIn } from '#domain/wording.ts';
import { chooseMuscle, choosePoint, setHover } from '#state/explorer.ts';
import { catalogue } from '#content/index.ts';
import type { CatalogueMuscle, CataloguePoint } from '#content/index.ts';
import { useExplorer } from '../useExplorer.ts';
import './MuscleList.css';

const GROUPS = groupedByHeading(catalogue.muscles);

/** Arrow keys, Home and End go through the rows; Tab goes through them too. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined ? undefined : rows[to];
  if (!row) return;
  event.preventDefault();
  row.focus();
}

function PointRow({ muscleId, point, side }: { muscleId: string; point: CataloguePoint; side: Side }) {
  const isChosen = useExplorer((state) => state.selection.pointId === point.id);
  const isHovered = useExplorer(({ hover }) => hover?.kind === 'point' && hover.pointId === point.id);
  const hover = (): void => setHover({ kind: 'point', pointId: point.id, side });
  return (
    <li>
      <button
        type="button"
        data-row
        className={isHovered ? 'list-point is-hovered' : 'list-point'}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => choosePoint(point.id, muscleId, side)}
        onPointerEnter={hover}
        onPointerLeave={() => setHover(null)}
        onFocus={hover}
        onBlur={() => setHover(null)}
      >
        <span aria-hidden="true" className="list-cross">
          ×
        </span>
        {pointName(point.label)}
        {point.mapConfidence === 'low' && <span className="list-note">map uncertain</span>}
      </button>
    </li>
  );
}

function MuscleRow({ muscle, side }: { muscle: CatalogueMuscle; side: Side }) {
  const isChosen = useExplorer((state) => state.selection.muscleId === muscle.id);
  const isHovered = useExplorer(
    ({ hover }) => hover?.kind === 'structure' && hover.key.startsWith(`${muscle.id}--`),
  );
  const { first, other } = namesIn(
    useExplorer((state) => state.wording),
    muscle,
  );
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isOpen = isUnfolded || isChosen;
  const listId = `points-${muscle.id}`;
  const hover = (): void => setHover({ kind: 'structure', key: structureKey(muscle.id, side) });
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const numPoints = muscle.triggerPoints.length;
  return (
    <li ref={row} className={isChosen ? 'list-muscle is-chosen' : 'list-muscle'}>
      <div className={isHovered ? 'list-row is-hovered' : 'list-row'}>
        <button
          type="button"
          data-row
          className="list-name"
          aria-current={isChosen ? 'true' : undefined}
          onClick={() => chooseMuscle(muscle.id, side)}
          onPointerEnter={hover}
          onPointerLeave={() => setHover(null)}
          onFocus={hover}
          onBlur={() => setHover(null)}
        >
          {first}
          <span className="list-plain">{other}</span>
        </button>
        {numPoints === 0 ? (
          <span className="list-none">no map</span>
        ) : (
          <button
            type="button"
            className="list-unfold"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-label={`${numPoints} ${numPoints === 1 ? 'point' : 'points'} of ${first}`}
            onClick={() => setIsUnfolded(!isOpen)}
            disabled={isChosen}
          >
            {numPoints}
            <span aria-hidden="true">{isOpen ? ' ▾' : ' ▸'}</span>
          </button>
        )}
      </div>
      <ul id={listId} hidden={!isOpen}>
        {muscle.triggerPoints.map((point) => (
          <PointRow key={point.id} muscleId={muscle.id} point={point} side={side} />
        ))}
      </ul>
    </li>
  );
}

/** All muscles under the headings of their groups, and their points under them. */
export function MuscleList() {
  const side = useExplorer((state) => state.selection.side);
  return (
    <div className="muscle-list" onKeyDown={moveFocus}>
      {GROUPS.map((group) => (
        <section key={group.heading} aria-label={group.heading}>
          <h3>{group.heading}</h3>
          <ul>
            {group.muscles.map((muscle) => (
              <MuscleRow key={muscle.id} muscle={muscle} side={side} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
