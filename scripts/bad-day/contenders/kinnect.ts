/**
 * kinnect with its default options, and the shared store.
 */
import { getUserData } from "../../../generated/kinde-management/operations.js";
import { createKinde } from "../../../src/kinde/index.js";
import { KINDE_ORIGIN, PROVIDER_ORIGIN } from "../servers.js";
import { CLIENT_ID, CLIENT_SECRET, type Contender } from "./contender.js";

export const KINNECT: Contender = {
  name: "kinnect",
  createClient(surroundings) {
    const kinde = createKinde({ domain: KINDE_ORIGIN, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, ...surroundings });
    const session = (id: string): ReturnType<typeof kinde.connectedApps.session> => kinde.connectedApps.session(id);
    return {
      token: async (sessionId, fresh) => (await session(sessionId).token({ fresh })).value,
      readUser: async (id) => (await kinde.call(getUserData, { query: { id } })).id,
      askProvider: async (sessionId) => (await session(sessionId).fetcher(PROVIDER_ORIGIN)("/files")).status,
    };
  },
};
