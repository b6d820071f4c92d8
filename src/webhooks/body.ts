/**
 * The body of a request that arrived, as text.
 */
import { isRecord } from "../http/json.js";
import { readText } from "../http/read-text.js";
import { check } from "../http/validate.js";
import { refused } from "./refused.js";

/**
 * A webhook that arrived: the body's text, or a request with an unread body. That is a `Request`, a request of Node, or one of a framework
 * whose `body` has the raw text or bytes, such as Express with `express.text({ type: "application/jwt" })`.
 */
export type WebhookRequest = string | IncomingWebhook;

/** The part of a request that is read. */
export interface IncomingWebhook {
  /** Only `handler` looks at it. */
  readonly method?: string | undefined;
  readonly body?: unknown;
  /** Whether a `Request` was read already. */
  readonly bodyUsed?: boolean | undefined;
}

/** 1 MB. Kinde's webhooks have about a kilobyte. */
const MAX_BYTES = 1_048_576;

/**
 * Resolves to the text, or to `undefined` if it is larger than 1 MB.
 * @throws {TokenRejectedError} `malformed` if it breaks off. @throws {ConfigurationError} if the body was parsed, or read before.
 */
export async function bodyOf(request: WebhookRequest): Promise<string | undefined> {
  const { body, bodyUsed }: IncomingWebhook = typeof request === "string" ? { body: request } : Object(request);
  if (typeof body === "string") return sizeOf(body) > MAX_BYTES ? undefined : body;
  if (body instanceof Uint8Array) return body.length > MAX_BYTES ? undefined : new TextDecoder().decode(body);
  check(bodyUsed !== true, "the webhook's request", "be passed before its body is read, or as a clone");
  if (isWebStream(body) || body === null) return unlessBroken(readText(body, MAX_BYTES));
  const isUnparsed = body === undefined || (isRecord(body) && Object.keys(body).length === 0);
  check(isUnparsed && isIterable(request), "the webhook's request", "have its raw body, as text or bytes: don't parse it as JSON");
  return unlessBroken(readChunks(request));
}

function isWebStream(body: unknown): body is ReadableStream<Uint8Array> {
  return isRecord(body) && typeof body["getReader"] === "function";
}

function isIterable(request: unknown): request is AsyncIterable<unknown> {
  return typeof request === "object" && request !== null && Symbol.asyncIterator in request;
}

/** Node ends the connection if its request isn't read to the end, and then nothing can be answered. */
async function readChunks(chunks: AsyncIterable<unknown>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for await (const chunk of chunks) {
    size += sizeOf(chunk);
    if (size <= MAX_BYTES) text += chunk instanceof Uint8Array ? decoder.decode(chunk, { stream: true }) : String(chunk);
  }
  return size > MAX_BYTES ? undefined : text + decoder.decode();
}

/** In bytes. */
function sizeOf(chunk: unknown): number {
  return chunk instanceof Uint8Array ? chunk.length : new TextEncoder().encode(String(chunk)).length;
}

/** The sender may hang up at any time. */
async function unlessBroken<T>(reading: Promise<T>): Promise<T> {
  return reading.catch(() => {
    throw refused("malformed", "its body breaks off");
  });
}
