/**
 * The plain records that travel through the pipeline. Unlike a `Request`, a record can be sent again.
 */
import type { OperationDescriptor } from "../operation.js";
import type { Transport, TransportHeaders } from "./transport-types.js";

/** Options of every asynchronous method. */
export interface CallOptions {
  /** Ends the wait at any time with a `CancelledError`. */
  readonly signal?: AbortSignal | undefined;
  /** The time limit for one attempt, including the response's body, in milliseconds. Default: the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined;
}

/** Call options plus those that only this package's own callers use. */
export interface InternalCallOptions extends CallOptions {
  /** Further values that must not appear in an error, beside those of the request itself. */
  readonly secrets?: readonly string[] | undefined;
  /** Called before each attempt and each wait, with the time in which that ends. Shows whoever waits that the work goes on. */
  readonly heartbeat?: ((withinMs: number) => void) | undefined;
  /** Called before each attempt except the repetition after a 401. The attempt isn't sent if this rejects. */
  readonly beforeAttempt?: (() => Promise<void>) | undefined;
  /** How many callers have come so far who don't wait for the end of a pause after a 429. */
  readonly urgency?: (() => number) | undefined;
}

/**
 * After which failures a request may be sent again:
 * - `always`: after 408, 429, 5xx and a missing response. Sending it twice does no harm.
 * - `if-refused`: only if the API certainly did nothing: after 429, or if the connection never opened.
 * - `if-unsent`: only if the connection never opened. Otherwise it may have used up a password attempt or a refresh token.
 */
export type RetrySafety = "always" | "if-refused" | "if-unsent";

/**
 * Marks a request for a token. Once sent it is never aborted, because it is billed or uses up a refresh token; its signal only ends
 * the waits between attempts.
 */
export interface Grant {
  readonly retrySafety: RetrySafety;
  /** What to check if the grant is refused: the names of the options. */
  readonly advice: string;
}

export interface HttpRequest extends InternalCallOptions {
  readonly operation: Omit<OperationDescriptor, "method"> & { readonly method: string };
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | ArrayBuffer | undefined;
  readonly grant?: Grant;
  /** Sends this request in place of the client's transport. */
  readonly transport?: Transport | undefined;
  /** Read the body as bytes, because it may not be text. */
  readonly readsBytes?: true;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: TransportHeaders;
  /** The whole body as text, read within the attempt. */
  readonly body: string;
  /** The same as it came, if the request asked for it. */
  readonly bytes?: ArrayBuffer;
  /** The request as it was sent, with its token. */
  readonly request: HttpRequest;
  /** When the attempt began, in epoch milliseconds. */
  readonly sentAt: number;
  /** Of a 429 that isn't followed by another attempt: how long the API has asked other calls to wait since. */
  readonly pauseMs?: number;
}

/** The statuses that the Fetch standard calls redirects. */
export const REDIRECTS = [301, 302, 303, 307, 308];

export type Send = (request: HttpRequest) => Promise<HttpResponse>;

/** Server errors that no repetition helps: Not Implemented, and HTTP Version Not Supported (RFC 9110 sections 15.6.2 and 15.6.6). */
export const UNSUPPORTED = [501, 505];
