/**
 * Faults: which requests go wrong, how, and how often.
 */
import { requireKnown } from "./known.js";

/** One of the sandbox's three servers. */
export type SandboxServer = "kinde" | "provider" | "knetik";

/**
 * Which requests go wrong, and how.
 *
 * With `status`, `body`, `reset` or `stall: "headers"`, the server doesn't process the request at all. With only the other
 * options (`delayMs`, `headers`, `stall: "body"`, `brokenJson`), it processes the request, and only its response is affected.
 * For example, a delayed token request mints its token before the delay begins.
 */
export interface FaultOptions {
  /** The server that has the fault. */
  readonly server: SandboxServer;
  /** Affects only requests with this method. Default: any method. */
  readonly method?: string;
  /** Affects only requests with exactly this path (without query), or with a path that the expression matches. Default: any path. */
  readonly path?: string | RegExp;
  /** How many matching requests are affected. Default: 1. `Infinity` affects all of them until `remove()`. */
  readonly times?: number;
  /** How many matching requests pass unaffected first. Default: 0. */
  readonly skip?: number;
  /** Responds with this status, from 200 to 599, instead of the server's own response. Default: 200 if there is a `body`. */
  readonly status?: number;
  /** Headers to add to the response, whether it is the server's own or not, such as `{ "RateLimit-Reset": "1" }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The response's body. A string is sent as it is, anything else as JSON. Default: empty if there is a `status`. */
  readonly body?: unknown;
  /** How long to wait before the response (or the reset), in real milliseconds. Default: 0. */
  readonly delayMs?: number;
  /** `"headers"` never responds. `"body"` sends the status, the headers and half of the body, and never the rest. */
  readonly stall?: "headers" | "body";
  /** Resets the connection instead of responding. */
  readonly reset?: boolean;
  /** Cuts off the end of the response's body, so that it isn't valid JSON. */
  readonly brokenJson?: boolean;
}

/** A fault that was set with `sandbox.fault`. */
export interface Fault {
  /** How many requests it has affected so far. */
  readonly hits: number;
  /** Removes the fault. Requests that it is already holding back stay that way. */
  remove(): void;
}

type RequestTarget = { readonly method: string; readonly path: string };

/** Whether a request has this method and this path. Both are optional. */
export function matches(request: RequestTarget, method: string | undefined, path: string | RegExp | undefined): boolean {
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  if (path === undefined) return true;
  // `search` rather than `test`: with the flag g, `test` would continue from its last match.
  return typeof path === "string" ? path === request.path : request.path.search(path) >= 0;
}

const SERVERS: Record<SandboxServer, true> = { kinde: true, provider: true, knetik: true };
const FAULT_OPTIONS: Record<keyof FaultOptions, true> = {
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
  readonly options: FaultOptions;
  hits = 0;
  #skipped = 0;
  readonly #active: Set<ActiveFault>;

  constructor(options: FaultOptions, active: Set<ActiveFault>) {
    this.options = options;
    this.#active = active;
  }

  /** Counts a matching request, and returns whether the fault affects it. */
  hit(): boolean {
    if (this.#skipped < (this.options.skip ?? 0)) {
      this.#skipped += 1;
      return false;
    }
    if (this.hits >= (this.options.times ?? 1)) return false;
    this.hits += 1;
    return true;
  }

  remove(): void {
    this.#active.delete(this);
  }
}

/** The faults of one sandbox, in the order in which they were set. */
export class Faults {
  readonly #active = new Set<ActiveFault>();

  add(options: FaultOptions): Fault {
    requireKnown("fault", options, FAULT_OPTIONS);
    const { status = 200, server, stall = "body" } = options;
    if (!Object.hasOwn(SERVERS, server)) throw new RangeError(`server must be ${Object.keys(SERVERS).join(", ")}`);
    if (stall !== "body" && stall !== "headers") throw new RangeError('stall must be "headers" or "body"');
    if (!Number.isInteger(status) || status < 200 || status > 599) throw new RangeError("status must be from 200 to 599");
    const fault = new ActiveFault(options, this.#active);
    this.#active.add(fault);
    return fault;
  }

  /** The first fault that affects the request, which counts as a hit; undefined if there is none. */
  take(server: SandboxServer, request: RequestTarget): FaultOptions | undefined {
    for (const fault of this.#active) {
      const { options } = fault;
      if (options.server === server && matches(request, options.method, options.path) && fault.hit()) return options;
    }
    return undefined;
  }

  clear(): void {
    this.#active.clear();
  }
}
