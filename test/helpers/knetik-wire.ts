/**
 * A Knetik client whose wire is a table of routes.
 */
import { createKnetik, type Knetik, type KnetikOptions } from "../../src/knetik/index.js";
import { type Handler, json, observedFetch, type Seen } from "./observed-fetch.js";

export const GRANT = "POST /oauth/token";
export const LIST = "GET /auth/tokens";
export const DELETE = "DELETE /auth/tokens";

export interface KnetikWire {
  readonly knetik: Knetik;
  readonly requests: readonly Seen[];
  to(route: string): Seen[];
  /** The forms that went to the token endpoint. */
  grants(): Record<string, string>[];
}

/** The token endpoint answers `admin-1`, `admin-2` …, unless a route says otherwise. `n` counts per route, from 1. */
export function knetikWire(
  routes: Record<string, Handler> = {},
  options: Record<string, unknown> = { clientId: "admin-client", clientSecret: "admin-secret" },
): KnetikWire {
  const table: Record<string, Handler> = {
    [GRANT]: (_request, n) => json({ access_token: `admin-${n}`, token_type: "bearer", expires_in: "3600" }),
    ...routes,
  };
  const routeOf = ({ method, url }: Seen): string => `${method} ${url.pathname}`;
  const { fetch, requests } = observedFetch((request) => {
    const handler = table[routeOf(request)];
    if (handler === undefined) throw new Error(`no route ${routeOf(request)}`);
    return handler(request, to(routeOf(request)).length);
  });
  const to = (route: string): Seen[] => requests.filter((request) => routeOf(request) === route);
  const grants = (): Record<string, string>[] => to(GRANT).map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
  return {
    knetik: createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", fetch, ...options } as unknown as KnetikOptions),
    requests,
    to,
    grants,
  };
}
