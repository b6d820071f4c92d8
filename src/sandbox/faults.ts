import { requireKnown } from "./known.js";

/** One of the sandbox's three servers. */
export type SandboxServer = "kinde" | "provider" | "knetik";

/**
 * Which requests go wrong, and how.
 *
 * With `status`, `body`, `reset` or `stall: "headers"` the server does not act on the request at all. With the others alone
 * (`delayMs`, `headers`, `stall: "body"`, `brokenJson`) it acts, and then only its answer suffers: a delayed token request
 * has minted its token before the delay begins.
 */
export interface FaultOptions {
  /** The server that misbehaves. */
  readonly server: SandboxServer;
  /** Only requests with this method; any by default. */
  readonly method?: string;
  /** Only requests with exactly this path (without query), or whose path the expression matches; any by default. */
  readonly path?: string | RegExp;
  /** How many matching requests are hit; default 1, `Infinity` for all until `remove()`. */
  readonly times?: number;
  /** How many matching requests pass unharmed first; default 0. */
  readonly skip?: number;
  /** Answers with this status, from 200 to 599, instead of the server's; default 200 where a `body` is given. */
  readonly status?: number;
  /** Headers that are added to the answer, whoever made it, for instance `{ "RateLimit-Reset": "1" }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer's body: a string goes out as it is, anything else as JSON; empty by default where a `status` is given. */
  readonly body?: unknown;
  /** Real milliseconds to wait before the answer (or the reset) goes out; default 0. */
  readonly delayMs?: number;
  /** `"headers"` never answers; `"body"` sends the status, the headers and half the body, and never the rest. */
  readonly stall?: "headers" | "body";
  /** Destroys the connection instead of answering. */
  readonly reset?: boolean;
  /** Cuts the body of the answer, so that it is no longer JSON. */
  readonly brokenJson?: boolean;
}

/** A fault that was set with `sandbox.fault`. */
export interface Fault {
  /** How many requests it has hit so far. */
  readonly hits: number;
  /** Takes the fault away. Requests that it holds back already stay as they are. */
  remove(): void;
}

/** Whether a method and path are those asked for; both are optional. */
export function matches(
  request: { readonly method: string; readonly path: string },
  method: string | undefined,
  path: string | RegExp | undefined,
): boolean {
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  if (path === undefined) return true;
  // search, not test: an expression with the flag g would remember where it stopped.
  return typeof path === "string" ? path === request.path : request.path.search(path) >= 0;
}

const servers: Record<SandboxServer, true> = { kinde: true, provider: true, knetik: true };
const faultOptions: Record<keyof FaultOptions, true> = {
  server: true,
  method: true,
  path: true,
  times: true,
  skip: true,
  status: true,
  headers: true,
  body: true,
  delayMs: true,
  stall: true,
  reset: true,
  brokenJson: true,
};

class ActiveFault implements Fault {
  hits = 0;
  private seen = 0;

  constructor(
    readonly options: FaultOptions,
    private readonly active: Set<ActiveFault>,
  ) {}

  strikes(): boolean {
    if (this.seen < (this.options.skip ?? 0)) {
      this.seen += 1;
      return false;
    }
    if (this.hits >= (this.options.times ?? 1)) return false;
    this.hits += 1;
    return true;
  }

  remove(): void {
    this.active.delete(this);
  }
}

/** The faults of one sandbox, in the order in which they were set; the first that applies wins. */
export class Faults {
  private readonly active = new Set<ActiveFault>();

  add(options: FaultOptions): Fault {
    requireKnown("fault", options, faultOptions);
    const { status = 200, server, stall = "body" } = options;
    if (!Object.hasOwn(servers, server)) throw new RangeError(`server must be ${Object.keys(servers).join(", ")}`);
    if (stall !== "body" && stall !== "headers") throw new RangeError('stall must be "headers" or "body"');
    if (!Number.isInteger(status) || status < 200 || status > 599) throw new RangeError("status must be from 200 to 599");
    const fault = new ActiveFault(options, this.active);
    this.active.add(fault);
    return fault;
  }

  take(server: SandboxServer, request: { readonly method: string; readonly path: string }): FaultOptions | undefined {
    for (const fault of this.active) {
      const { options } = fault;
      if (options.server === server && matches(request, options.method, options.path) && fault.strikes()) return options;
    }
    return undefined;
  }

  clear(): void {
    this.active.clear();
  }
}
