/**
 * A web application with the handlers on a sandbox, and browsers that visit it.
 */
import { createKinde, type Kinde, type KindeOptions, type Session } from "../../src/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { type ConnectHandlers, connectHandlers, type ConnectOptions, type ConnectOwner, type RefusedContext } from "../../src/web/index.js";

export const ORIGIN = "https://app.example.com";
export const CALLBACK_URL = `${ORIGIN}/connect/callback`;
export const SECRET = "a secret of more than 32 characters";

export interface App extends ConnectHandlers {
  readonly kinde: Kinde;
  readonly connected: { readonly session: Session; readonly owner: ConnectOwner }[];
  readonly refused: (RefusedContext & { readonly reason: string })[];
}

export type AppOptions = Partial<ConnectOptions> & { readonly kinde?: Kinde };

export function createClient(sandbox: Sandbox, options: Partial<KindeOptions> = {}): Kinde {
  return createKinde({ ...sandbox.kinde.options, maxRetries: 0, ...options } as KindeOptions);
}

export function createApp(sandbox: Sandbox, { kinde = createClient(sandbox), ...options }: AppOptions = {}): App {
  const connected: App["connected"] = [];
  const refused: App["refused"] = [];
  const { onConnected, onRefused, ...rest } = options;
  const handlers = connectHandlers(kinde, {
    keyCodeRef: sandbox.kinde.keyCodeRef,
    callbackUrl: CALLBACK_URL,
    secret: SECRET,
    owner: ({ headers }) => ownerIn(headers.get("cookie")),
    async onConnected(session, context) {
      await onConnected?.(session, context);
      connected.push({ session, owner: context.owner });
    },
    onRefused(reason, context) {
      refused.push({ reason, ...context });
      return onRefused?.(reason, context);
    },
    ...rest,
  });
  return { kinde, connected, refused, ...handlers };
}

/** The application's own cookie says who is signed in: `user=kp_1`, or `user=org_1:ada`. */
export function ownerIn(cookies: string | null): ConnectOwner | undefined {
  const [, id = "", person] = /(?:^|; )user=([^;:]*):?([^;]*)/.exec(cookies ?? "") ?? [];
  if (id === "") return undefined;
  return person ? { orgCode: id, person } : { userId: id };
}

/** A browser as far as cookies go: it keeps the cookies that responses set, and sends them back. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #app: Pick<App, "start" | "callback">;

  constructor(app: Pick<App, "start" | "callback">, user?: string) {
    this.#app = app;
    if (user !== undefined) this.signIn(user);
  }

  /** The same cookies in another browser, or in a request at the same time. */
  copy(app: Pick<App, "start" | "callback"> = this.#app): Browser {
    const copy = new Browser(app);
    for (const [name, value] of this.cookies) copy.cookies.set(name, value);
    return copy;
  }

  signIn(user: string): void {
    this.cookies.set("user", user);
  }

  signOut(): void {
    this.cookies.delete("user");
  }

  /** The name of the latest flow's cookie. */
  get flow(): string {
    return [...this.cookies.keys()].filter((name) => name.includes("kinnect-")).at(-1) ?? "";
  }

  async start(query = "", init: RequestInit = {}): Promise<Response> {
    return this.#send(this.#app.start, `${ORIGIN}/connect${query}`, init);
  }

  /** Starts, and returns the address of the consent page. */
  async consentPage(query = ""): Promise<string> {
    const response = await this.start(query);
    const url = response.headers.get("location");
    if (url === null) throw new Error(`start answered ${response.status}`);
    return url;
  }

  async callback(url: string, init: RequestInit = {}): Promise<Response> {
    return this.#send(this.#app.callback, url, init);
  }

  async #send(handler: (request: Request) => Promise<Response>, url: string, init: RequestInit): Promise<Response> {
    const request = new Request(url, init);
    const cookies = [...this.cookies].map(([name, value]) => `${name}=${value}`);
    if (cookies.length > 0) request.headers.set("cookie", cookies.join("; "));
    const response = await handler(request);
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return response;
  }

  #keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split("; ");
    const [name = "", value = ""] = pair.split("=");
    if (attributes.includes("Max-Age=0")) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
