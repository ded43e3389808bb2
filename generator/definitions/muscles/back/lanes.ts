/**
 * The long columns of the back: slips that run side by side in a band, each from its own process to its own. A band is
 * written down by its edges at named levels; at every level the slips that pass it share its width.
 */
import { resolvePlace } from '#generator/definitions/landmarks.ts';
import type { AttachmentLine, MuscleStation, Slip } from '../definition.ts';

/** A level of a band, atlas mm. */
export interface BandLevel {
  readonly name: string;
  readonly y: number;
  readonly medial: readonly [x: number, z: number];
  readonly lateral: readonly [x: number, z: number];
  /** Throughout, or at its two edges. */
  readonly thicknessMm: number | readonly [medial: number, lateral: number];
  /** How far the middle of the band stands out behind the straight line between its edges, mm. Default 0. */
  readonly archMm?: number;
}

/** A slip in its lane. */
export interface LaneSlip {
  /** By the level of its upper end: 'rib 3'. */
  readonly name: string;
  readonly origin: AttachmentLine;
  /** It begins at the lowest level because the bust ends there, not because it is attached there. Default false. */
  readonly fromBelow?: boolean;
  readonly insertion: AttachmentLine;
}

/** What the slips of a column have in common. */
export interface ColumnBelly {
  readonly superficial: readonly [number, number, number];
  readonly tendon: { readonly origin: number; readonly insertion: number };
  /** Half width and half thickness of a slip where it is attached, mm. */
  readonly endMm: { readonly halfWidth: number; readonly halfThickness: number };
  /** Vertices round the section of a slip. Default 10. */
  readonly around?: number;
}

/** A slip has come into its lane so far above its origin, and leaves it so far below its insertion, mm. */
const LEAVES_MM = 6;
/** And has there its full share of the width so far on, mm. */
const GROWS_MM = 26;
const LEAST_SHARE = 0.35;
/** Left between neighbours, as a share of the lane. */
const GAP = 0.08;

const heightOf = ({ path }: AttachmentLine): number => {
  const ys = path.map((place) => resolvePlace(place, 'a column of the back', 'path')[1]);
  return ys.reduce((sum, y) => sum + y, 0) / ys.length;
};

/** Of a band, where `share` of its width lies medially. */
const thicknessMm = ({ thicknessMm: mm }: BandLevel, share: number): number =>
  typeof mm === 'number' ? mm : (1 - share) * mm[0] + share * mm[1];

/**
 * @param band from below upwards
 * @param slips from the medial lane to the lateral one, each from its lower end to its upper one
 */
export function slipsInLanes(
  band: readonly BandLevel[],
  slips: readonly LaneSlip[],
  { superficial, tendon, endMm, around = 10 }: ColumnBelly,
): Slip[] {
  /** Of a slip at a level: 0 where it does not pass, 1 where it has its whole share of the band. */
  const weightAt = ({ origin, insertion, fromBelow = false }: LaneSlip, { y }: BandLevel): number => {
    const above = fromBelow ? Infinity : y - heightOf(origin);
    const mm = Math.min(above, heightOf(insertion) - y) - LEAVES_MM;
    return mm <= 0 ? 0 : Math.min(1, LEAST_SHARE + ((1 - LEAST_SHARE) * mm) / GROWS_MM);
  };
  return slips.map((slip, i): Slip => {
    const inLane = band
      .filter((level) => weightAt(slip, level) > 0)
      .map((level): MuscleStation => {
        const weights = slips.map((other) => weightAt(other, level));
        const sum = (list: readonly number[]): number => list.reduce((total, weight) => total + weight, 0);
        const lane = weights[i] / sum(weights);
        const share = sum(weights.slice(0, i)) / sum(weights) + lane / 2;
        const [from, to] = [level.medial, level.lateral];
        const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
        return {
          name: level.name,
          centre: [
            from[0] + share * dx,
            level.y,
            from[1] + share * dz - 4 * share * (1 - share) * (level.archMm ?? 0),
          ],
          widthDirection: [dx, 0, dz],
          halfWidthMm: ((Math.hypot(dx, dz) * lane) / 2) * (1 - GAP),
          halfThicknessMm: thicknessMm(level, share) / 2,
          exponent: 3,
        };
      });
    const end = (name: string, { widthDirection }: MuscleStation): MuscleStation => ({
      ...{ name, widthDirection, exponent: 3 },
      halfWidthMm: endMm.halfWidth,
      halfThicknessMm: endMm.halfThickness,
    });
    return {
      kind: 'strap',
      name: slip.name,
      superficial,
      edges: ['medial', 'lateral'],
      tendon,
      mesh: { across: around, along: Math.round(1.2 * inLane.length) + 5 },
      origin: { lines: [slip.origin] },
      stations: [
        ...(slip.fromBelow ? [] : [end('origin', inLane[0])]),
        ...inLane,
        end('insertion', inLane[inLane.length - 1]),
      ],
      insertion: { lines: [slip.insertion] },
    };
  });
}
