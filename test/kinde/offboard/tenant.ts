/**
 * A Kinde tenant and a Knetik back end from which a user leaves, and the store of the processes that offboard the user.
 */
import { createKinde, type Kinde, type KindeOptions } from "../../../src/kinde/index.js";
import { createKnetik, type Knetik } from "../../../src/knetik/index.js";
import type { TokenStore } from "../../../src/stores/store.js";
import { CREDENTIALS } from "../../helpers/kinde.js";
import { empty, json } from "../../helpers/mock-fetch.js";
import { FakeKinde } from "../fleet/processes.js";

export const ADA = { userId: "ada" };
export const LOGIN_SESSIONS = "DELETE /api/v1/users/ada/sessions";
export const API_KEYS = "GET /api/v1/api_keys";
export const API_KEY = "DELETE /api/v1/api_keys/";
export const KNETIK_TOKENS = "DELETE /auth/tokens";

interface ApiKey {
  readonly id: string;
  readonly user_id?: string;
  readonly type?: string;
  readonly status?: string;
}

export class Tenant {
  readonly kinde = new FakeKinde();
  /** The IDs of the users who are signed in. */
  readonly signedIn = new Set(["ada", "bob"]);
  /** API keys with their owners, which lists don't show. */
  readonly apiKeys = new Map<ApiKey, string>([
    [{ id: "k-1" }, "ada"],
    [{ id: "k-2" }, "ada"],
    [{ id: "k-3" }, "bob"],
  ]);
  /** The names of users with tokens at Knetik. */
  readonly knetikUsers = new Set(["ada", "bob"]);
  readonly routes: string[] = [];
  /** Answers instead, if it returns a response. */
  intercept: (route: string) => Response | undefined | Promise<Response | undefined> = () => undefined;

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname}`;
    this.routes.push(route);
    return (await this.intercept(route)) ?? this.#answer(route, url) ?? this.kinde.fetch(input, init);
  };

  #answer(route: string, url: URL): Response | undefined {
    if (route === LOGIN_SESSIONS) {
      this.signedIn.delete("ada");
      return json({ code: "USER_SESSIONS_INVALIDATED" });
    }
    if (route === API_KEYS) return this.#page(url.searchParams);
    if (route.startsWith(API_KEY)) {
      const key = [...this.apiKeys.keys()].find(({ id }) => route === API_KEY + id);
      return key && this.apiKeys.delete(key) ? json({ code: "OK" }) : json({ errors: { code: "KEY_NOT_FOUND", message: "no" } }, 404);
    }
    if (route === KNETIK_TOKENS) {
      this.knetikUsers.delete(url.searchParams.get("username") ?? "");
      return empty(204);
    }
    return undefined;
  }

  /** One key on each page. */
  #page(query: URLSearchParams): Response {
    const keys = [...this.apiKeys].filter(([, owner]) => owner === query.get("user_id")).map(([key]) => key);
    const start = keys.findIndex(({ id }) => id === query.get("starting_after")) + 1;
    return json({ api_keys: keys.slice(start, start + 1), has_more: start + 1 < keys.length });
  }

  /** A process on a store. Without one, it has its own memory. */
  start(store?: TokenStore, options: Partial<KindeOptions> = {}): Kinde {
    return createKinde({ ...CREDENTIALS, fetch: this.fetch, ...(store && { store }), ...options } as KindeOptions);
  }

  knetik(options: object = {}): Knetik {
    return createKnetik({ baseUrl: "https://knetik.example", accessToken: "knetik-token", fetch: this.fetch, ...options });
  }

  /** A session that its user has authorized. */
  async connect(kinde: Kinde, owner: { readonly userId: string } = ADA): Promise<string> {
    const { id } = await kinde.connectedApps.start({ keyCodeRef: "drive", ...owner });
    this.kinde.sessions.set(id, "connected");
    await kinde.connectedApps.session(id).token();
    return id;
  }

  count(route: string): number {
    return this.routes.filter((each) => each.startsWith(route)).length;
  }
}
