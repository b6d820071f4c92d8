/**
 * Kinde in this process. No two of its answers are the same, so each token shows which request it comes from.
 */
const EXPIRES_AT = "2100-01-01T00:00:00Z";

export interface Issued {
  /** The number of the request that it answers, counted over all sessions. */
  readonly request: number;
  /** When it was issued, in epoch milliseconds. */
  readonly at: number;
}

export class ModelKinde {
  readonly sessions = new Map<string, "pending" | "connected" | "revoked">();
  readonly issued = new Map<string, Issued>();
  /** How many requests have come. */
  requests = 0;
  readonly counts = { management: 0, session: 0 };
  /** The next revocation fails. */
  failsRevocation = false;
  readonly #now: () => number;
  /** Sessions whose answers are held back, and those that wait. */
  readonly #held = new Map<string, (() => void)[]>();

  constructor(now: () => number) {
    this.#now = now;
  }

  isHeld(session: string): boolean {
    return this.#held.has(session);
  }

  hold(session: string): void {
    if (!this.#held.has(session)) this.#held.set(session, []);
  }

  release(session: string): void {
    const waiting = this.#held.get(session) ?? [];
    this.#held.delete(session);
    for (const release of waiting) release();
  }

  releaseAll(): void {
    for (const session of [...this.#held.keys()]) this.release(session);
  }

  readonly fetch = async (input: unknown, init?: { readonly signal?: AbortSignal | null }): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    const session = url.searchParams.get("session_id") ?? "";
    const request = ++this.requests;
    if (url.pathname === "/oauth2/token") {
      this.counts.management++;
      return this.#issue(`management-${request}`, request, { expires_in: 86_400 });
    }
    if (url.pathname.endsWith("/auth_url")) {
      const id = `s-${request}`;
      this.sessions.set(id, "pending");
      return json({ url: `https://kinde.example/${id}`, session_id: id });
    }
    if (url.pathname.endsWith("/revoke")) {
      if (this.failsRevocation) {
        this.failsRevocation = false;
        return json({}, 503);
      }
      if (this.sessions.get(session) !== "connected") return invalidSession();
      this.sessions.set(session, "revoked");
      return json({});
    }
    this.counts.session++;
    if (this.sessions.get(session) !== "connected") return invalidSession();
    const value = `${session}-${request}`;
    const response = this.#issue(value, request, { access_token_expiry: EXPIRES_AT });
    await this.#released(session, init?.signal);
    this.issued.set(value, { request, at: this.#now() });
    return response;
  };

  #issue(value: string, request: number, rest: object): Response {
    this.issued.set(value, { request, at: this.#now() });
    return json({ access_token: value, ...rest });
  }

  #released(session: string, signal?: AbortSignal | null): Promise<void> {
    const waiting = this.#held.get(session);
    if (waiting === undefined) return Promise.resolve();
    return new Promise((resolve, reject) => {
      waiting.push(resolve);
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
  }
}

function json(body: object, status = 200): Response {
  return Response.json(body, { status });
}

function invalidSession(): Response {
  return json({ errors: [{ code: "INVALID_SESSION", message: "no" }] }, 400);
}
