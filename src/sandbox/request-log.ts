import type { IncomingHttpHeaders } from "node:http";
import { matches } from "./faults.js";
import type { SandboxServer } from "./faults.js";

/** One request as a server of the sandbox saw it. Secrets are replaced by `[redacted]`. */
export interface LoggedRequest {
  /** The server that was asked. */
  readonly server: SandboxServer;
  /** The method in capitals. */
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** The query's parameters; of a repeated one, the values joined by a comma. */
  readonly query: Readonly<Record<string, string>>;
  /** The request's headers, their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The fields of a form body, once it has been read; absent for any other body. */
  readonly form?: Readonly<Record<string, string>>;
  /** Whether the request carried an Authorization header. */
  readonly hasAuthorization: boolean;
  /** When it came in, in epoch milliseconds of the sandbox's clock. */
  readonly at: number;
  /** The status of the answer; absent as long as none was sent. */
  readonly status?: number;
  /** `open` until the answer is out; `cut` where the connection closed before, by the client or by a fault. */
  readonly outcome: "open" | "answered" | "cut";
}

export type LogEntry = { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] };

const redacted = "[redacted]";
const secretHeader = /^(proxy-)?authorization$|cookie|api-key|token|secret/;
const secretField = /^(client_secret|client_assertion|password|token|access_token|refresh_token|id_token|code|code_verifier|device_code)$/;
const keptEntries = 10_000;

export function redactFields(fields: URLSearchParams): Record<string, string> {
  const names = [...new Set(fields.keys())];
  return Object.fromEntries(names.map((name) => [name, secretField.test(name.toLowerCase()) ? redacted : fields.getAll(name).join(",")]));
}

export function redactHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? redacted : String(value)]));
}

/** The latest 10,000 requests to all servers of one sandbox, oldest first. */
export class RequestLog {
  private entries: LogEntry[] = [];

  add(entry: LogEntry): LogEntry {
    this.entries.push(entry);
    if (this.entries.length > keptEntries) this.entries.shift();
    return entry;
  }

  all(): readonly LoggedRequest[] {
    return [...this.entries];
  }

  count(server: SandboxServer, method?: string, path?: string | RegExp): number {
    return this.entries.filter((entry) => entry.server === server && matches(entry, method, path)).length;
  }

  clear(): void {
    this.entries = [];
  }
}
