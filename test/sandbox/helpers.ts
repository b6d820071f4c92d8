import { startSandbox } from "../../src/sandbox/index.js";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/index.js";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON, or undefined where it is none. */
  readonly json: unknown;
}

export interface Question {
  readonly method?: string;
  readonly token?: string;
  readonly form?: Record<string, string>;
  readonly query?: Record<string, string>;
}

/** Starts a sandbox before each test and stops it after. */
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

export async function ask(url: string, { method, token, form, query }: Question = {}): Promise<Answer> {
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

export function field(answer: Answer, name: string): string {
  const value = typeof answer.json === "object" && answer.json !== null ? Reflect.get(answer.json, name) : undefined;
  if (typeof value !== "string") throw new Error(`status ${answer.status}, no ${name}: ${answer.text}`);
  return value;
}

export function clientForm(sandbox: Sandbox): Record<string, string> {
  const { clientId, clientSecret, audience } = sandbox.kinde;
  return { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, audience };
}

export async function managementToken(sandbox: Sandbox, extra: Record<string, string> = {}): Promise<string> {
  return field(await ask(sandbox.kinde.tokenUrl, { form: { ...clientForm(sandbox), ...extra } }), "access_token");
}

export interface Started {
  readonly token: string;
  readonly url: string;
  readonly sessionId: string;
}

export async function startSession(sandbox: Sandbox, extra: Record<string, string> = {}): Promise<Started> {
  const { url, keyCodeRef, userId } = sandbox.kinde;
  const token = await managementToken(sandbox);
  const query = { key_code_ref: keyCodeRef, user_id: userId, ...extra };
  const answer = await ask(`${url}/api/v1/connected_apps/auth_url`, { token, query });
  return { token, url: field(answer, "url"), sessionId: field(answer, "session_id") };
}

export async function connect(sandbox: Sandbox): Promise<Started> {
  const session = await startSession(sandbox);
  await sandbox.authorize(session.url);
  return session;
}

export function askToken(sandbox: Sandbox, { token, sessionId }: Pick<Started, "token" | "sessionId">): Promise<Answer> {
  return ask(`${sandbox.kinde.url}/api/v1/connected_apps/token`, { token, query: { session_id: sessionId } });
}

export function askRevoke(sandbox: Sandbox, { token, sessionId }: Pick<Started, "token" | "sessionId">): Promise<Answer> {
  const query = { session_id: sessionId };
  return ask(`${sandbox.kinde.url}/api/v1/connected_apps/revoke`, { method: "POST", token, query });
}

export function askFiles(sandbox: Sandbox, token: string): Promise<Answer> {
  return ask(`${sandbox.provider.url}/drive/v3/files`, { token });
}

export function knetikLogin(sandbox: Sandbox, form: Record<string, string>): Promise<Answer> {
  return ask(`${sandbox.knetik.url}/oauth/token`, { form: { client_id: sandbox.knetik.clientId, ...form } });
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
