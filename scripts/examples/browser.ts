/**
 * A browser with cookies, as far as these flows need one: it follows no redirect by itself, and keeps cookies by origin.
 */
export interface Page {
  readonly status: number;
  readonly body: string;
  /** Where a redirect leads, as an absolute URL; otherwise `undefined`. */
  readonly location: string | undefined;
  readonly headers: Headers;
}

interface Sent {
  readonly method?: string;
  readonly body?: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
}

export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();

  setCookie(origin: string, name: string, value: string): void {
    this.#of(origin).set(name, value);
  }

  /** Opens a page, as by a click on a link. */
  open(url: string): Promise<Page> {
    return this.#send(url, { headers: { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" } });
  }

  /** Submits a form of the page's own site. */
  submit(url: string, fields: Readonly<Record<string, string>> = {}): Promise<Page> {
    return this.#send(url, { method: "POST", body: new URLSearchParams(fields), headers: { origin: new URL(url).origin } });
  }

  async #send(url: string, { headers: given, ...init }: Sent): Promise<Page> {
    const cookies = this.#of(new URL(url).origin);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...given, ...(cookie && { cookie }) };
    const response = await fetch(url, { ...init, headers, redirect: "manual", signal: AbortSignal.timeout(30_000) });
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      if (attributes.some((attribute) => /^max-age=0$/i.test(attribute))) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get("location");
    return {
      status: response.status,
      body: await response.text(),
      location: location === null ? undefined : new URL(location, url).href,
      headers: response.headers,
    };
  }

  #of(origin: string): Map<string, string> {
    const found = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, found);
    return found;
  }
}
