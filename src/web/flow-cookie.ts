/**
 * The cookies that bind a flow to the browser that started it (RFC 6265bis): one for each session, encrypted (JWE, RFC 7516).
 */
import { ConfigurationError } from "../errors/index.js";
import { fieldsOf, parseJson } from "../http/json.js";
import { sha256 } from "../stores/key.js";
import { createSealer, type Sealer } from "../stores/sealer.js";
import { readOwner } from "../kinde/connected-apps/owner.js";
import type { ConnectIdentity } from "./owner.js";

/** What a cookie says about the flow that it was made for. */
export interface Flow extends ConnectIdentity {
  readonly sessionId: string;
  readonly keyCodeRef: string;
  readonly callbackUrl: string;
  /** A path of the app. */
  readonly returnTo: string;
  /** Until then the callback is accepted. Epoch milliseconds. */
  readonly endsAt: number;
  /** What the callback must have as `kinnect_state`. */
  readonly state?: string | undefined;
  /** The callback has succeeded. */
  readonly isDone?: boolean | undefined;
}

const FLOW_MS = 600_000;
const MAX_FLOWS = 5;
/** The largest cookie that browsers keep: name and value, in bytes. */
const MAX_COOKIE_SIZE = 4096;
const FORMAT = 1;
/** Sealed with the flow, so that nothing else sealed with the same secret passes for one. */
const PURPOSE = "connect";

export interface FlowCookiesConfig {
  readonly secrets: readonly string[];
  readonly isInsecure: boolean;
  readonly now: () => number;
}

export class FlowCookies {
  readonly #config: FlowCookiesConfig;
  readonly #prefix: string;
  readonly #attributes: string;
  #sealer: Sealer | undefined;

  constructor(config: FlowCookiesConfig) {
    this.#config = config;
    const { isInsecure } = config;
    // Browsers keep a cookie with this prefix only if the host itself has set it over https. So no other host of the domain can plant one.
    this.#prefix = isInsecure ? "kinnect-" : "__Host-kinnect-";
    this.#attributes = `Path=/; HttpOnly; SameSite=Lax${isInsecure ? "" : "; Secure"}`;
  }

  /** The `Set-Cookie` of a flow that ends in ten minutes. @throws {ConfigurationError} if it is too large for a cookie. */
  async create(flow: Omit<Flow, "endsAt">): Promise<string> {
    const name = await this.#nameOf(flow.sessionId);
    const stored = { format: FORMAT, ...flow, endsAt: this.#config.now() + FLOW_MS };
    const sealed = await (await this.#sealerOnce()).seal(PURPOSE, JSON.stringify(stored));
    if (name.length + sealed.length > MAX_COOKIE_SIZE) {
      throw new ConfigurationError(`The cookie of a connection is larger than ${MAX_COOKIE_SIZE} bytes. Shorten the owner's IDs.`);
    }
    return `${name}=${sealed}; Max-Age=${FLOW_MS / 1000}; ${this.#attributes}`;
  }

  /** The `Set-Cookie` that removes a flow. */
  async drop(sessionId: string): Promise<string> {
    return this.#dropNamed(await this.#nameOf(sessionId));
  }

  /** The flow in a session's cookie, or `undefined` if no secret decrypts one. A renamed cookie still names its own session: check it. */
  async find({ headers }: Request, sessionId: string): Promise<Flow | undefined> {
    const name = await this.#nameOf(sessionId);
    const value = this.#cookiesOf(headers).get(name);
    return value === undefined ? undefined : this.#open(value);
  }

  /** The `Set-Cookie`s that make room for one more flow: at most five at once, or the header grows too large for servers. */
  async makeRoom({ headers }: Request): Promise<readonly string[]> {
    const cookies = [...this.#cookiesOf(headers)];
    if (cookies.length < MAX_FLOWS) return [];
    const ranked = await Promise.all(
      cookies.map(async ([name, value]) => ({ name, rank: rankOf(await this.#open(value), this.#config.now()) })),
    );
    ranked.sort((one, other) => other.rank - one.rank);
    return ranked.slice(MAX_FLOWS - 1).map(({ name }) => this.#dropNamed(name));
  }

  #dropNamed(name: string): string {
    return `${name}=; Max-Age=0; ${this.#attributes}`;
  }

  async #nameOf(sessionId: string): Promise<string> {
    return this.#prefix + (await sha256(sessionId)).slice(0, 16);
  }

  /** The cookies of flows. */
  #cookiesOf(headers: Headers): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const pair of (headers.get("cookie") ?? "").split(";")) {
      // Browsers check the prefix of the name as it is, so no more is taken off here than separates cookies.
      const [name = "", ...value] = pair.replaceAll(/^[\t ]+|[\t ]+$/g, "").split("=");
      if (name.startsWith(this.#prefix) && !found.has(name)) found.set(name, value.join("="));
    }
    return found;
  }

  async #open(value: string): Promise<Flow | undefined> {
    const opened = await (await this.#sealerOnce()).open(PURPOSE, value);
    return "value" in opened ? readFlow(opened.value) : undefined;
  }

  async #sealerOnce(): Promise<Sealer> {
    return (this.#sealer ??= createSealer(new Map(await Promise.all(this.#config.secrets.map(keyFrom)))));
  }
}

/** The flows to give up first have the lowest rank: those that can't be read, then those that have ended, then the oldest. */
function rankOf(flow: Flow | undefined, now: number): number {
  if (flow === undefined) return -Infinity;
  return flow.isDone || flow.endsAt <= now ? flow.endsAt - 2 * now : flow.endsAt;
}

/** Only this code seals, so the format vouches for the fields. */
function readFlow(text: string): Flow | undefined {
  const stored = parseJson(text);
  return isFlow(stored) && readOwner(stored.owner) !== undefined ? stored : undefined;
}

function isFlow(stored: unknown): stored is Flow {
  return fieldsOf(stored)["format"] === FORMAT;
}

/** A key of 32 bytes and its ID, from a secret (HKDF, RFC 5869). */
async function keyFrom(secret: string): Promise<[id: string, key: Uint8Array]> {
  const material = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), "HKDF", false, ["deriveBits"]);
  const derive = async (info: string, bits: number): Promise<Uint8Array> => {
    const algorithm = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: new TextEncoder().encode(`kinnect/web ${info}`) };
    return new Uint8Array(await crypto.subtle.deriveBits(algorithm, material, bits));
  };
  const id = [...(await derive("key ID", 48))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [id, await derive("cookie key", 256)];
}
