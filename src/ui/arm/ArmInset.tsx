import { useId } from 'react';
import type { ZoneKind } from '#domain/atlas.ts';
import type { Region } from '#domain/content.ts';
import type { Side } from '#domain/ids.ts';
import { asList } from '#domain/plainText.ts';
import type { PlacedRegion } from '#domain/referralPicture.ts';
import { namesIn } from '#domain/wording.ts';
import { MapPattern } from '../controls/MapPattern.tsx';
import { useWording } from '../words/Screen.tsx';
import { ARM_HEIGHT, ARM_LINES, ARM_OUTLINE, ARM_REGIONS, ARM_WIDTH } from './armShapes.ts';
import type { ArmRegion, ArmView } from './armShapes.ts';
import { besideEachOther, wrapped } from './armLabels.ts';
import './ArmInset.css';

const VIEWS: readonly ArmView[] = ['front', 'back'];
/** Between the two arms stand the names. */
const NAMES_WIDTH = 128;
const LINE_HEIGHT = 14;
const TITLE_HEIGHT = 22;
const WIDTH = 2 * ARM_WIDTH + NAMES_WIDTH;
const HEIGHT = ARM_HEIGHT + TITLE_HEIGHT;

type Zone = ZoneKind | 'place';

interface DrawnRegion {
  readonly shape: ArmRegion;
  readonly zone: Zone;
  readonly name: string;
}

/** Left of the drawing or right of it, where the arm is drawn as it is or turned round. */
function placeOf(view: ArmView, side: Side): { readonly x: number; readonly isTurned: boolean } {
  return {
    x: view === 'front' ? 0 : ARM_WIDTH + NAMES_WIDTH,
    isTurned: (view === 'back') === (side === 'left'),
  };
}

function Arm({
  view,
  side,
  drawn,
  ids,
}: {
  view: ArmView;
  side: Side;
  drawn: readonly DrawnRegion[];
  ids: string;
}) {
  const { x, isTurned } = placeOf(view, side);
  const turn = isTurned ? `translate(${x + ARM_WIDTH} 0) scale(-1 1)` : `translate(${x} 0)`;
  return (
    <>
      <g transform={turn}>
        <path d={ARM_OUTLINE} className="arm-skin" />
        <g clipPath={`url(#${ids}-arm)`}>
          {drawn.map(({ shape: { regionId, outline, seen }, zone }) =>
            seen[view] ? (
              <path
                key={regionId}
                d={outline}
                className={`arm-${zone}`}
                fill={zone === 'place' ? undefined : `url(#${ids}-${zone})`}
                data-region={regionId}
                data-zone={zone}
                data-side={side}
                data-view={view}
              />
            ) : null,
          )}
        </g>
        <path d={ARM_LINES[view]} className="arm-line" />
        <path d={ARM_OUTLINE} className="arm-outline" />
      </g>
      <text x={x + ARM_WIDTH / 2} y={HEIGHT - 5} className="arm-title">
        {view === 'front' ? 'from the front' : 'from behind'}
      </text>
    </>
  );
}

/** Names between the arms, each with a line to what it names. */
function Names({ drawn, side }: { drawn: readonly DrawnRegion[]; side: Side }) {
  const texts = drawn.map(({ name, shape }) => {
    const lines = wrapped(name);
    const [, y] = shape.seen.front ?? shape.seen.back ?? [0, 0];
    return { lines, y, height: lines.length * LINE_HEIGHT };
  });
  const middles = besideEachOther(texts, ARM_HEIGHT);
  return drawn.map(({ shape }, i) => {
    const middle = middles[i]!;
    const { lines } = texts[i]!;
    const top = middle - (lines.length * LINE_HEIGHT) / 2;
    return (
      <g key={shape.regionId}>
        {VIEWS.map((view) => {
          const spot = shape.seen[view];
          if (!spot) return null;
          const { x, isTurned } = placeOf(view, side);
          const to = x + (isTurned ? ARM_WIDTH - spot[0] : spot[0]);
          const from = view === 'front' ? ARM_WIDTH + 2 : ARM_WIDTH + NAMES_WIDTH - 2;
          return (
            <g key={view}>
              <path d={`M${from} ${middle}L${to} ${spot[1]}`} className="arm-leader-ground" />
              <path d={`M${from} ${middle}L${to} ${spot[1]}`} className="arm-leader" />
              <circle cx={to} cy={spot[1]} r="2.4" className="arm-spot" />
            </g>
          );
        })}
        {lines.map((line, row) => (
          <text
            key={row}
            x={ARM_WIDTH + NAMES_WIDTH / 2}
            y={top + (row + 0.75) * LINE_HEIGHT}
            className="arm-name"
          >
            {line}
          </text>
        ))}
      </g>
    );
  });
}

const SAID: Readonly<Record<Zone, string>> = {
  essential: 'Solid, the typical zone',
  spillover: 'Stippled, the spillover zone',
  place: 'Marked',
};

/** The picture in words, for those who do not see it. */
function inWords(drawn: readonly DrawnRegion[], side: Side): string {
  const parts = (['essential', 'spillover', 'place'] as const).flatMap((zone) => {
    const names = drawn.filter((region) => region.zone === zone).map(({ name }) => name);
    return names.length > 0 ? [`${SAID[zone]}: ${asList(names)}.`] : [];
  });
  return `Drawing of the ${side} arm and hand, from the front and from behind. ${parts.join(' ')}`;
}

/**
 * Zones on arm and hand, which the model does not show, on a drawing of ours; nothing where there are none.
 * @param placed regions of a map, or the place that is read; the others are passed over
 */
export function ArmInset({
  placed,
  regions,
}: {
  placed: readonly (Omit<PlacedRegion, 'zone'> & { readonly zone: Zone })[];
  regions: ReadonlyMap<string, Region>;
}) {
  const ids = useId();
  const wording = useWording();
  const sides = (['left', 'right'] as const).flatMap((side) => {
    const drawn = ARM_REGIONS.flatMap((shape): DrawnRegion[] => {
      const found = placed.find(({ regionId, side: at }) => regionId === shape.regionId && at === side);
      const region = regions.get(shape.regionId);
      return found && region ? [{ shape, zone: found.zone, name: namesIn(wording, region).first }] : [];
    });
    return drawn.length > 0 ? [{ side, drawn }] : [];
  });
  return sides.map(({ side, drawn }) => (
    <figure key={side} className="arm-inset">
      <figcaption>
        <b>{side === 'left' ? 'Left' : 'Right'} arm and hand</b>, which the model does not show
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={inWords(drawn, side)}>
        <defs>
          <clipPath id={`${ids}-arm`}>
            <path d={ARM_OUTLINE} />
          </clipPath>
          <MapPattern id={`${ids}-essential`} map={0} zone="essential" />
          <MapPattern id={`${ids}-spillover`} map={0} zone="spillover" />
        </defs>
        {VIEWS.map((view) => (
          <Arm key={view} view={view} side={side} drawn={drawn} ids={ids} />
        ))}
        <Names drawn={drawn} side={side} />
      </svg>
    </figure>
  ));
}
