/**
 * Unhandled rejections, which end a process in production.
 */

/** Collects them until the returned function is called, which resolves to them. */
export function watchUnhandledRejections(): () => Promise<readonly unknown[]> {
  const unhandled: unknown[] = [];
  const listen = (error: unknown): void => void unhandled.push(error);
  process.on("unhandledRejection", listen);
  return async function stop() {
    // Node reports them after the microtasks of a turn.
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", listen);
    return unhandled;
  };
}

/** The tests of this file or block must cause none. */
export function expectNoUnhandledRejections(): void {
  let stop: () => Promise<readonly unknown[]>;
  beforeAll(() => {
    stop = watchUnhandledRejections();
  });
  afterAll(async () => expect(await stop()).toEqual([]));
}
