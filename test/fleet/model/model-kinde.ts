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
  /** The sessions whose next answer is held back. */
  readonly #armed = new Set<string>();
  /** The answers that are held back. */
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(now: () => number) {
    this.#now = now;
  }

  isHeld(session: string): boolean {
    return this.#armed.has(session) || this.isWaiting(session);
  }

  isWaiting(session: string): boolean {
    return this.#waiting.has(session);
  }

  hold(session: string): void {
    this.#armed.add(session);
  }

  releaseAll(): void {
    this.#armed.clear();
    const waiting = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    for (const release of waiting) release();
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
    if (!this.#armed.delete(session)) return Promise.resolve();
    const waiting = this.#waiting.get(session) ?? [];
    this.#waiting.set(session, waiting);
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
