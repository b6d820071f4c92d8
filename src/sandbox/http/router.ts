import type { IncomingHttpHeaders } from "node:http";

/** A request, read whole. */
export interface SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The values of the path template's placeholders, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type Handler<State> = (state: State, request: SandboxRequest) => Reply | Promise<Reply>;

export interface Route<State> {
  readonly method: string;
  /** A path template such as `/auth/tokens/{username}/{client_id}`. */
  readonly path: string;
  readonly handle: Handler<State>;
}

/** Answers what no route does. `allowed` holds the methods of the routes with this path: empty where no route has it. */
export type Fallback<State> = (state: State, request: SandboxRequest, allowed: readonly string[]) => Reply | Promise<Reply>;

export type Answer = (request: SandboxRequest) => Reply | Promise<Reply>;

/** Joins routes, their fallback and a state to what a server answers with. */
export function answerWith<State>(state: State, routes: readonly Route<State>[], fallback: Fallback<State>): Answer {
  const compiled = routes.map((route) => ({ route, match: pathMatcher(route.path) }));
  return (request) => {
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

export function pathMatcher(template: string): (path: string) => Record<string, string> | undefined {
  const wanted = template.split("/");
  return (path) => {
    const given = path.split("/");
    if (given.length !== wanted.length) return undefined;
    const params: Record<string, string> = {};
    for (const [index, part] of wanted.entries()) {
      const value = given[index] ?? "";
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      if (name === undefined) {
        if (part !== value) return undefined;
        continue;
      }
      const decoded = decode(value);
      if (decoded === undefined || decoded === "") return undefined;
      params[name] = decoded;
    }
    return params;
  };
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
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

/** The fields of a form body, or undefined where the request says that it is something else. */
export function formOf(request: Pick<SandboxRequest, "headers" | "body">): URLSearchParams | undefined {
  const mediaType = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  return mediaType === "application/x-www-form-urlencoded" ? new URLSearchParams(request.body) : undefined;
}

/** The answer where a path has other methods only. */
export function notAllowed(allowed: readonly string[]): Reply {
  return empty(405, { allow: allowed.join(", ") });
}

/** The bearer token of the Authorization header. */
export function bearerOf(request: Pick<SandboxRequest, "headers">): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
}
