/**
 * Law 7, validity. A caller gets a token that lives at least `minValidityMs` longer; the default is 60 s, or a quarter of the token's
 * lifetime if that is less. If the source has nothing better, the token is handed out as long as it lives, and the source isn't asked
 * again for 30 s or half of the time left, whichever is less. An expired token is never handed out.
 */
import { createHarness, createHarnessHolding, GRANT, HOUR, IN_AN_HOUR, READ, START, transientError } from "../harness.js";

const A = { value: "a", expiresAt: IN_AN_HOUR };

describe("law 7, validity: a token lives as long as its caller needs", () => {
  test("a token that expires too soon is refreshed before it is handed out", async () => {
    const { clock, ask, answer } = await createHarnessHolding(A, GRANT);
    clock.now = IN_AN_HOUR - 59_999;
    const next = await ask();
    await answer({ value: "b", expiresAt: IN_AN_HOUR + HOUR });
    expect(next.value).toBe("b");
  });

  test("a short-lived token with a quarter of its lifetime left is handed out, unless minValidityMs asks for more", async () => {
    const { clock, ask, requests } = await createHarnessHolding({ value: "a", expiresAt: START + 40_000 }, { ...READ, cacheMs: HOUR });
    clock.now = START + 30_000;
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(1);
    await ask({ minValidityMs: 10_001 });
    expect(requests).toHaveLength(2);
  });

  test("a short-lived token with less than a quarter of its lifetime left is refreshed before it is handed out", async () => {
    const { clock, ask, answer } = await createHarnessHolding({ value: "a", expiresAt: START + 40_000 }, { ...READ, cacheMs: HOUR });
    clock.now = START + 30_001;
    const caller = await ask();
    expect(caller.state).toBe("waiting");
    await answer({ value: "b", expiresAt: IN_AN_HOUR });
    expect(caller.value).toBe("b");
  });

  test("a repeated token still needs a quarter of the lifetime it was first seen with", async () => {
    const short = { value: "a", expiresAt: START + 40_000 };
    const { clock, ask, answer, requests } = await createHarnessHolding(short, { ...READ, cacheMs: HOUR });
    clock.now = START + 10_000;
    await ask({ fresh: true });
    await answer(short);
    clock.now = START + 30_000;
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(2);
    clock.now += 1;
    await ask();
    expect(requests).toHaveLength(3);
  });

  test("a token that the source has repeated is handed out for 30 s, even to callers who need a longer one", async () => {
    const { clock, ask, answer, requests } = await createHarnessHolding(A, { ...READ, cacheMs: HOUR });
    await ask({ fresh: true });
    await answer(A);
    clock.now += 29_999;
    expect((await ask({ minValidityMs: 2 * HOUR })).value).toBe("a");
    expect(requests).toHaveLength(2);
    clock.now += 1;
    await ask({ minValidityMs: 2 * HOUR });
    expect(requests).toHaveLength(3);
  });

  test.each([
    ["a grant's", GRANT],
    ["a provider's", { ...READ, cacheMs: HOUR }],
  ])("%s token isn't handed out at the moment it expires, even with a minValidityMs of 0", async (_whose, policy) => {
    const { clock, ask } = await createHarnessHolding(A, policy);
    clock.now = IN_AN_HOUR - 1;
    expect((await ask({ minValidityMs: 0 })).value).toBe("a");
    clock.now = IN_AN_HOUR;
    expect((await ask({ minValidityMs: 0 })).state).toBe("waiting");
  });

  test.each([
    ["a grant's", GRANT],
    ["a provider's", { ...READ, cacheMs: HOUR }],
  ])("300 calls in the last minute of %s token cost at most 10 requests", async (_whose, policy) => {
    const { clock, ask, answer, requests } = await createHarnessHolding(A, policy);
    for (let call = 0; call < 300; call++) {
      clock.now = IN_AN_HOUR - 60_000 + call * 200;
      const caller = await ask();
      if (requests.at(-1)?.isOpen) await answer(A);
      expect(caller.value).toBe("a");
    }
    expect(requests.length).toBeLessThanOrEqual(10);
    clock.now = IN_AN_HOUR;
    const late = await ask();
    expect(late.state).toBe("waiting");
  });

  test("300 calls in the last minute of a token cost at most 10 requests while the source is down", async () => {
    const { clock, ask, fail, requests } = await createHarnessHolding(A, GRANT);
    for (let call = 0; call < 300; call++) {
      clock.now = IN_AN_HOUR - 60_000 + call * 200;
      const caller = await ask();
      if (requests.at(-1)?.isOpen) await fail(transientError());
      expect(caller.value).toBe("a");
    }
    expect(requests.length).toBeLessThanOrEqual(10);
  });

  test("an answer shorter than wanted is handed out, and the source is asked again after half of its lifetime", async () => {
    const { clock, ask, answer, requests } = createHarness(READ);
    const first = await ask({ minValidityMs: 60_000 });
    await answer({ value: "a", expiresAt: START + 20_000 });
    expect(first.value).toBe("a");
    clock.now = START + 9_999;
    expect((await ask({ minValidityMs: 60_000 })).value).toBe("a");
    expect(requests).toHaveLength(1);
    clock.now = START + 10_000;
    await ask({ minValidityMs: 60_000 });
    expect(requests).toHaveLength(2);
  });
});
