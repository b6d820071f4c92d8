/**
 * The light records that travel through the pipeline. Unlike a `Request`, a record can be sent again.
 */
import type { OperationFacts } from "../operation.js";

/** Options of every asynchronous method. */
export interface CallOptions {
  /** Ends the wait at any time with a `CancelledError`. */
  readonly signal?: AbortSignal | undefined;
  /** The time limit for one attempt, including the response's body, in milliseconds. Default: the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined;
}

/** What callers inside of the package may add. */
export interface InnerOptions extends CallOptions {
  /** What must not turn up in an error either, beside what the request itself holds. */
  readonly secrets?: readonly string[] | undefined;
}

/** Which failures a request may be sent again after. */
export type Repeat =
  /** Sending it twice does no harm: 408, 429, 5xx, no answer. */
  | "always"
  /** Only where the API surely did nothing: 429, or a connection that never opened. */
  | "if-refused"
  /** Only on a connection that never opened: what was sent may have used up a password or refresh token. */
  | "if-unsent";

/** What sets a grant apart. Once sent it is never stopped, as it is billed or uses up a refresh token: its signal ends waits alone. */
export interface Grant {
  readonly repeat: Repeat;
  /** What to check where it is refused: the names of the options. */
  readonly advice: string;
}

export interface HttpRequest extends InnerOptions {
  readonly operation: Omit<OperationFacts, "method"> & { readonly method: string };
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData | ArrayBuffer | undefined;
  readonly grant?: Grant;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The whole body, read within the attempt. */
  readonly body: string;
  /** What was sent in the end, with its token. */
  readonly request: HttpRequest;
  /** When the attempt that this answers began, in epoch milliseconds. */
  readonly sentAt: number;
}

export type Send = (request: HttpRequest) => Promise<HttpResponse>;
