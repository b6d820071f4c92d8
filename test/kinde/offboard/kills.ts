/**
 * Runs `offboard()` and stops it at each of its steps in turn. Another process then starts it again: the end is always the same.
 */
import { offboard, type OffboardReport } from "../../../src/index.js";
import type { TokenStore } from "../../../src/stores/store.js";
import { isKinnectError } from "../../../src/errors/index.js";
import { Steps, type Trouble } from "./steps.js";
import { ADA, Tenant } from "./tenant.js";

/** A store that processes share, empty at first. */
export interface KillableStore {
  readonly store: TokenStore;
  contents(): Promise<ReadonlyMap<string, string>>;
}

interface EndState {
  readonly kinde: unknown;
  readonly signedIn: unknown;
  readonly apiKeys: unknown;
  readonly knetik: unknown;
  readonly records: unknown;
  readonly lists: unknown;
  readonly open: unknown;
  readonly tokensEndAt: unknown;
}

/** Long enough that a busy machine causes no failures. */
const STORE_TIMEOUT_MS = 30_000;

/** How many steps a run without trouble has, and how it ends. */
export async function undisturbed(shared: KillableStore): Promise<{ readonly steps: number; readonly end: EndState }> {
  const tenant = await connectedTenant(shared);
  return leaveWithoutTrouble(tenant, shared);
}

/** Runs it with trouble at a step, or at two, and then without until nothing is pending. */
export async function disturbed(shared: KillableStore, at: number, trouble: Trouble, failsAt?: number): Promise<EndState> {
  const steps = new Steps(at, trouble, failsAt);
  const tenant = await connectedTenant(shared);
  const first = leave(tenant, shared, steps);
  await Promise.race([first, steps.death]).catch((error: unknown) => {
    // The store failed to list the sessions: there is nothing to report.
    if (!isKinnectError(error, "network_error")) throw error;
  });
  first.catch(() => undefined);
  steps.bury();
  const { end, report } = await leaveWithoutTrouble(tenant, shared);
  if (report.isPending) throw new Error(`still pending after step ${at}:\n${String(report)}`);
  return end;
}

async function leaveWithoutTrouble(tenant: Tenant, shared: KillableStore) {
  const steps = new Steps(0, "dies before");
  const report = await leave(tenant, shared, steps);
  const { count } = steps;
  // What it still does in the background must not meet the next process's records, which have the same IDs.
  steps.bury();
  return { steps: count, report, end: await endState(tenant, shared, report) };
}

async function connectedTenant({ store }: KillableStore): Promise<Tenant> {
  const tenant = new Tenant();
  const kinde = tenant.start(store, { storeTimeoutMs: STORE_TIMEOUT_MS });
  await tenant.connect(kinde);
  await tenant.connect(kinde);
  await tenant.connect(kinde, { userId: "bob" });
  // This one is never authorized.
  await kinde.connectedApps.start({ keyCodeRef: "github", ...ADA });
  return tenant;
}

function leave(tenant: Tenant, { store }: KillableStore, steps: Steps): Promise<OffboardReport> {
  const fetch = steps.fetch(tenant.fetch);
  const kinde = tenant.start(steps.store(store), { fetch, maxRetries: 0, storeTimeoutMs: STORE_TIMEOUT_MS });
  return offboard(kinde, ADA, { knetik: { client: tenant.knetik({ fetch, maxRetries: 0 }), username: "ada" } });
}

async function endState(tenant: Tenant, shared: KillableStore, report: OffboardReport): Promise<EndState> {
  const values = [...(await shared.contents()).values()].filter((value) => value.startsWith("{")).map((value) => JSON.parse(value));
  return {
    kinde: [...tenant.kinde.sessions],
    signedIn: [...tenant.signedIn],
    apiKeys: [...tenant.apiKeys.values()],
    knetik: [...tenant.knetikUsers],
    // A session's record has details, and the management token's has none.
    records: values
      .filter(({ details }) => details)
      .map(({ state, token, tokenEndsAt, details }) => [details.keyCodeRef, details.owner.userId, state, token?.value, tokenEndsAt].join())
      .sort(),
    lists: values
      .flatMap(({ sessions = [] }) => sessions)
      .map(({ id, status, tokenEndsAt }: Record<string, unknown>) => [id, status, tokenEndsAt].join())
      .sort(),
    open: values.flatMap(({ ids = [] }) => ids),
    tokensEndAt: report.tokensEndAt,
  };
}
