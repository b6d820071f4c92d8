/**
 * Starts a sandbox for each test, and sends requests to it without a client.
 */
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";

export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined if it is something else. */
  readonly json: unknown;
}

export interface RequestOptions {
  readonly method?: string;
  readonly token?: string;
  readonly form?: Record<string, string>;
  readonly query?: Record<string, string>;
}

/** Starts a sandbox before each test and stops it afterwards. The returned function gets the current one. */
export function sandboxPerTest(options?: SandboxOptions): () => Sandbox {
  let current: Sandbox | undefined;
  beforeEach(async () => {
    current = await startSandbox(options);
  });
  afterEach(async () => {
    await current?.stop();
  });
  return () => {
    if (current === undefined) throw new Error("no sandbox is running");
    return current;
  };
}

/** Sends a GET, or a POST if there is a form. It follows no redirects. */
export async function request(url: string, { method, token, form, query }: RequestOptions = {}): Promise<TestResponse> {
  const target = query === undefined ? url : `${url}?${new URLSearchParams(query)}`;
  const response = await fetch(target, {
    method: method ?? (form === undefined ? "GET" : "POST"),
    redirect: "manual",
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

/** A string field of a JSON response. */
export function field(response: TestResponse, name: string): string {
  const value = typeof response.json === "object" && response.json !== null ? Reflect.get(response.json, name) : undefined;
  if (typeof value !== "string") throw new Error(`status ${response.status}, no ${name}: ${response.text}`);
  return value;
}

export function clientForm(sandbox: Sandbox): Record<string, string> {
  const { clientId, clientSecret, audience } = sandbox.kinde;
  return { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, audience };
}

export async function managementToken(sandbox: Sandbox, extra: Record<string, string> = {}): Promise<string> {
  return field(await request(sandbox.kinde.tokenUrl, { form: { ...clientForm(sandbox), ...extra } }), "access_token");
}

export interface StartedSession {
  readonly token: string;
  readonly url: string;
  readonly sessionId: string;
}

export async function startSession(sandbox: Sandbox, extra: Record<string, string> = {}): Promise<StartedSession> {
  const { url, keyCodeRef, userId } = sandbox.kinde;
  const token = await managementToken(sandbox);
  const query = { key_code_ref: keyCodeRef, user_id: userId, ...extra };
  const response = await request(`${url}/api/v1/connected_apps/auth_url`, { token, query });
  return { token, url: field(response, "url"), sessionId: field(response, "session_id") };
}

export async function connect(sandbox: Sandbox): Promise<StartedSession> {
  const session = await startSession(sandbox);
  await sandbox.authorize(session.url);
  return session;
}

export function requestToken(sandbox: Sandbox, { token, sessionId }: Pick<StartedSession, "token" | "sessionId">): Promise<TestResponse> {
  return request(`${sandbox.kinde.url}/api/v1/connected_apps/token`, { token, query: { session_id: sessionId } });
}

export function requestRevocation(
  sandbox: Sandbox,
  { token, sessionId }: Pick<StartedSession, "token" | "sessionId">,
): Promise<TestResponse> {
  const query = { session_id: sessionId };
  return request(`${sandbox.kinde.url}/api/v1/connected_apps/revoke`, { method: "POST", token, query });
}

export function requestFiles(sandbox: Sandbox, token: string): Promise<TestResponse> {
  return request(`${sandbox.provider.url}/drive/v3/files`, { token });
}

export function knetikLogin(sandbox: Sandbox, form: Record<string, string>): Promise<TestResponse> {
  return request(`${sandbox.knetik.url}/oauth/token`, { form: { client_id: sandbox.knetik.clientId, ...form } });
}

export async function knetikToken(sandbox: Sandbox): Promise<string> {
  const { clientSecret } = sandbox.knetik;
  const form = { grant_type: "client_credentials", client_secret: clientSecret };
  return field(await knetikLogin(sandbox, form), "access_token");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
