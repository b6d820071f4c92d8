/**
 * What only Workers do: work that a request leaves unfinished ends with that request, and no request may use what belongs to another. The
 * clients are at module scope, so all requests share them.
 */
import type { Environment } from "../environment.js";
import type { StepResult } from "../result.js";
import { TIMEOUT_MS, type Worker } from "./worker.js";

/** A call after lost work must succeed within the time limit of one attempt and a little more. */
const WITHIN_MS = TIMEOUT_MS + 2_000;
const TOKEN_REQUEST_MS = 800;
/** Clients refresh their token two minutes before it expires. */
const BEFORE_EXPIRY_MS = 100_000;

interface TokenReply {
  readonly value: string;
  readonly expiresInMs: number;
}

export async function checkLifetimes(worker: Worker, { control }: Environment): Promise<readonly StepResult[]> {
  /** Requests all routes at once. */
  async function inTime<T>(...routes: readonly string[]): Promise<readonly T[]> {
    const replies = await Promise.all(routes.map((route) => worker.get<T>(route)));
    for (const [index, { ms }] of replies.entries()) expect(ms < WITHIN_MS, `${routes[index] ?? ""} took ${Math.round(ms)} ms`);
    return replies.map(({ result }) => result);
  }

  async function advance(ms: number): Promise<void> {
    await control("advance", ms);
    await worker.get(`advance/${ms}`);
  }

  /** Leaves the token so little time that the next call refreshes it in the background. Resolves to the token. */
  async function advanceToRefresh(route: string): Promise<string> {
    const [token] = await inTime<TokenReply>(route);
    await advance((token?.expiresInMs ?? 0) - BEFORE_EXPIRY_MS);
    return token?.value ?? "";
  }

  async function stillWorks(): Promise<void> {
    await inTime("fresh", "token");
    await inTime("token");
    const counts = await inTime<number>("users", "raw");
    expect(
      counts.every((count) => count > 0),
      "a call returned no users",
    );
  }

  const steps: Readonly<Record<string, () => Promise<void>>> = {
    async "two cold calls from two requests at once"() {
      const [first, second] = await inTime<TokenReply>("token", "token");
      expect(first?.value === second?.value, "the calls got different tokens");
      expect((await control<number>("minted")) === 1, "the calls didn't share a token request");
      await stillWorks();
    },
    async "two cold callers of a session's token from two requests at once"() {
      const [started] = await inTime<{ readonly id: string; readonly url: string }>("connect");
      await control("authorize", started?.url);
      await control("clearRequests");
      const route = `session/${started?.id ?? ""}`;
      const [first, second] = await inTime<TokenReply>(route, route);
      expect(first?.value === second?.value, "the callers got different tokens");
      expect((await control<number>("count", "kinde")) === 1, "the callers didn't share a request");
    },
    async "a request that ends while its refresh runs"() {
      await inTime("early");
      await stillWorks();
    },
    async "a caller's timeout"() {
      const [code] = await inTime<string>("timeout");
      expect(code === "timeout", `the caller got ${String(code)}`);
      await stillWorks();
    },
    async "a background renewal that is cut off"() {
      const value = await advanceToRefresh("token");
      const [early] = await inTime<TokenReply>("token");
      expect(early?.value === value, "the current token wasn't handed out");
      await inTime("token");
      await advance(2 * BEFORE_EXPIRY_MS);
      const tokens = await inTime<TokenReply>("token", "token");
      expect(
        tokens.every((token) => token.value !== value),
        "an expired token was handed out",
      );
      await stillWorks();
    },
    async "an access token from a function"() {
      const [count] = await inTime<number>("given");
      expect((count ?? 0) > 0, "the call returned no users");
    },
    async "a background renewal that waitUntil keeps alive"() {
      const value = await advanceToRefresh("kept");
      const minted = await control<number>("minted");
      const [early] = await inTime<TokenReply>("kept");
      expect(early?.value === value, "the current token wasn't handed out");
      await new Promise((resolve) => {
        setTimeout(resolve, 2 * TOKEN_REQUEST_MS);
      });
      const [renewed] = await inTime<TokenReply>("kept");
      expect(renewed?.value !== value, "the token wasn't renewed");
      expect((await control<number>("minted")) === minted + 1, "the renewal wasn't one token request");
    },
  };

  for (const path of ["/oauth2/token", "/api/v1/connected_apps/token"])
    await control("faultForever", { server: "kinde", path, delayMs: TOKEN_REQUEST_MS });
  const results: StepResult[] = [];
  for (const [step, run] of Object.entries(steps)) {
    const error = await run().then(
      () => undefined,
      (reason: unknown) => String(reason),
    );
    results.push(error === undefined ? { step } : { step, error });
  }
  return results;
}

function expect(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise);
}
