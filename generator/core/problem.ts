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
