/**
 * What is often written by hand: a cache of tokens in the process's memory, each with its end. It has no time limit and repeats nothing.
 */
import { AUDIENCE, KINDE_ORIGIN, PROVIDER_ORIGIN } from "../servers.js";
import { CLIENT_ID, CLIENT_SECRET, type Contender } from "./contender.js";

interface CachedToken {
  readonly value: string;
  readonly endsAt: number;
}

const MARGIN_MS = 60_000;

export const PLAIN_CACHE: Contender = {
  name: "a plain token cache",
  createClient({ fetch }) {
    const tokens = new Map<string, Promise<CachedToken>>();

    async function readJson(url: string, init?: RequestInit): Promise<Record<string, string>> {
      const response = await fetch(url, init);
      if (!response.ok) throw new Error(`status ${response.status}`);
      return (await response.json()) as Record<string, string>;
    }

    async function cached(key: string, isFresh: boolean, load: () => Promise<CachedToken>): Promise<string> {
      const known = await tokens.get(key)?.catch(() => undefined);
      if (!isFresh && known !== undefined && known.endsAt - Date.now() > MARGIN_MS) return known.value;
      const loading = load();
      tokens.set(key, loading);
      return (await loading).value;
    }

    async function managementToken(): Promise<string> {
      return cached("management", false, async () => {
        const form = { grant_type: "client_credentials", client_id: CLIENT_ID, client_secret: CLIENT_SECRET, audience: AUDIENCE };
        const answer = await readJson(`${KINDE_ORIGIN}/oauth2/token`, { method: "POST", body: new URLSearchParams(form) });
        return { value: String(answer["access_token"]), endsAt: Date.now() + Number(answer["expires_in"]) * 1000 };
      });
    }

    async function askKinde(path: string): Promise<Record<string, string>> {
      return readJson(`${KINDE_ORIGIN}${path}`, { headers: { authorization: `Bearer ${await managementToken()}` } });
    }

    async function token(sessionId: string, isFresh: boolean): Promise<string> {
      return cached(sessionId, isFresh, async () => {
        const answer = await askKinde(`/api/v1/connected_apps/token?session_id=${sessionId}`);
        return { value: String(answer["access_token"]), endsAt: Date.parse(String(answer["access_token_expiry"])) };
      });
    }

    return {
      token,
      readUser: async (userId) => (await askKinde(`/api/v1/user?id=${userId}`))["id"],
      async askProvider(sessionId) {
        const headers = { authorization: `Bearer ${await token(sessionId, false)}` };
        return (await fetch(`${PROVIDER_ORIGIN}/files`, { headers })).status;
      },
    };
  },
};
