/**
 * Processes that each have a Kinde client, on one store and one Kinde.
 */
import { createHash } from "node:crypto";
import { createKinde, type Kinde, type KindeOptions } from "../../../src/kinde/index.js";
import { AUTH_URL, CREDENTIALS, invalidSession, REVOKE, SESSION_TOKEN, TOKEN_ENDPOINT } from "../../helpers/kinde.js";
import { json, mockRoutes, type RecordedRequest } from "../../helpers/mock-fetch.js";
import { Connection, SharedStore } from "../../tokens/fleet/shared-store.js";
import { settleAll } from "../../tokens/fleet/virtual-time.js";

/** Kinde's side: the state of each session. */
export class FakeKinde {
  readonly sessions = new Map<string, "pending" | "connected" | "revoked">();
  readonly requests: RecordedRequest[];
  readonly fetch: typeof globalThis.fetch;
  /** Answers instead of Kinde, if it returns a response. */
  intercept: (route: string) => Response | undefined | Promise<Response> = () => undefined;
  readonly requestsTo: (route: string) => RecordedRequest[];
  #started = 0;

  constructor() {
    const { fetch, requests, requestsTo } = mockRoutes({
      [TOKEN_ENDPOINT]: (_request, n) => this.#answer(TOKEN_ENDPOINT, () => json({ access_token: `management-${n}`, expires_in: 86_400 })),
      [AUTH_URL]: () =>
        this.#answer(AUTH_URL, () => {
          const id = `s-${++this.#started}`;
          this.sessions.set(id, "pending");
          return json({ url: `https://kinde.example/${id}`, session_id: id });
        }),
      [SESSION_TOKEN]: ({ url }) =>
        this.#answer(SESSION_TOKEN, () => {
          const id = url.searchParams.get("session_id") ?? "";
          return this.sessions.get(id) === "connected"
            ? json({ access_token: `provider-${id}`, access_token_expiry: "2100-01-01T00:00:00Z" })
            : invalidSession();
        }),
      [REVOKE]: ({ url }) =>
        this.#answer(REVOKE, () => {
          const id = url.searchParams.get("session_id") ?? "";
          if (this.sessions.get(id) !== "connected") return invalidSession();
          this.sessions.set(id, "revoked");
          return json({});
        }),
    });
    this.requests = requests;
    this.fetch = fetch;
    this.requestsTo = requestsTo;
  }

  async #answer(route: string, answer: () => Response): Promise<Response> {
    return (await this.intercept(route)) ?? answer();
  }
}

export interface KindeProcess {
  readonly kinde: Kinde;
  readonly connection: Connection;
}

export class Fleet {
  readonly backend = new FakeKinde();
  readonly shared: SharedStore;

  constructor(shared = new SharedStore()) {
    this.shared = shared;
  }

  start(options: Partial<KindeOptions> = {}, connection = new Connection(this.shared)): KindeProcess {
    const given = { ...CREDENTIALS, fetch: this.backend.fetch, store: connection, ...options };
    return { connection, kinde: createKinde(given as KindeOptions) };
  }

  /** A session that its user has authorized. */
  async connect({ kinde }: KindeProcess, owner: { readonly userId: string } = { userId: "ada" }): Promise<string> {
    const { id } = await kinde.connectedApps.start({ keyCodeRef: "drive", ...owner });
    this.backend.sessions.set(id, "connected");
    await kinde.connectedApps.session(id).token();
    return id;
  }

  /** The values in the store that have this field. */
  valuesWith(field: string): Record<string, unknown>[] {
    const values: Record<string, unknown>[] = [...this.shared.values.values()].map(({ value }) => JSON.parse(value));
    return values.filter((value) => field in value);
  }

  /** The sessions in the store whose revocation has begun. */
  noted(): unknown[] {
    return this.valuesWith("ids").flatMap(({ ids }) => ids as unknown[]);
  }
}

/** Digests settle without a thread pool, so a turn of the event loop is enough. */
export function digestAtOnce(): void {
  jest.spyOn(crypto.subtle, "digest").mockImplementation(async (_algorithm, data) => {
    const { buffer, byteOffset, byteLength } = createHash("sha256")
      .update(new Uint8Array(data as ArrayBuffer))
      .digest();
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  });
}

/** Responses take several turns of the event loop. */
export async function settleFetch(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await settleAll();
}
