/**
 * How a muscle is written down. Everything is for the left side, in atlas mm (see `frames.ts`); the right is the mirror image.
 *
 * A **sheet** is given by rows across its fibres: the origin, a few named levels, the insertion. A **strap** is given by
 * stations along its middle. The end rows are the attachment lines themselves, so a muscle ends where the text says it is
 * attached, on the landmarks of that bone. A muscle of several **slips** is a list of straps and sheets, each from its own
 * process to its own, meshed as closed bodies beside each other.
 */
import type { StructureId } from '#domain/ids.ts';
import type { Layer } from '#domain/layers.ts';
import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import type { StrapStation } from '#generator/kernels/strap.ts';
import type { Place } from '../landmarks.ts';

/** One stretch of an attachment, on one bone (or raphe, fascia, galea). Several follow each other along the end row. */
export interface AttachmentLine {
  /** Structure id of the bone, or the name of the fascia or ligament. */
  readonly on: string;
  /** Where on it, in words. */
  readonly words: string;
  /** From the first edge of the muscle to its last; one place only for a slip. */
  readonly path: readonly Place[];
}

/** A row across the fibres, between the ends. */
export interface MuscleRow {
  readonly name: string;
  /** Places on the middle surface from the first edge to the last. */
  readonly path: readonly Place[];
  /** Where along the row they stand, 0 to 1; default in proportion to their distances. */
  readonly stops?: readonly number[];
  /** At evenly spread places from the first edge to the last, mm. */
  readonly thicknessMm: number | readonly number[];
}

/** The end row: thickness of the muscle where it meets the bone. The path is that of the attachment lines. */
export interface SheetEnd {
  readonly lines: readonly AttachmentLine[];
  readonly stops?: readonly number[];
  readonly thicknessMm: number | readonly number[];
}

/** A section of a strap. The first and the last stand in the middle of their attachment and need no centre. */
export interface MuscleStation extends Omit<StrapStation, 'centreMm'> {
  readonly centre?: Place;
}

/** What a definition is made of besides flesh. */
export type MuscleTissue = 'muscle' | 'fascia';

interface MuscleDefinitionBase {
  readonly id: StructureId;
  readonly layer: Layer;
  /** Fasciae and ligaments are written down as muscles are. Default 'muscle'. */
  readonly tissue?: MuscleTissue;
  /** Has no trigger points here; drawn so that the picture is whole, and picked after the others. Default false. */
  readonly context?: boolean;
  /** Lies in the midline and is not mirrored. Default false. */
  readonly median?: boolean;
}

interface BellyBase {
  /** Towards the skin, in the middle of the muscle; need not be exact. */
  readonly superficial: ReadonlyVec3;
  /** Names of the edges where `across` is -1 and 1. */
  readonly edges: readonly [first: string, last: string];
  /** Density of the mesh: steps from edge to edge (strap: round the section) and along the fibres. */
  readonly mesh: { readonly across: number; readonly along: number };
}

export interface SheetBelly extends BellyBase {
  readonly kind: 'sheet';
  /** Share of the length that is tendon; a list: at evenly spread places from the first edge to the last. */
  readonly tendon: {
    readonly origin: number | readonly number[];
    readonly insertion: number | readonly number[];
  };
  readonly origin: SheetEnd;
  readonly rows: readonly MuscleRow[];
  readonly insertion: SheetEnd;
}

export interface StrapBelly extends BellyBase {
  readonly kind: 'strap';
  readonly tendon: { readonly origin: number; readonly insertion: number };
  readonly origin: { readonly lines: readonly AttachmentLine[] };
  readonly stations: readonly MuscleStation[];
  readonly insertion: { readonly lines: readonly AttachmentLine[] };
}

export type Belly = SheetBelly | StrapBelly;

/** One slip of a muscle: from its own process to its own. */
export type Slip = Belly & {
  /** By its level: 'C3', 'rib 2'. */
  readonly name: string;
};

export interface SheetMuscle extends MuscleDefinitionBase, SheetBelly {}

export interface StrapMuscle extends MuscleDefinitionBase, StrapBelly {}

export interface SlipsMuscle extends MuscleDefinitionBase {
  readonly kind: 'slips';
  /** In the order in which they give way to each other: the deepest first. */
  readonly slips: readonly Slip[];
}

export type MuscleDefinition = SheetMuscle | StrapMuscle | SlipsMuscle;
