/**
 * nock for a whole test file: nothing leaves the process, and everything that was expected is asked for.
 */
import nock from "nock";

export function onTheWire(): void {
  beforeAll(() => {
    if (!nock.isActive()) nock.activate();
    nock.disableNetConnect();
  });
  afterEach(() => {
    const pending = nock.pendingMocks();
    nock.cleanAll();
    expect(pending).toEqual([]);
  });
  afterAll(() => nock.restore());
}
