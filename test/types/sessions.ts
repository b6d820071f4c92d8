/**
 * Uses of sessions, tokens and errors that compile, and uses that don't. `npm run typecheck` checks this file and reports an expected
 * error that doesn't occur.
 */
import {
  createKinde,
  createKnetik,
  createTokenRevocation,
  isKinnectError,
  type Kinde,
  type Knetik,
  type Session,
  type Token,
  type Tokens,
} from "../../src/index.js";

declare const kinde: Kinde;
declare const knetik: Knetik;
declare const session: Session;
declare const token: Token;

export async function startSession(): Promise<void> {
  const { url, id, owner } = await kinde.connectedApps.start({ keyCodeRef: "google_drive", userId: "kp_1" });
  await kinde.connectedApps.start({ keyCodeRef: "google_drive", orgCode: "org_1", callbackUrl: "https://example.com", timeoutMs: 1000 });
  // @ts-expect-error two owners
  await kinde.connectedApps.start({ keyCodeRef: "google_drive", userId: "kp_1", orgCode: "org_1" });
  // @ts-expect-error no owner
  await kinde.connectedApps.start({ keyCodeRef: "google_drive" });
  // @ts-expect-error no app
  await kinde.connectedApps.start({ userId: "kp_1" });
  // @ts-expect-error a misspelled optional argument
  await kinde.connectedApps.start({ keyCodeRef: "google_drive", userId: "kp_1", callbackURL: "https://example.com" });
  await kinde.connectedApps.start({ keyCodeRef: "google_drive", userId: "kp_1", bind: true });
  // @ts-expect-error not a boolean
  await kinde.connectedApps.start({ keyCodeRef: "google_drive", userId: "kp_1", bind: "yes" });
  void [url, id, owner];
}

export async function confirmAndRevoke(): Promise<void> {
  const nothing: void = await session.confirm({ timeoutMs: 1000, signal: new AbortController().signal });
  // @ts-expect-error a misspelled option
  await session.confirm({ timeout: 1000 });
  const revoke = createTokenRevocation({ url: "https://provider.example/revoke", clientId: "app", clientSecret: "secret" });
  const { provider } = await session.revoke({ revokeAtProvider: revoke, timeoutMs: 1000 });
  await session.revoke({
    revokeAtProvider: async ({ value }, { keyCodeRef, signal }) =>
      keyCodeRef === "google_drive" ? fetch("https://provider.example/revoke", { method: "POST", body: value, signal }) : "skipped",
  });
  // @ts-expect-error an endpoint is needed
  createTokenRevocation({ clientId: "app" });
  // @ts-expect-error not a function
  await session.revoke({ revokeAtProvider: "https://provider.example/revoke" });
  void [nothing, provider.state satisfies "done" | "already_gone" | "pending" | "skipped"];
}

export async function useSession(): Promise<void> {
  const expiresAt: Date | undefined = (await session.token({ minValidityMs: 1000, fresh: true })).expiresAt;
  const response: Response = await session.fetcher("https://www.googleapis.com")("/drive/v3/files", { method: "GET" });
  // @ts-expect-error a misspelled option
  await session.token({ minValidity: 1000 });
  // @ts-expect-error a wait needs a timeoutMs
  await session.waitUntilConnected({});
  // @ts-expect-error only a session from start() has a URL
  void session.url;
  // @ts-expect-error a token isn't a string
  const text: string = token;
  // @ts-expect-error a token is read-only
  token.value = "other";
  void [expiresAt, response, text];
}

/** Tokens of the reader's own, in tests and for other clients. */
export function mockTokens(): void {
  const plain: Token = { value: "token", expiresAt: new Date() };
  const endless: Token = { value: "token", expiresAt: undefined };
  const mock: Pick<Session, "id" | "token"> = { id: "session-1", token: async () => ({ value: "token", expiresAt: undefined }) };
  const tokens: Tokens = { get: async () => plain, invalidate: async () => undefined, clear: async () => undefined };
  createKinde({ domain: "mybiz.kinde.com", accessToken: () => kinde.tokens.get() });
  createKinde({ domain: "mybiz.kinde.com", accessToken: async () => plain });
  createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", accessToken: () => session.token({ minValidityMs: 1000 }) });
  // @ts-expect-error a token has a value
  const empty: Token = { expiresAt: undefined };
  // @ts-expect-error the expiry is a date
  const late: Token = { value: "token", expiresAt: "2026-01-01" };
  // @ts-expect-error a token itself grows old: pass a function
  createKinde({ domain: "mybiz.kinde.com", accessToken: plain });
  // @ts-expect-error a function may not come without a token
  createKinde({ domain: "mybiz.kinde.com", accessToken: () => undefined });
  void [endless, mock, tokens, empty, late];
}

export async function manageAuthTokens(): Promise<void> {
  await knetik.authTokens.delete({ username: "ada" });
  await knetik.authTokens.delete({ clientId: "game-client" });
  // @ts-expect-error this would delete all users' tokens
  await knetik.authTokens.delete({});
  // @ts-expect-error this would delete all users' tokens
  await knetik.authTokens.delete();
  // @ts-expect-error the client ID is missing
  await knetik.authTokens.get("ada");
  // @ts-expect-error field names of the API belong to call
  knetik.authTokens.list({ filter_username: "ada" });
}

export function handleError(error: unknown): unknown {
  // @ts-expect-error the error is still unknown
  void error.kind;
  if (isKinnectError(error, "rate_limited")) return error.retryAfterMs satisfies number | undefined;
  if (isKinnectError(error, "reconnect_required"))
    return error.reason satisfies "pending" | "unconfirmed" | "expired" | "revoked" | "unknown";
  if (isKinnectError(error, "permission_denied")) return error.scopes satisfies readonly string[];
  if (isKinnectError(error, "token_rejected")) return error.status satisfies 401 | 403;
  // @ts-expect-error no such code
  if (isKinnectError(error, "rate_limit")) return error;
  if (isKinnectError(error)) {
    // @ts-expect-error only some errors have it
    void error.retryAfterMs;
    const { kind } = error;
    switch (kind) {
      case "reconnect":
      case "transient":
      case "misconfigured":
      case "invalid":
      case "cancelled":
      case "rejected":
        return error.status satisfies number | undefined;
      default:
        return kind satisfies never;
    }
  }
  return undefined;
}
