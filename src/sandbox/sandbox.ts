/**
 * Starts a sandbox: creates the state of all three servers, and the object that controls them.
 */
import { createClock } from "./clock.js";
import { ClockWatch } from "./clock-watch.js";
import { Faults } from "./faults.js";
import { createRouter } from "./http/router.js";
import { createKindeFallback } from "./kinde/fallback.js";
import { issueIdToken, issueUserToken } from "./kinde/issued-tokens.js";
import { KINDE_ROUTES } from "./kinde/routes.js";
import type { ConnectedSession } from "./kinde/sessions.js";
import { KindeState } from "./kinde/state.js";
import { createKnetikFallback } from "./knetik/fallback.js";
import { KNETIK_ROUTES } from "./knetik/routes.js";
import { KnetikState } from "./knetik/state.js";
import { checkOptions } from "./options.js";
import { answerConsentPage } from "./person.js";
import { providerFallback, PROVIDER_ROUTES } from "./provider/routes.js";
import { ProviderState } from "./provider/state.js";
import { RequestLog } from "./request-log.js";
import { openServers } from "./servers.js";
import { SpecDocument } from "./spec/document.js";
import type { Sandbox, SandboxOptions } from "./types.js";
import { Deliveries } from "./webhooks/deliveries.js";
import { createSendWebhook } from "./webhooks/send.js";

const HOUR_MS = 3_600_000;

/**
 * Starts stand-ins for Kinde, Knetik and a third-party provider on 127.0.0.1, so that you can run and test the whole
 * connected-app flow without an account. They keep state, enforce scopes and expiry, and fail on demand.
 *
 * Resolves to the running sandbox; call its `stop` when you're done. Rejects if a port is taken, and with a `RangeError` if an
 * option is unknown or makes no sense. Sandboxes share nothing, so any number of them can run in one process.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkOptions(options);
  const clock = createClock(Number(options.startAt ?? Date.now()));
  const faults = new Faults();
  const log = new RequestLog();
  const clockWatch = new ClockWatch(clock);
  const servers = await openServers({ clock, clockWatch, faults, log }, options);

  const management = new SpecDocument("kinde-management");
  const provider = new ProviderState(clock, options.providerTokenMs ?? 8 * HOUR_MS, options.files);
  const kinde = new KindeState({
    url: servers.kinde.url,
    clock,
    provider,
    scopes: options.scopes,
    users: options.users,
    apiKeys: options.apiKeys,
    management,
    callbackUrl: options.callbackUrl,
    expiryFormat: options.expiryFormat ?? "utc",
    managementTokenMs: options.managementTokenMs ?? 24 * HOUR_MS,
  });
  const knetik = new KnetikState({
    clock,
    tokenMs: options.knetikTokenMs ?? HOUR_MS,
    tokens: options.tokens,
    hasTokenValues: options.hasKnetikTokenValues ?? false,
  });
  servers.provider.handler = createRouter(provider, PROVIDER_ROUTES, providerFallback);
  servers.kinde.handler = createRouter(kinde, KINDE_ROUTES, createKindeFallback(management, new SpecDocument("kinde-account")));
  servers.knetik.handler = createRouter(knetik, KNETIK_ROUTES, createKnetikFallback(new SpecDocument("knetik")));

  const requireSession = (id: string): ConnectedSession => {
    const session = kinde.sessions.find(id);
    if (session === undefined) throw new Error("this sandbox has no session with this id");
    return session;
  };
  const deliveries = new Deliveries(clock);
  const stop = async (): Promise<void> => {
    deliveries.stop();
    await Promise.all(Object.values(servers).map((server) => server.close()));
  };

  const { publicClock } = clockWatch;
  return {
    kinde: {
      options: { domain: servers.kinde.url, clientId: kinde.clientId, clientSecret: kinde.clientSecret, now: publicClock.now },
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
      get userAccessToken() {
        return kinde.userAccessToken;
      },
      get managementTokensMinted() {
        return kinde.managementTokensMinted;
      },
      issueUserToken: (options = {}) => issueUserToken(kinde, options),
      issueIdToken: (options = {}) => issueIdToken(kinde, options),
      rotateKeys: ({ keepsPrevious = false } = {}) => kinde.keys.rotate(keepsPrevious),
      sendWebhook: createSendWebhook(kinde, deliveries),
    },
    provider: { url: servers.provider.url },
    knetik: {
      options: { baseUrl: servers.knetik.url, clientId: knetik.clientId, clientSecret: knetik.clientSecret, now: publicClock.now },
      url: servers.knetik.url,
      clientId: knetik.clientId,
      clientSecret: knetik.clientSecret,
      username: knetik.username,
      password: knetik.password,
      guest: knetik.guest,
    },
    clock: publicClock,
    authorize: (url) => answerConsentPage(servers.kinde.url, url, "allow"),
    decline: (url) => answerConsentPage(servers.kinde.url, url, "decline"),
    expireProviderToken: (id) => provider.expire(requireSession(id).id),
    expireSession: (id) => {
      requireSession(id).state = "expired";
    },
    revokeElsewhere: (id) => {
      requireSession(id).state = "revoked";
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
