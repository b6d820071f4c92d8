/**
 * A scripted Kinde, and a provider that always works. Each contender gets its own pair.
 */
import { type Endpoint, elapsedMs, type LoggedRequest } from "./day.js";
import { between, createRandom, pick } from "./random.js";
import { CLOCK_ERROR_MS, type Fault, MINUTE_MS, phaseAt, SECOND_MS } from "./schedule.js";
import { type Answer, deliver, isProcessed, type ServerRequest } from "./wire.js";

export const KINDE_ORIGIN = "https://bad-day.kinde.com";
export const PROVIDER_ORIGIN = "https://api.provider.example";
export const AUDIENCE = `${KINDE_ORIGIN}/api`;

/** Short, so that it ends on this day. Kinde's default is a day. */
const MANAGEMENT_TOKEN_MS = 7 * MINUTE_MS;
const PROVIDER_TOKEN_MS = 20 * MINUTE_MS;
/** Kinde answers so many requests a second. */
const MAX_PER_SECOND = 60;

export class Servers {
  readonly log: LoggedRequest[] = [];
  /** Management tokens that Kinde has issued, and bills, whether or not they arrived. */
  minted = 0;
  readonly #random;
  /** The end of each token, from the beginning of the run. */
  readonly #ends = new Map<string, number>();
  /** The session of each provider token. */
  readonly #sessions = new Map<string, string>();
  /** The provider token that Kinde has for a session. */
  readonly #current = new Map<string, string>();
  #second = 0;
  #inSecond = 0;

  constructor(seed: number) {
    this.#random = createRandom(seed);
  }

  /** The global `fetch` as one process sees it. */
  fetchFor(process: number): typeof globalThis.fetch {
    return async (input, init = {}) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const bearer = (new Headers(init.headers).get("authorization") ?? "").replace("Bearer ", "");
      const request = { process, url, bearer, signal: init.signal ?? undefined };
      return url.origin === PROVIDER_ORIGIN ? this.#askProvider(request) : this.#askKinde(request);
    };
  }

  hasIssued(token: string): boolean {
    return this.#ends.has(token);
  }

  isAlive(token: string, atMs = elapsedMs()): boolean {
    return atMs < (this.#ends.get(token) ?? 0);
  }

  async #askProvider(request: ServerRequest): Promise<Response> {
    const isAuthorized = this.isAlive(request.bearer);
    const entry = this.#enter(request, "provider", this.#sessions.get(request.bearer) ?? "", isAuthorized ? undefined : "unauthorized");
    const answer: Answer = isAuthorized ? { status: 200, body: { files: [] } } : { status: 401, body: { error: "invalid_token" } };
    return deliver(request, entry, answer, this.#random);
  }

  async #askKinde(request: ServerRequest): Promise<Response> {
    const { pathname, searchParams } = request.url;
    const fault = this.#drawFault();
    if (pathname === "/oauth2/token") {
      const entry = this.#enter(request, "token endpoint", "", fault);
      return deliver(request, entry, this.#refusal(entry) ?? this.#mint(entry), this.#random);
    }
    const [endpoint, resource]: [Endpoint, string] = pathname.endsWith("/token")
      ? ["session token", searchParams.get("session_id") ?? ""]
      : ["user", searchParams.get("id") ?? ""];
    const isAuthorized = this.isAlive(request.bearer);
    const entry = this.#enter(request, endpoint, resource, fault ?? (isAuthorized ? undefined : "unauthorized"));
    const answer = endpoint === "user" ? { status: 200, body: { id: resource } } : this.#sessionToken(resource, entry);
    const unauthorized = { status: 401, body: { errors: [{ code: "TOKEN_INVALID", message: "Token is invalid" }] } };
    return deliver(request, entry, this.#refusal(entry) ?? (isAuthorized ? answer : unauthorized), this.#random);
  }

  #drawFault(): Fault | "rate limit" | undefined {
    const phase = phaseAt(elapsedMs());
    const fault = phase !== undefined && this.#random() < phase.share ? pick(this.#random, phase.faults) : undefined;
    if (fault !== undefined && fault !== "stall") return fault;
    const second = Math.floor(elapsedMs() / SECOND_MS);
    this.#inSecond = second === this.#second ? this.#inSecond + 1 : 1;
    this.#second = second;
    return this.#inSecond > MAX_PER_SECOND ? "rate limit" : fault;
  }

  #enter(request: ServerRequest, endpoint: Endpoint, resource: string, fault: LoggedRequest["fault"]): LoggedRequest {
    const sentAt = elapsedMs();
    const comeBackAt = fault === "throttled" ? phaseAt(sentAt)?.endMs : fault === "rate limit" ? sentAt + SECOND_MS : undefined;
    const { process, bearer } = request;
    const entry = { process, endpoint, resource, bearer, sentAt, endedAt: Infinity, fault, isUsable: false, comeBackAt };
    this.log.push(entry);
    return entry;
  }

  /** A 429, without a body, as Kinde documents it. */
  #refusal({ comeBackAt, sentAt }: LoggedRequest): Answer | undefined {
    if (comeBackAt === undefined) return undefined;
    const seconds = Math.ceil((comeBackAt - sentAt) / SECOND_MS);
    return { status: 429, body: {}, headers: { "ratelimit-reset": String(seconds) } };
  }

  #mint({ fault }: LoggedRequest): Answer {
    if (!isProcessed(fault)) return { status: 503, body: {} };
    const endsAt = elapsedMs() + MANAGEMENT_TOKEN_MS;
    this.minted++;
    const claims = { aud: [AUDIENCE], exp: Math.floor((Date.now() + MANAGEMENT_TOKEN_MS) / SECOND_MS), jti: String(this.minted) };
    const token = ["header", JSON.stringify(claims), "signature"].map((part) => Buffer.from(part).toString("base64url")).join(".");
    this.#ends.set(token, endsAt);
    return { status: 200, body: { access_token: token, expires_in: MANAGEMENT_TOKEN_MS / SECOND_MS, token_type: "bearer" } };
  }

  #sessionToken(sessionId: string, { fault }: LoggedRequest): Answer {
    const known = this.#current.get(sessionId);
    const token = known !== undefined && this.isAlive(known) ? known : this.#issue(sessionId, known === undefined);
    const endsAt = (this.#ends.get(token) ?? 0) - elapsedMs() + Date.now();
    const shownAt = new Date(endsAt + (fault === "clock_ahead" ? CLOCK_ERROR_MS : 0));
    return { status: 200, body: { access_token: token, access_token_expiry: shownAt.toISOString() } };
  }

  /** The first tokens of the day are of all ages, so that tokens end at any time. */
  #issue(sessionId: string, isFirst: boolean): string {
    const token = `provider-token-${this.#ends.size}`;
    const lifetimeMs = isFirst ? between(this.#random, MINUTE_MS, PROVIDER_TOKEN_MS) : PROVIDER_TOKEN_MS;
    this.#ends.set(token, elapsedMs() + lifetimeMs);
    this.#sessions.set(token, sessionId);
    this.#current.set(sessionId, token);
    return token;
  }
}
