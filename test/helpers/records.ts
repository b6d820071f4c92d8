/**
 * Requests, responses and a pipeline, for tests below the two clients.
 */
import { httpConfig, type HttpOptions } from "../../src/http/options.js";
import type { OperationDescriptor } from "../../src/operation.js";
import { type Authorizer, createPipeline } from "../../src/http/transport/pipeline.js";
import type { HttpRequest, HttpResponse, Send } from "../../src/http/request.js";

export const OPERATION: OperationDescriptor = { id: "getThings", method: "GET", path: "/things" };

export function request(fields: Partial<HttpRequest> = {}): HttpRequest {
  return { operation: OPERATION, url: "https://api.example/things", headers: {}, ...fields };
}

export function response(status: number, body: unknown = "", headers: Record<string, string> = {}, sent = request()): HttpResponse {
  return {
    status,
    headers: new Headers(headers),
    body: typeof body === "string" ? body : JSON.stringify(body),
    request: sent,
    sentAt: NaN,
  };
}

/** A pipeline on a `fetch` that gets only the request's headers. */
export function createTestPipeline(
  answer: (headers: Headers) => Response | Promise<Response>,
  options: HttpOptions = {},
  authorizer?: Authorizer,
): Send {
  return createPipeline(httpConfig({ ...options, fetch: async (_url, init) => answer(new Headers(init?.headers)) }), authorizer);
}
