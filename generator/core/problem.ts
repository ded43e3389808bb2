/** A field of a definition's file: where a fault would have to be mended. */
export interface DefinitionPlace {
  /** From the folder of package.json. */
  readonly file: string;
  /** As it would be written in code: `stations[2].centre`. */
  readonly field: string;
}

/**
 * A fault in a definition. The command line prints it as `file: field: reason` and writes nothing.
 */
export class DefinitionProblem extends Error {
  constructor(
    readonly file: string,
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${file}: ${field}: ${reason}`);
    this.name = 'DefinitionProblem';
  }
}
