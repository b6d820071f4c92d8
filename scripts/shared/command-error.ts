/**
 * The failures that a command explains to its user.
 */

/** A problem and its remedy. Commands print it without a stack trace. */
export class CommandError extends Error {
  constructor(problem: string, remedy: string) {
    super(`${problem}\n${remedy}`);
    this.name = "CommandError";
  }
}

/** The error for arguments that a command can't use. */
export function usageError(problem: string, usage: string): CommandError {
  return new CommandError(problem, `Use:\n${usage}`);
}
