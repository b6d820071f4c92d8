/**
 * Stack traces that begin with the caller's line, not with the helper that made the error.
 */

/** Returns the error. On V8 its stack starts at the caller of `factory`. */
export function startStackAt<E extends Error>(factory: (...args: never[]) => unknown, error: E): E {
  const engine: ErrorConstructor & { captureStackTrace?: (error: Error, above: (...args: never[]) => unknown) => void } = Error;
  engine.captureStackTrace?.(error, factory);
  return error;
}
