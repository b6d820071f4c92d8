/**
 * Records of the pipeline, for tests below the facades.
 */
import type { OperationFacts } from "../../src/http/operation.js";
import type { HttpRequest, HttpResponse } from "../../src/http/request.js";

export const OPERATION: OperationFacts = { id: "getThings", method: "GET", path: "/things" };

export function request(given: Partial<HttpRequest> = {}): HttpRequest {
  return { operation: OPERATION, method: "GET", url: "https://api.example/things", headers: {}, repeat: "always", ...given };
}

export function response(status: number, body: unknown = "", headers: Record<string, string> = {}): HttpResponse {
  return { status, headers: new Headers(headers), body: typeof body === "string" ? body : JSON.stringify(body) };
}
