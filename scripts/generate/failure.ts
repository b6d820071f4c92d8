/** What went wrong, told to the person who ran the command: shown without a stack trace. */
export class GenerationFailure extends Error {
  constructor(what: string, remedy: string) {
    super(`${what}\n${remedy}`);
    this.name = "GenerationFailure";
  }
}
