/**
 * How a muscle is written down. Everything is for the left side, in atlas mm (see `frames.ts`); the right is the mirror image.
 *
 * A **sheet** is given by rows across its fibres: the origin, a few named levels, the insertion. A **strap** is given by
 * stations along its middle. The end rows are the attachment lines themselves, so a muscle ends where the text says it is
 * attached, on the landmarks of that bone.
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

interface MuscleDefinitionBase {
  readonly id: StructureId;
  readonly layer: Layer;
  /** Towards the skin, in the middle of the muscle; need not be exact. */
  readonly superficial: ReadonlyVec3;
  /** Names of the edges where `across` is -1 and 1. */
  readonly edges: readonly [first: string, last: string];
  /** Density of the mesh: steps from edge to edge (strap: round the section) and along the fibres. */
  readonly mesh: { readonly across: number; readonly along: number };
}

export interface SheetMuscle extends MuscleDefinitionBase {
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

export interface StrapMuscle extends MuscleDefinitionBase {
  readonly kind: 'strap';
  readonly tendon: { readonly origin: number; readonly insertion: number };
  readonly origin: { readonly lines: readonly AttachmentLine[] };
  readonly stations: readonly MuscleStation[];
  readonly insertion: { readonly lines: readonly AttachmentLine[] };
}

export type MuscleDefinition = SheetMuscle | StrapMuscle;
