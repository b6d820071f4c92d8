/**
 * What a transport is: the function that sends a client's requests to the APIs. `fetch` is one.
 */

/** The request that a transport sends, in the form that `fetch` takes. */
export interface TransportInit {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text or bytes: forms, files and streams are already encoded. Null if there is no body. */
  readonly body: string | ArrayBuffer | null;
  /** Aborted when the time limit is over or the caller has aborted the call. The transport must then close its connection. */
  readonly signal: AbortSignal;
  /** Resolve to a redirect, never follow it: it could send the token to another server. */
  readonly redirect: "manual";
  /** Responses must not be cached. Absent on runtimes whose `fetch` refuses the option. */
  readonly cache?: "no-store";
}

/** The headers of a response. `Headers` has this type. */
export interface TransportHeaders {
  /** The value of a header, the name in lower case: repeated headers joined by `, `, or null. */
  get(name: string): string | null;
  /** Each header with its name in lower case. `set-cookie` may occur more than once. */
  entries(): Iterable<[name: string, value: string]>;
}

/** A response whose body is read at most once. `Response` has this type. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: TransportHeaders;
  /** The body, decompressed, as text. */
  text(): string | Promise<string>;
  /** The body, decompressed. */
  arrayBuffer(): ArrayBuffer | Promise<ArrayBuffer>;
}

/**
 * Sends one request, and resolves once there is a status, also if it's an error. Rejects if there is no response, with an error whose `code`
 * or whose cause's `code` is the network's own, such as `ECONNREFUSED`.
 */
export type Transport = (url: string, init: TransportInit) => Promise<TransportResponse>;
