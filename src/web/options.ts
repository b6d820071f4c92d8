/**
 * The options of connectHandlers, and the configuration resolved from them.
 */
import { check, requireGiven, requireKnown, requireText, requireUrl } from "../http/validate.js";
import type { Session } from "../kinde/connected-apps/session.js";
import type { ConnectOwner } from "./owner.js";
import type { OnRefused } from "./refusal.js";

/** The options of `connectHandlers`. */
export interface ConnectOptions<SignedIn extends ConnectOwner = ConnectOwner> {
  /** The connected app's reference key, as entered in Kinde. */
  readonly keyCodeRef: string;
  /**
   * The address at which `callback` answers: https, or http on loopback. It alone decides the origin of redirects and the cookies'
   * attributes. Headers such as `Host` and `X-Forwarded-Proto` decide nothing.
   */
  readonly callbackUrl: string;
  /**
   * What cookies are encrypted with, 32 characters or more, the same in all processes. Make it with `openssl rand -base64 32`. To replace
   * it, pass a list: the first one encrypts, all of them decrypt. Drop the old one after ten minutes.
   */
  readonly secret: string | readonly string[] | undefined;
  /** Returns who is signed in, or `undefined` if nobody is. Both handlers call it with their request. */
  readonly owner: (request: Request) => SignedIn | undefined | Promise<SignedIn | undefined>;
  /**
   * Called when the app is connected and the person who came back is the one who started. Save `session.id` here, not earlier.
   * `session.token()` and its fetchers work already. If this function throws, nothing is connected, and the callback can be repeated. It runs
   * at least once, so it must be able to run again for the same session.
   */
  readonly onConnected: (session: Session, context: ConnectedContext<SignedIn>) => unknown;
  /** Called when a handler refuses or fails; may return the `Response` to answer with. Default: a short page in English. */
  readonly onRefused?: OnRefused<SignedIn> | undefined;
  /**
   * Adds a random `kinnect_state` to the callback URL and requires it back. It stops an attacker who knows the ID of their own session
   * and repeats its callback until a victim has consented. It isn't known whether Kinde keeps the query of a callback URL, so try it with
   * your tenant. Default: false.
   */
  readonly callbackState?: boolean | undefined;
}

/** What `onConnected` gets besides the session. */
export interface ConnectedContext<SignedIn extends ConnectOwner = ConnectOwner> {
  /** What `owner` returned for this request. */
  readonly owner: SignedIn;
  /** The callback's request. */
  readonly request: Request;
}

const OPTIONS = [
  "keyCodeRef",
  "callbackUrl",
  "secret",
  "owner",
  "onConnected",
  "onRefused",
  "callbackState",
] as const satisfies (keyof ConnectOptions)[];

const MIN_SECRET_LENGTH = 32;
/** What Kinde and kinnect add to the callback URL. */
const RESERVED = ["session_id", "kinnect_state", "error"];

/** The options, checked and with their defaults filled in. */
export interface ConnectConfig<SignedIn extends ConnectOwner> {
  readonly keyCodeRef: string;
  /** As it was given. */
  readonly callbackUrl: string;
  readonly callbackPath: string;
  /** The app's own origin, from `callbackUrl`. */
  readonly origin: string;
  /** http on loopback, where browsers may refuse secure cookies. */
  readonly isInsecure: boolean;
  readonly secrets: readonly string[];
  readonly owner: ConnectOptions<SignedIn>["owner"];
  readonly onConnected: ConnectOptions<SignedIn>["onConnected"];
  readonly onRefused: OnRefused<SignedIn> | undefined;
  readonly callbackState: boolean;
}

/** @throws {ConfigurationError} if an option is missing or unusable; the message holds its name. */
export function connectConfig<SignedIn extends ConnectOwner>(options: ConnectOptions<SignedIn>): ConnectConfig<SignedIn> {
  requireGiven("options", options);
  requireKnown(options, OPTIONS);
  const { owner, onConnected, onRefused, callbackState = false } = options;
  check(typeof owner === "function", "owner", "be a function");
  check(typeof onConnected === "function", "onConnected", "be a function");
  check(onRefused === undefined || typeof onRefused === "function", "onRefused", "be a function");
  check(typeof callbackState === "boolean", "callbackState", "be true or false");
  const callbackUrl = requireText("callbackUrl", options.callbackUrl);
  const { origin, pathname, protocol } = requireCallbackUrl(callbackUrl);
  return {
    keyCodeRef: requireText("keyCodeRef", options.keyCodeRef),
    callbackUrl,
    callbackPath: pathname,
    origin,
    isInsecure: protocol === "http:",
    secrets: requireSecrets(options.secret),
    owner,
    onConnected,
    onRefused,
    callbackState,
  };
}

/** Unlike other URLs in options, it may have a query. */
function requireCallbackUrl(text: string): URL {
  const [address = "", ...query] = text.split("?");
  const url = requireUrl("callbackUrl", address);
  check(!query.join("?").includes("#"), "callbackUrl", "have no fragment");
  const full = new URL(text);
  for (const name of RESERVED) check(!full.searchParams.has(name), "callbackUrl", `have no ${name} of its own`);
  return url;
}

function requireSecrets(given: unknown): readonly string[] {
  requireGiven("secret", given);
  const secrets: readonly unknown[] = Array.isArray(given) ? given : [given];
  check(secrets.length > 0, "secret", "be a string or a list of strings, not an empty list");
  return secrets.map((secret) => {
    check(typeof secret === "string" && secret.length >= MIN_SECRET_LENGTH, "secret", `have ${MIN_SECRET_LENGTH} characters or more`);
    return secret;
  });
}
