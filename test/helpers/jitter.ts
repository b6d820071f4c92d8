/** For the tests of a file or a `describe`: the waits between attempts, which have a random length, take no time. */
export function withoutJitter(): void {
  beforeEach(() => void jest.spyOn(Math, "random").mockReturnValue(0));
  afterEach(() => jest.restoreAllMocks());
}
