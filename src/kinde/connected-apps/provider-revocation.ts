/**
 * Revokes a token at its provider, which otherwise accepts it until it expires.
 */
import { isKinnectError, type RevokedPlace } from "../../errors/index.js";
import { fieldsOf } from "../../http/json.js";
import { withDeadline } from "../../http/transport/deadline.js";
import type { CallOptions } from "../../http/request.js";
import type { TokenRecord } from "../../tokens/engine/record.js";
import { isAlive } from "../../tokens/engine/policy.js";
import type { TokenConfig } from "../../tokens/options.js";
import { RedactedToken } from "../../tokens/token.js";
import type { RevokeAtProvider } from "../options.js";
import { readDetails } from "./registry.js";

/** Never rejects, so that a failure of the provider doesn't hide what was done at Kinde and in the store. */
export async function revokeAtProviderOf(
  revoke: RevokeAtProvider | undefined,
  sessionId: string,
  { token, tokenEndsAt: expiresAt, details }: TokenRecord,
  { signal, timeoutMs }: CallOptions,
  config: Pick<TokenConfig, "now" | "timeoutMs">,
): Promise<RevokedPlace> {
  if (revoke === undefined) return { state: "skipped", reason: "The provider is not notified." };
  if (!isAlive(token ?? { expiresAt }, config.now())) return { state: "already_gone", reason: "The token has expired." };
  if (token === undefined) return { state: "skipped", reason: "No token of this session is known." };
  const controller = new AbortController();
  const { keyCodeRef } = readDetails(details) ?? {};
  const work = (async () =>
    revoke(new RedactedToken(token.value, token.expiresAt), { sessionId, keyCodeRef, signal: controller.signal }))();
  try {
    const result = await withDeadline(work, { signal, timeoutMs: timeoutMs ?? config.timeoutMs }, undefined, () => controller.abort());
    if (result === "skipped") return { state: result, reason: "revokeAtProvider has skipped it." };
    // The caller may return the `Response` of a `fetch` without checking it.
    const { ok, status } = fieldsOf(result);
    if (ok === false) return { state: "pending", reason: `status ${String(status)}` };
    return { state: result === "already_gone" ? result : "done" };
  } catch (error) {
    return { state: "pending", reason: isKinnectError(error) ? error.code : "revokeAtProvider has rejected." };
  }
}
