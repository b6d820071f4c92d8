import { startClock } from "./clock.js";
import { Faults } from "./faults.js";
import { answerWith } from "./http/router.js";
import { kindeFallback } from "./kinde/fallback.js";
import { kindeRoutes } from "./kinde/routes.js";
import type { ConnectedSession } from "./kinde/sessions.js";
import { KindeState } from "./kinde/state.js";
import { knetikFallback } from "./knetik/fallback.js";
import { knetikRoutes } from "./knetik/routes.js";
import { KnetikState } from "./knetik/state.js";
import { checkOptions } from "./options.js";
import { answerConsentPage } from "./person.js";
import { providerFallback, providerRoutes } from "./provider/routes.js";
import { ProviderState } from "./provider/state.js";
import { RequestLog } from "./request-log.js";
import { openServers } from "./servers.js";
import { SpecDocument } from "./spec/document.js";
import type { Sandbox, SandboxOptions } from "./types.js";

const hourMs = 3_600_000;

/**
 * Starts stand-ins for Kinde, Knetik and a third-party provider on 127.0.0.1, so that the whole connected-app flow can be
 * run and tested without an account. They keep state, enforce scopes and expiry, and misbehave on demand.
 *
 * Resolves to the running sandbox; call its `stop` when done. Rejects where a port is taken, and with a `RangeError` where
 * an option doesn't exist or makes no sense. Sandboxes share nothing: any number can run in one process.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkOptions(options);
  const clock = startClock(Number(options.startAt ?? Date.now()));
  const faults = new Faults();
  const log = new RequestLog();
  const servers = await openServers({ clock, faults, log }, options);

  const management = new SpecDocument("kinde-management");
  const provider = new ProviderState(clock, options.providerTokenMs ?? 8 * hourMs);
  const kinde = new KindeState({
    url: servers.kinde.url,
    clock,
    provider,
    scopes: options.scopes,
    management,
    callbackUrl: options.callbackUrl,
    expiryFormat: options.expiryFormat ?? "utc",
    managementTokenMs: options.managementTokenMs ?? 24 * hourMs,
  });
  const knetik = new KnetikState(clock, options.knetikTokenMs ?? hourMs);
  servers.provider.answer = answerWith(provider, providerRoutes, providerFallback);
  servers.kinde.answer = answerWith(kinde, kindeRoutes, kindeFallback(management, new SpecDocument("kinde-account")));
  servers.knetik.answer = answerWith(knetik, knetikRoutes, knetikFallback(new SpecDocument("knetik")));

  const session = (id: string): ConnectedSession => {
    const found = kinde.sessions.find(id);
    if (found === undefined) throw new Error("this sandbox has no session with this id");
    return found;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(Object.values(servers).map((server) => server.close()));
  };

  return {
    kinde: {
      url: servers.kinde.url,
      tokenUrl: `${servers.kinde.url}/oauth2/token`,
      audience: kinde.audience,
      clientId: kinde.clientId,
      clientSecret: kinde.clientSecret,
      get scopes() {
        return kinde.scopes;
      },
      keyCodeRef: "google_drive",
      keyCodeRefs: [...kinde.apps.keys()],
      userId: kinde.user.id,
      orgCode: kinde.orgCode,
      userAccessToken: kinde.userAccessToken,
      get managementTokensMinted() {
        return kinde.managementTokensMinted;
      },
    },
    provider: { url: servers.provider.url },
    knetik: {
      url: servers.knetik.url,
      clientId: knetik.clientId,
      clientSecret: knetik.clientSecret,
      username: knetik.username,
      password: knetik.password,
      guest: knetik.guest,
    },
    clock,
    authorize: (url) => answerConsentPage(servers.kinde.url, url, "allow"),
    decline: (url) => answerConsentPage(servers.kinde.url, url, "decline"),
    expireProviderToken: (id) => provider.expire(session(id).id),
    expireSession: (id) => {
      session(id).state = "expired";
    },
    revokeElsewhere: (id) => {
      session(id).state = "revoked";
    },
    invalidateManagementTokens: () => kinde.tokens.revokeManagementTokens(),
    invalidateKnetikTokens: () => knetik.invalidateAccessTokens(),
    invalidateKnetikRefreshTokens: () => knetik.invalidateRefreshTokens(),
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    get requests() {
      return log.all();
    },
    clearRequests: () => log.clear(),
    count: (server, method, path) => log.count(server, method, path),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
