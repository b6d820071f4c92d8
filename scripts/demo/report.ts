/**
 * The output of the demo.
 */

/** Prints two lines for each step: what came of it, and the code that ran. */
export class Report {
  #step = "";

  chapter(title: string): void {
    console.log(`\n${title}`);
  }

  /** Runs a step, and prints its result and its code. `code` is the body of `work`; a test compares them. */
  async step<Result>(
    name: string,
    code: string,
    work: () => Promise<Result>,
    say: (result: Result) => string | Promise<string>,
  ): Promise<Result> {
    this.#step = name;
    const result = await work();
    console.log(line("✓", name, await say(result)));
    this.note(`> ${code}`);
    return result;
  }

  /** Runs code that is no step of its own, and prints it. `code` is the body of `work`, as above. */
  run<Result>(code: string, work: () => Result): Result {
    const result = work();
    this.note(`> ${code}`);
    return result;
  }

  note(text: string): void {
    console.log(line(" ", "", text));
  }

  failed(why: string): void {
    console.error(line("✗", this.#step, why));
  }
}

/** @throws {Error} when a condition that the next steps rely on doesn't hold. */
export function ensure(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

export function timeOf(date: Date | undefined): string {
  return date === undefined ? "an unknown time" : `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

function line(mark: string, name: string, text: string): string {
  return `  ${mark} ${name.padEnd(11)} ${text}`;
}
