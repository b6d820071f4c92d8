/**
 * The log of all requests to a sandbox, without secrets.
 */
import type { IncomingHttpHeaders } from "node:http";
import { matches, type SandboxServer } from "./faults.js";

/** One request as a server of the sandbox received it. Secrets are replaced by `[redacted]`. */
export interface LoggedRequest {
  /** The server that received it. */
  readonly server: SandboxServer;
  /** The method in upper case. */
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** The parameters of the query. The values of a repeated parameter are joined by commas. */
  readonly query: Readonly<Record<string, string>>;
  /** The headers of the request. Their names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The fields of a form body once it has been read; absent for any other body. */
  readonly form?: Readonly<Record<string, string>>;
  /** Whether the request had an Authorization header. */
  readonly hasAuthorization: boolean;
  /** When it arrived, in epoch milliseconds on the sandbox's clock. */
  readonly at: number;
  /** The status of the response; absent until it is sent. */
  readonly status?: number;
  /** `open` until the response is complete; `cut` if the client or a fault closed the connection before that. */
  readonly outcome: "open" | "answered" | "cut";
}

/** A logged request that its server can still update. */
export type LogEntry = { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] };

const REDACTED = "[redacted]";
const SECRET_HEADER = /^(proxy-)?authorization$|cookie|api-key|token|secret/;
const SECRET_FIELD = /^(client_secret|client_assertion|password|token|access_token|refresh_token|id_token|code|code_verifier|device_code)$/;
const MAX_ENTRIES = 10_000;

export function redactFields(fields: URLSearchParams): Record<string, string> {
  const names = [...new Set(fields.keys())];
  return Object.fromEntries(names.map((name) => [name, SECRET_FIELD.test(name.toLowerCase()) ? REDACTED : fields.getAll(name).join(",")]));
}

export function redactHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, SECRET_HEADER.test(name) ? REDACTED : String(value)]));
}

/** The latest 10,000 requests to all servers of one sandbox, oldest first. */
export class RequestLog {
  #entries: LogEntry[] = [];

  add(entry: LogEntry): LogEntry {
    this.#entries.push(entry);
    if (this.#entries.length > MAX_ENTRIES) this.#entries.shift();
    return entry;
  }

  all(): readonly LoggedRequest[] {
    return [...this.#entries];
  }

  count(server: SandboxServer, method?: string, path?: string | RegExp): number {
    return this.#entries.filter((entry) => entry.server === server && matches(entry, method, path)).length;
  }

  clear(): void {
    this.#entries = [];
  }
}
