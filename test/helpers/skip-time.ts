/**
 * Lets time pass on the clock of pauses, without waiting and without fake timers.
 */

/** For the tests of a file. Returns a function that moves `performance.now()` forward. */
export function canSkipTime(): (ms: number) => void {
  let skippedMs = 0;
  let clock: jest.SpiedFunction<() => number>;
  beforeEach(() => {
    const now = performance.now.bind(performance);
    clock = jest.spyOn(performance, "now").mockImplementation(() => now() + skippedMs);
  });
  afterEach(() => clock.mockRestore());
  return function skip(ms) {
    skippedMs += ms;
  };
}
