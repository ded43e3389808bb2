/**
 * What a bone that is put together from named parts is written in. Points are landmarks with offsets or atlas mm on the left
 * side; sizes are full sizes in mm. The figures were measured on the bones of Z-Anatomy (CC BY-SA 4.0, after BodyParts3D,
 * (c) The Database Center for Life Science), adjusted together until the whole lay on the measured surface, and rounded
 * to half a millimetre.
 */
import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import type { Attitude, PadSize, Section, Squareness } from '#generator/kernels/boneForms.ts';
import type { Place } from '#generator/definitions/landmarks.ts';

interface NamedPart {
  readonly name: string;
  /** Fillet towards what stands before it in the list, mm. Default: that of the bone. */
  readonly fillet?: number;
}

/** A bent bar through stations. */
export interface ShaftPart extends NamedPart {
  readonly form: 'shaft';
  readonly stations: readonly ShaftPlace[];
  /** The section's height lies as near to this direction as the course allows. Default: up. */
  readonly upright?: ReadonlyVec3;
  readonly squareness?: Squareness;
  /** Length of the rounded ends as a share of the section's smaller half size. Default 0.6. */
  readonly endRoundness?: number;
}

export interface ShaftPlace {
  readonly at: Place;
  readonly section: Section;
  /** Turn of the section about the course, degrees. */
  readonly rollDeg?: number;
}

/** A knob or a facet: an ellipsoid (squareness 2, the default) or a rounded block (4). */
export interface PadPart extends NamedPart {
  readonly form: 'pad';
  readonly at: Place;
  readonly size: PadSize;
  readonly attitude: Attitude;
  readonly squareness?: Squareness;
}

/** A thin bent plate between two edges. */
export interface PlatePart extends NamedPart {
  readonly form: 'plate';
  /** Direction in which hollows are counted. */
  readonly facing: ReadonlyVec3;
  readonly rows: readonly PlatePlaces[];
}

export interface PlatePlaces {
  /** Absent in plates of the midline: there it is the mirror image of `to`, and the lists run from the middle outwards. */
  readonly from?: Place;
  readonly to: Place;
  /** How far the plate stands off the straight line between the edges, mm, at even steps between them. */
  readonly hollow: readonly number[];
  /** Full thickness, mm, at even steps from edge to edge. */
  readonly thickness: readonly number[];
}

export type BonePart = ShaftPart | PadPart | PlatePart;

export interface BoneDefinition {
  readonly id: string;
  readonly sides: 'paired' | 'median';
  readonly parts: readonly BonePart[];
  /** Taken out of the joined parts, one after the other. */
  readonly carved?: readonly BonePart[];
  /** Default fillet between parts, mm. */
  readonly fillet: number;
}
