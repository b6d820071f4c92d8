/**
 * Requests, replies and the router that leads from one to the other. All three servers use it.
 */
import type { IncomingHttpHeaders } from "node:http";

/** A request whose body has been read. */
export interface SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The decoded values of the placeholders in the route's path. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Handles a request on a route, with the state of its server. */
export type Handler<State> = (state: State, request: SandboxRequest) => Reply | Promise<Reply>;

export interface Route<State> {
  readonly method: string;
  /** A path template such as `/auth/tokens/{username}/{client_id}`. */
  readonly path: string;
  readonly handle: Handler<State>;
}

/** Handles a request that no route matches. `allowed` holds the methods of the routes with the same path. */
export type Fallback<State> = (state: State, request: SandboxRequest, allowed: readonly string[]) => Reply | Promise<Reply>;

/** Handles every request of a server. */
export type RequestHandler = (request: SandboxRequest) => Reply | Promise<Reply>;

/** The values of a template's placeholders; undefined if the path doesn't match. */
export type PathMatcher = (path: string) => Readonly<Record<string, string>> | undefined;

export function createRouter<State>(state: State, routes: readonly Route<State>[], fallback: Fallback<State>): RequestHandler {
  const compiled = routes.map((route) => ({ route, match: createPathMatcher(route.path) }));
  return function handleRequest(request) {
    const allowed: string[] = [];
    for (const { route, match } of compiled) {
      const params = match(request.path);
      if (params === undefined) continue;
      if (route.method === request.method) return route.handle(state, { ...request, params });
      allowed.push(route.method);
    }
    return fallback(state, request, allowed);
  };
}

export function createPathMatcher(template: string): PathMatcher {
  const names: string[] = [];
  // A pattern rejects a path much faster than code that splits it, and a request tries all paths of an API.
  const segments = template.split("/").map((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) return segment.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(name);
    return "([^/]+)";
  });
  const pattern = new RegExp(`^${segments.join("/")}$`);
  return function matchPath(path) {
    const found = pattern.exec(path);
    if (found === null) return undefined;
    const values = found.slice(1).map(decodeSegment);
    return values.includes(undefined) ? undefined : Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
  };
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers };
}

/** The reply if a path exists, but only with other methods. */
export function methodNotAllowed(allowed: readonly string[]): Reply {
  return empty(405, { allow: allowed.join(", ") });
}

/** The media type of a request's body, without parameters. */
export function mediaTypeOf({ headers }: Pick<SandboxRequest, "headers">): string | undefined {
  return headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
}

/** The fields of a form body; undefined for any other media type. */
export function formOf(request: Pick<SandboxRequest, "headers" | "body">): URLSearchParams | undefined {
  return mediaTypeOf(request) === "application/x-www-form-urlencoded" ? new URLSearchParams(request.body) : undefined;
}

/** The bearer token of the Authorization header. */
export function bearerOf({ headers }: Pick<SandboxRequest, "headers">): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? "")?.[1];
}
