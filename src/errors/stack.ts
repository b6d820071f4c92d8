/**
 * Stack traces that begin with the caller's line, not with the helper that made the error.
 */

/** The error itself. Its stack starts at the caller of `factory`, in engines that can do that. */
export function startStackAt<E extends Error>(factory: (...args: never[]) => unknown, error: E): E {
  const engine: ErrorConstructor & { captureStackTrace?: (error: Error, above: (...args: never[]) => unknown) => void } = Error;
  engine.captureStackTrace?.(error, factory);
  return error;
}
