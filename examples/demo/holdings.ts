/**
 * Who holds what right now, from kinnect's store, and the latest requests that the sandbox has seen. No request is made to find out.
 */
import type { Kinde, ListedSession } from "kinnect";
import type { LoggedRequest } from "kinnect/sandbox";
import { PEOPLE, type Person } from "./people.js";

export interface Holdings {
  readonly people: readonly { readonly person: Person; readonly session: ListedSession | undefined }[];
  readonly requests: readonly LoggedRequest[];
}

const SHOWN_REQUESTS = 8;

export async function holdingsOf(kinde: Kinde, requests: readonly LoggedRequest[]): Promise<Holdings> {
  const people = PEOPLE.map(async (person) => {
    const [latest] = await kinde.connectedApps.list({ userId: person.userId });
    return { person, session: latest };
  });
  return { people: await Promise.all(people), requests: requests.slice(-SHOWN_REQUESTS).reverse() };
}
