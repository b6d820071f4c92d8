/**
 * A Kinde client whose wire is a table of routes.
 */
import { createKinde, type Kinde, type KindeOptions } from "../../src/kinde/index.js";
import { type Handler, json, observedFetch, type Seen } from "./observed-fetch.js";

export const TOKEN = "POST /oauth2/token";
export const SESSION_TOKEN = "GET /api/v1/connected_apps/token";
export const AUTH_URL = "GET /api/v1/connected_apps/auth_url";
export const REVOKE = "POST /api/v1/connected_apps/revoke";
export const USERS = "GET /api/v1/users";
export const INTROSPECT = "POST /oauth2/introspect";
export const REVOKE_TOKEN = "POST /oauth2/revoke";
export const PROFILE = "GET /oauth2/v2/user_profile";

export const CREDENTIALS = { domain: "mybiz.kinde.com", clientId: "m2m-client-id", clientSecret: "m2m-client-secret" };

export interface KindeWire {
  readonly kinde: Kinde;
  /** The fetch of that client. */
  readonly fetch: typeof globalThis.fetch;
  /** Every request, in order. */
  readonly requests: readonly Seen[];
  /** The requests of one route. */
  to(route: string): Seen[];
  /** Resolves when the first request of a route has been sent. */
  asked(route: string): Promise<void>;
}

/** The token endpoint answers `management-1`, `management-2` … unless a route says otherwise. `n` counts per route, from 1. */
export function kindeWire(routes: Record<string, Handler> = {}, options: Partial<KindeOptions> = {}): KindeWire {
  const table: Record<string, Handler> = {
    [TOKEN]: (_request, n) => json({ access_token: `management-${n}`, expires_in: 86_400 }),
    ...routes,
  };
  const firsts = new Map<string, () => void>();
  const asked = (route: string): Promise<void> =>
    to(route).length > 0 ? Promise.resolve() : new Promise((resolve) => firsts.set(route, resolve));
  const { fetch, requests } = observedFetch((request) => {
    const route = routeOf(request);
    firsts.get(route)?.();
    const handler = table[route];
    if (handler === undefined) throw new Error(`no route ${route}`);
    return handler(request, to(route).length);
  });
  const to = (route: string): Seen[] => requests.filter((request) => routeOf(request) === route);
  return { kinde: createKinde({ ...CREDENTIALS, fetch, ...options } as KindeOptions), fetch, requests, to, asked };
}

function routeOf({ method, url }: Seen): string {
  return `${method} ${url.pathname}`;
}

/** The error with which a promise rejects. */
export async function rejection(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("it did not reject");
}

/** Waits between attempts are drawn at random, from nothing on: here they take nothing. */
export function withoutJitter(): void {
  beforeEach(() => void jest.spyOn(Math, "random").mockReturnValue(0));
  afterEach(() => jest.restoreAllMocks());
}
