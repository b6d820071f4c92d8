/**
 * The light records that travel through the pipeline. Unlike a `Request`, a record can be sent again.
 */
import type { KinnectError } from "../errors/index.js";

/** Which failures a request may be sent again after. */
export type Repeat =
  /** Sending it twice does no harm: 408, 429, 5xx, no answer. */
  | "always"
  /** Only where the API surely did nothing: 429, or a connection that never opened. */
  | "if-refused"
  /** Only on a connection that never opened: what was sent may have used up a password or refresh token. */
  | "if-unsent";

export interface HttpRequest {
  readonly operation: {
    readonly id: string;
    readonly method: string;
    readonly path: string;
    readonly scopes?: readonly string[];
    readonly permissions?: readonly (readonly string[])[];
  };
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData | ArrayBuffer | undefined;
  readonly repeat: Repeat;
  readonly signal?: AbortSignal | undefined;
  /** Of one attempt, body included. The client's own where it is absent. */
  readonly timeoutMs?: number | undefined;
  /** What must not turn up in an error either, beside what the request itself holds. */
  readonly secrets?: readonly string[] | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The whole body, read within the attempt. */
  readonly body: string;
  /** When the attempt that this answers began, in epoch milliseconds. */
  readonly sentAt?: number;
  /** What was sent in the end, with its token. */
  readonly request?: HttpRequest;
  /**
   * Why no response came: the rest says nothing then. It travels inside the pipeline only, where the retry layer repeats
   * attempts of this kind and none of the token source's, which throws its errors.
   */
  readonly error?: KinnectError;
  /** Whether nothing can have reached the API. */
  readonly isUnsent?: boolean;
}

export type Send = (request: HttpRequest) => Promise<HttpResponse>;

/** One layer of the pipeline. */
export type Layer = (next: Send) => Send;

/** What every asynchronous method takes. */
export interface CallOptions {
  /** Ends the caller's wait, at any moment, with a `CancelledError`. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take, body included, in milliseconds. Default: the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined;
}

/** What callers inside of the package may add. */
export interface InnerOptions extends CallOptions {
  readonly secrets?: readonly string[] | undefined;
}

/** How often a request may be repeated follows from its method, RFC 9110 section 9.2.2. */
export function repeatOf(method: string): Repeat {
  return method === "POST" || method === "PATCH" ? "if-refused" : "always";
}
