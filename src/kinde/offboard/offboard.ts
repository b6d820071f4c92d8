/**
 * Takes away what an owner has at Kinde and Knetik, when a user or an organization leaves.
 */
import { deleteUserSessions } from "../../../generated/kinde-management/operations.js";
import type { RevokedPlace } from "../../errors/index.js";
import { throwIfAborted } from "../../http/operation-error.js";
import type { CallOptions } from "../../http/request.js";
import { withDeadline } from "../../http/transport/deadline.js";
import type { Kinde } from "../client.js";
import type { Owner } from "../connected-apps/owner.js";
import { deleteApiKeys } from "./api-keys.js";
import { type CheckedOptions, type OffboardOptions, requireOffboarding } from "./options.js";
import { placeAfter } from "./place.js";
import { createReport, type OffboardReport } from "./report.js";
import { SessionSweep } from "./session-sweep.js";

/** What `offboard` needs of the client that `createKinde` returns. */
export type OffboardClient = Pick<Kinde, "call" | "connectedApps" | "paginate">;

/** How long to wait for open revocations of other owners. They continue in the background, and the next revocation finishes the rest. */
const FINISH_MS = 5000;
const NO_USER: RevokedPlace = { state: "skipped", reason: "An organization has none. Offboard each of its users." };
const NO_KNETIK: RevokedPlace = { state: "skipped", reason: "No Knetik client was given." };

/**
 * Takes away everything that kinnect can reach when a user or an organization leaves, and reports what was reached and what wasn't:
 * - every session of the owner in the store is revoked (as `session.revoke()`);
 * - the user's login sessions end (operation `DeleteUserSessions`, scope `delete:user_sessions`);
 * - the user's API keys are deleted (`getApiKeys` and `deleteApiKey`, scopes `read:api_keys` and `delete:api_keys`);
 * - the Knetik user's tokens are deleted (`deleteTokens`, permission `TOKENS_ADMIN`), if you pass `knetik`.
 *
 * An organization has sessions only. A part that Kinde fails to do is `pending` in the report; if a scope is missing, it's `skipped`. You can
 * call it again as often as you like, also after a crash: it does the rest, and reports what is gone as `already_gone`.
 * @throws {ConfigurationError} before anything is sent, if an argument is invalid; after all else is done, if the stored list of sessions
 * can't be read. @throws {NetworkError} after all else is done, if the store fails to list the sessions.
 * @throws {CancelledError} if the signal is aborted. What was done stays done.
 */
export async function offboard(kinde: OffboardClient, owner: Owner, options?: OffboardOptions): Promise<OffboardReport> {
  const checked = requireOffboarding(kinde, owner, options);
  const { limits } = checked;
  const sweep = new SessionSweep(kinde.connectedApps, checked);
  // The first failure of the store is kept until the other parts are done.
  const [swept, loginSessions, apiKeys, knetik] = await Promise.all([
    sweep.run().catch((error: unknown) => ({ error })),
    endLoginSessions(kinde, checked),
    checked.owner.userId === undefined ? { place: NO_USER, others: 0 } : deleteApiKeys(kinde, checked.owner.userId, checked),
    deleteKnetikTokens(checked),
  ]);
  throwIfAborted(limits.signal);
  if (swept !== undefined) throw swept.error;
  // Another session may have begun while the user was still signed in.
  await sweep.run();
  const sessions = sweep.sessions();
  if (sessions.every((session) => session.kinde.state !== "pending")) await finishRevocations(kinde, limits);
  return createReport({ owner: checked.owner, sessions, loginSessions, apiKeys: apiKeys.place, knetik, otherKeys: apiKeys.others });
}

async function endLoginSessions(kinde: OffboardClient, { owner: { userId }, limits, progress }: CheckedOptions): Promise<RevokedPlace> {
  if (userId === undefined) return NO_USER;
  const place = await placeAfter(kinde.call(deleteUserSessions, { path: { user_id: userId } }, limits), limits);
  progress({ part: "loginSessions", finished: 1, known: 1 });
  return place;
}

async function deleteKnetikTokens({ owner: { userId }, knetik, limits, progress }: CheckedOptions): Promise<RevokedPlace> {
  if (userId === undefined) return NO_USER;
  if (knetik === undefined) return NO_KNETIK;
  // An async function, because the caller's own client may throw synchronously.
  const work = (async () => knetik.client.authTokens.delete({ username: knetik.username }, limits))();
  const place = await placeAfter(work, limits);
  progress({ part: "knetik", finished: 1, known: 1 });
  return place;
}

/** A crash may have left a note of a revocation that is otherwise complete. The owner's list no longer shows that session. */
async function finishRevocations({ connectedApps }: OffboardClient, limits: CallOptions): Promise<void> {
  const { signal } = limits;
  const work = connectedApps.finishRevocations(limits).catch(() => undefined);
  await withDeadline(work, { signal, timeoutMs: FINISH_MS }).catch(() => throwIfAborted(signal));
}
