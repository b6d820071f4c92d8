import { getUsers } from "../../generated/kinde-management/operations.js";
import { createKinde, type Kinde, type Transport } from "../../src/kinde/index.js";

/** As much of undici as is used here. */
export interface Undici {
  request(url: string, options: object): Promise<{ readonly statusCode: number; readonly body: { json(): Promise<unknown> } }>;
}

export type Call = () => Promise<unknown>;

const deadlineMs = 30_000;

export function client(origin: string, transport?: Transport): Kinde {
  const addresses = { apiUrl: origin, tokenUrl: origin, audience: `${origin}/api` };
  return createKinde({ ...addresses, clientId: "bench", clientSecret: "secret", transport });
}

/** What a careful caller writes by hand: a deadline over headers and body, the token, no redirect, the status looked at. */
export function bareFetch(origin: string, token: string): Call {
  return async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), deadlineMs);
    try {
      const response = await fetch(`${origin}/api/v1/users?page_size=1`, {
        method: "GET",
        headers: { accept: "application/json", authorization: `Bearer ${token}`, "user-agent": "bench" },
        signal: controller.signal,
        redirect: "manual",
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return (await response.json()) as unknown;
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The same through undici's own function, whose deadline is per phase and so set once, at its dispatcher. */
export function undiciRequest({ request }: Undici, origin: string, token: string): Call {
  return async () => {
    const { statusCode, body } = await request(`${origin}/api/v1/users?page_size=1`, {
      method: "GET",
      headers: { accept: "application/json", authorization: `Bearer ${token}`, "user-agent": "bench" },
    });
    if (statusCode !== 200) throw new Error(`status ${statusCode}`);
    return body.json();
  };
}

export function typedCall(kinde: Kinde): Call {
  return () => kinde.call(getUsers, { query: { page_size: 1 } });
}

export function rawClientCall(kinde: Kinde): Call {
  return () => kinde.management.GET("/api/v1/users", { params: { query: { page_size: 1 } } });
}
