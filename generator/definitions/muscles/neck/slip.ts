import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import type { AttachmentLine, MuscleStation, Slip, StrapBelly } from '../definition.ts';
import type { Place } from '#generator/definitions/landmarks.ts';

/** What the slips of a muscle have in common. */
type SharedFigures = Pick<StrapBelly, 'superficial' | 'edges' | 'tendon' | 'mesh'>;

/** A slip as it differs from its neighbours; its stations are named by what they lie at. */
interface SlipFigures {
  readonly name: string;
  readonly origin: AttachmentLine;
  readonly insertion: AttachmentLine;
  readonly stations: readonly MuscleStation[];
}

/** Slips of one muscle: straps of a kind, each between its own attachments. */
export const strapSlips = (shared: SharedFigures, slips: readonly SlipFigures[]): Slip[] =>
  slips.map(({ origin, insertion, ...slip }) => ({
    kind: 'strap',
    ...shared,
    ...slip,
    origin: { lines: [origin] },
    insertion: { lines: [insertion] },
  }));

/** A station in short: where it lies, the direction of its width, half width and half thickness in mm; a little boxier than an ellipse. */
export const station = (
  name: string,
  centre: Place | undefined,
  widthDirection: ReadonlyVec3,
  halfWidthMm: number,
  halfThicknessMm: number,
  more: Pick<MuscleStation, 'sagMm' | 'skew' | 'exponent'> = {},
): MuscleStation => ({
  name,
  ...(centre && { centre }),
  widthDirection,
  halfWidthMm,
  halfThicknessMm,
  exponent: 2.6,
  ...more,
});

/** A line of attachment at one place. */
export const point = (on: string, words: string, place: Place): AttachmentLine => ({
  on,
  words,
  path: [place],
});
