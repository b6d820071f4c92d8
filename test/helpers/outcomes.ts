/**
 * Helpers for calls that fail, for calls that are aborted, and for lists.
 */
import { ConfigurationError } from "../../src/errors/index.js";

/** The error that a promise rejects with. */
export async function rejection(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("it did not reject");
}

/** The error that a function throws. */
export function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("it did not throw");
}

/** Starts a call, aborts it at the given moment, and resolves to the error that it rejects with. */
export async function abortedAt(
  moment: Promise<unknown>,
  reason: unknown,
  call: (signal: AbortSignal) => Promise<unknown>,
): Promise<unknown> {
  const controller = new AbortController();
  const error = rejection(call(controller.signal));
  await moment;
  controller.abort(reason);
  return error;
}

/** Matches a `ConfigurationError` whose message holds the name of the option or argument. */
export function configurationErrorNaming(name: string): object {
  return { constructor: ConfigurationError, message: expect.stringContaining(name) };
}

/** All items of an asynchronous list. */
export async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}
