/**
 * A Kinde and a Knetik on loopback that count requests, and whose answers can be held back.
 */
import { createServer, type Server } from "node:http";
import { freePort } from "../engines/server.js";

/** Part of every secret that a fleet's processes get from here. */
export const PLANTED = "planted-secret";

export type Route = "management" | "start" | "session" | "revoke" | "knetik";

const ROUTES: Readonly<Record<string, Route>> = {
  "/oauth2/token": "management",
  "/api/v1/connected_apps/auth_url": "start",
  "/api/v1/connected_apps/token": "session",
  "/api/v1/connected_apps/revoke": "revoke",
  "/oauth/token": "knetik",
};

export interface KindeRequest {
  readonly route: Route;
  readonly session: string;
  readonly form: URLSearchParams;
}

interface Reply {
  readonly status: number;
  readonly body: object;
}

/** Of the next request of a kind. */
interface Hold {
  readonly route: Route;
  readonly arrive: () => void;
  readonly released: Promise<void>;
}

const INVALID_SESSION: Reply = { status: 400, body: { errors: [{ code: "INVALID_SESSION", message: "no" }] } };
export const UNAVAILABLE: Reply = { status: 503, body: {} };

export class LoopbackKinde {
  readonly url: string;
  readonly sessions = new Map<string, "pending" | "connected" | "revoked">();
  /** Sessions that aren't in `sessions` are connected. */
  acceptsUnknown = false;
  /** Refresh tokens that were sent after they had been replaced. */
  readonly reused: string[] = [];
  /** Called when a request has come and its answer is made. The answer is sent when it resolves; a reply is sent instead. */
  before: (request: KindeRequest) => Promise<Reply | undefined> | Reply | undefined = () => undefined;
  readonly #server: Server;
  readonly #counts = new Map<string, number>();
  readonly #holds: Hold[] = [];
  /** The only one that is taken. */
  refreshToken = `${PLANTED}-refresh-0`;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(): Promise<LoopbackKinde> {
    const port = await freePort();
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
        const form = new URLSearchParams(Buffer.concat(chunks).toString());
        void kinde.#reply({ route: ROUTES[pathname] ?? "start", session: searchParams.get("session_id") ?? "", form }).then(
          ({ status, body }) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)),
          () => response.destroy(),
        );
      });
    });
    server.keepAliveTimeout = 60_000;
    const kinde = new LoopbackKinde(server, `http://127.0.0.1:${port}`);
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    return kinde;
  }

  /** How many requests of a kind have come; those for one session if it is given. */
  count(route: Route, session = ""): number {
    return this.#counts.get(session === "" ? route : `${route} ${session}`) ?? 0;
  }

  /** Holds back the answer to the next request of a kind. `arrived` resolves when it has come. */
  holdNext(route: Route): { readonly arrived: Promise<void>; readonly release: () => void } {
    const [arrival, release] = [signal(), signal()];
    this.#holds.push({ route, arrive: arrival.resolve, released: release.promise });
    return { arrived: arrival.promise, release: release.resolve };
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #reply(request: KindeRequest): Promise<Reply> {
    const { route, session } = request;
    const n = this.#count(route);
    if (session !== "") this.#count(`${route} ${session}`);
    const reply = this.#answer(request, n);
    const hold = this.#takeHold(route);
    if (hold === undefined) return (await this.before(request)) ?? reply;
    hold.arrive();
    await hold.released;
    return reply;
  }

  /** Each hold is for one request, whichever kind comes first. */
  #takeHold(route: Route): Hold | undefined {
    const index = this.#holds.findIndex((hold) => hold.route === route);
    return index < 0 ? undefined : this.#holds.splice(index, 1)[0];
  }

  #answer({ route, session, form }: KindeRequest, n: number): Reply {
    const state = this.sessions.get(session) ?? (this.acceptsUnknown ? "connected" : undefined);
    switch (route) {
      case "management":
        return ok({ access_token: `${PLANTED}-management-${n}`, expires_in: 86_400 });
      case "start":
        this.sessions.set(`started-${n}`, "pending");
        return ok({ url: `${this.url}/${PLANTED}/${n}`, session_id: `started-${n}` });
      case "session":
        if (state !== "connected") return INVALID_SESSION;
        return ok({ access_token: `${PLANTED}-${session}-${n}`, access_token_expiry: "2100-01-01T00:00:00Z" });
      case "revoke":
        if (state !== "connected") return INVALID_SESSION;
        this.sessions.set(session, "revoked");
        return ok({});
      case "knetik":
        return this.#rotate(form.get("refresh_token") ?? "", n);
    }
  }

  #rotate(sent: string, n: number): Reply {
    if (sent !== this.refreshToken) {
      this.reused.push(sent);
      return { status: 400, body: { error: "invalid_grant" } };
    }
    this.refreshToken = `${PLANTED}-refresh-${n}`;
    return ok({ access_token: `${PLANTED}-knetik-${n}`, expires_in: "3600", refresh_token: this.refreshToken });
  }

  #count(key: string): number {
    const n = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, n);
    return n;
  }
}

function signal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function ok(body: object): Reply {
  return { status: 200, body };
}
