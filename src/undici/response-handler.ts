/**
 * Collects the response to one request. A dispatcher calls it by one of two APIs: undici 6 by the first, undici 7 and 8 by the second.
 */
import type { TransportResponse } from "../http/transport-types.js";
import { BufferedResponse, join } from "./buffered-response.js";
import { decode } from "./decode.js";
import { type ParsedHeaders, type RawHeaders, rawHeadersOf, ResponseHeaders } from "./response-headers.js";

/** The part of undici's controller that is used here. */
interface Controller {
  readonly rawHeaders?: unknown;
  abort(reason: unknown): void;
}

type Abort = (reason: unknown) => void;
type Resolve = (response: TransportResponse | Promise<TransportResponse>) => void;

/** Responses below this status only announce the final one. */
const FIRST_FINAL_STATUS = 200;

export class ResponseHandler {
  readonly #signal: AbortSignal;
  readonly #resolve: Resolve;
  readonly #reject: (error: unknown) => void;
  #abort: Abort | undefined;
  #status = 0;
  #headers: RawHeaders = [];
  #chunks: Uint8Array[] = [];

  /** Settles the promise when the response is complete, when the request has failed, or when the signal is aborted. */
  constructor(signal: AbortSignal, resolve: Resolve, reject: (error: unknown) => void) {
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    signal.addEventListener("abort", this);
  }

  /** The signal was aborted. */
  handleEvent(): void {
    const { reason }: { readonly reason: unknown } = this.#signal;
    this.fail(reason);
    this.#abort?.(reason);
  }

  fail(error: unknown): void {
    this.#signal.removeEventListener("abort", this);
    this.#reject(error);
  }

  onConnect(abort: Abort): void {
    this.#abort = abort;
    // A request may wait long for its connection, and undici offers no way to withdraw it before.
    if (this.#signal.aborted) abort(this.#signal.reason);
  }

  onHeaders(status: number, headers: RawHeaders): true {
    if (status >= FIRST_FINAL_STATUS) {
      this.#status = status;
      this.#headers = headers;
      this.#chunks = [];
    }
    return true;
  }

  onData(chunk: Uint8Array): true {
    this.#chunks.push(chunk);
    return true;
  }

  onComplete(): void {
    // undici's retry interceptor takes an announcement for the response itself.
    if (this.#status < FIRST_FINAL_STATUS) return this.fail(new Error("The dispatcher has handed over no final status."));
    this.#signal.removeEventListener("abort", this);
    const headers = new ResponseHeaders(this.#headers);
    const body = join(this.#chunks);
    const codings = body.length > 0 && headers.get("content-encoding");
    const response = (decoded: Uint8Array): TransportResponse => new BufferedResponse(this.#status, headers, decoded);
    this.#resolve(codings ? decode(body, codings).then(response) : response(body));
  }

  onError(error: unknown): void {
    this.fail(error);
  }

  onRequestStart(controller: Controller): void {
    this.onConnect((reason) => controller.abort(reason));
  }

  onResponseStart(controller: Controller, status: number, headers: ParsedHeaders): void {
    this.onHeaders(status, rawHeadersOf(controller.rawHeaders, headers));
  }

  onResponseData(_controller: Controller, chunk: Uint8Array): void {
    this.onData(chunk);
  }

  onResponseEnd(): void {
    this.onComplete();
  }

  onResponseError(_controller: Controller, error: unknown): void {
    this.fail(error);
  }
}
