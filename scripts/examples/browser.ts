/**
 * A browser with cookies, as far as these flows need one: it follows no redirect by itself, and keeps cookies by origin.
 */
import { type IncomingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";

const PATIENCE_MS = 30_000;

export interface Page {
  readonly status: number;
  readonly body: string;
  /** Where a redirect leads, as an absolute URL; otherwise `undefined`. */
  readonly location: string | undefined;
  /** The cookies that it sets, with their attributes. */
  readonly cookies: readonly string[];
}

export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();

  setCookie(origin: string, name: string, value: string): void {
    this.#of(origin).set(name, value);
  }

  /** Opens a page, as by a click on a link. */
  open(url: string): Promise<Page> {
    return this.#send(url, "GET");
  }

  /** Submits a form of the page's own site. */
  submit(url: string, fields: Readonly<Record<string, string>> = {}): Promise<Page> {
    return this.#send(url, "POST", new URLSearchParams(fields).toString());
  }

  async #send(url: string, method: string, form?: string): Promise<Page> {
    const { origin } = new URL(url);
    const cookies = this.#of(origin);
    const { status, headers, body } = await exchange(url, method, form, {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
      ...(form !== undefined && { origin, "content-type": "application/x-www-form-urlencoded" }),
    });
    const set = headers["set-cookie"] ?? [];
    for (const line of set) {
      const [, name = "", value = ""] = /^([^=;]*)=([^;]*)/.exec(line) ?? [];
      if (/;\s*max-age=0\s*(;|$)/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const { location } = headers;
    return { status, body, location: location === undefined ? undefined : new URL(location, url).href, cookies: set };
  }

  #of(origin: string): Map<string, string> {
    const found = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, found);
    return found;
  }
}

interface Exchanged {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Not by `fetch`, which has its own values for the headers that say where a request comes from. */
async function exchange(url: string, method: string, body: string | undefined, headers: Record<string, string>): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, signal: AbortSignal.timeout(PATIENCE_MS) }, (response) => {
      text(response).then((read) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: read }), reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
