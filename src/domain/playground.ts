/**
 * What the playground draws of one muscle as it is written down, before the generator brings it to its place: atlas mm, left
 * side. It is made on demand by the development server and is no part of what is shipped.
 */
import type { Layer } from './layers.ts';

type Point = readonly [number, number, number];

/** A row or station of the definition. */
export interface PlaygroundSection {
  readonly name: string;
  readonly end?: 'origin' | 'insertion';
  /** The places that are written down: of a sheet from edge to edge, of a strap its centre. */
  readonly placesMm: readonly Point[];
  /** As written down: of a sheet its thicknesses from edge to edge, of a strap twice its half thickness. */
  readonly thicknessMm: readonly number[];
  /** The closed outline of the muscle where this section lies. */
  readonly outlineMm: readonly Point[];
}

export interface PlaygroundBody {
  /** Name of the slip; '' where the muscle is one body. */
  readonly slip: string;
  readonly kind: 'sheet' | 'strap';
  /** Names of the edges where `across` is -1 and 1. */
  readonly edges: readonly [first: string, last: string];
  readonly mesh: { readonly positionsMm: readonly number[]; readonly indices: readonly number[] };
  /** From the origin to the insertion. */
  readonly sections: readonly PlaygroundSection[];
  readonly attachments: readonly {
    readonly end: 'origin' | 'insertion';
    readonly on: string;
    readonly words: string;
    readonly lineMm: readonly Point[];
  }[];
  /** Lines along the fibres on the superficial face, from the origin to the insertion. */
  readonly fibresMm: readonly (readonly Point[])[];
  /** Unit normals of the superficial face, sampled. */
  readonly normals: readonly { readonly atMm: Point; readonly normal: Point }[];
  readonly figures: {
    readonly triangles: number;
    readonly volumeMm3: number;
    /** Along the middle of the superficial face. */
    readonly lengthMm: number;
    readonly greatestThicknessMm: number;
    readonly folds: number;
  };
}

export interface PlaygroundData {
  readonly schema: 'trigger-point-playground/1';
  readonly id: string;
  readonly layer: Layer;
  /** The file of the definition, from the folder of package.json. */
  readonly file: string;
  readonly bodies: readonly PlaygroundBody[];
  /** Landmarks that the definition refers to, and where. */
  readonly landmarks: readonly {
    readonly id: string;
    readonly atMm: Point;
    /** Fields of the definition: `slips[1].origin.lines[0].path[2]`. */
    readonly usedIn: readonly string[];
  }[];
}
