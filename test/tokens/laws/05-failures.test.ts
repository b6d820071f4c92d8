/**
 * Law 5, failures. A failure is never cached: the next caller starts a new request. No failure becomes an unhandled rejection.
 */
import {
  createHarness,
  createHarnessHolding,
  GRANT,
  IN_AN_HOUR,
  misconfiguredError,
  READ,
  reconnectError,
  transientError,
} from "../harness.js";
import { watchUnhandledRejections } from "../../helpers/unhandled-rejections.js";

describe("law 5, failures: a failure is never cached", () => {
  test.each([
    ["a transient error", transientError()],
    ["a misconfigured error", misconfiguredError()],
    ["a reconnect error", reconnectError()],
    ["a foreign error", new Error("strange")],
  ])("%s rejects all callers of its request, and the next caller starts another request", async (_kind, error) => {
    const { ask, askTogether, answer, fail, requests } = createHarness(READ);
    const failing = await askTogether({}, {});
    await fail(error);
    expect(failing.map((caller) => caller.error)).toEqual([error, error]);
    const next = await ask();
    await answer({ value: "a", expiresAt: IN_AN_HOUR });
    expect(next.value).toBe("a");
    expect(requests).toHaveLength(2);
  });

  test("a refresh that fails in the background causes no unhandled rejection", async () => {
    const unhandledRejections = watchUnhandledRejections();
    const { clock, ask, fail } = await createHarnessHolding({ value: "a", expiresAt: IN_AN_HOUR }, GRANT);
    clock.now = IN_AN_HOUR - 100_000;
    expect((await ask()).value).toBe("a");
    await fail(transientError());
    expect(await unhandledRejections()).toEqual([]);
  });
});
