/**
 * Sessions started with `bind`: their token isn't handed out until they are confirmed, which must happen within ten minutes.
 */
import { getConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import type { CallOptions } from "../../http/request.js";
import { withDeadline } from "../../http/transport/deadline.js";
import { markLapsed } from "../../tokens/engine/record-changes.js";
import { isOverdue } from "../../tokens/engine/record.js";
import { requireTokenOptions } from "../../tokens/options.js";
import type { GetRules, TokenOptions } from "../../tokens/source.js";
import type { Token } from "../../tokens/token.js";
import type { Registry } from "./registry.js";
import type { Revocations } from "./revocation.js";
import type { SessionManagers } from "./session-managers.js";

/** How long a session may stay unconfirmed after its start, in milliseconds. */
export const CONFIRM_WITHIN_MS = 600_000;

export interface QuarantineConfig {
  readonly managers: SessionManagers;
  readonly registry: Registry;
  readonly revocations: Revocations;
  readonly now: () => number;
}

/**
 * Gets a session's token. Revokes the session if it wasn't confirmed in time.
 * @throws {ConfigurationError} if an option is invalid.
 */
export async function getToken(id: string, config: QuarantineConfig, options?: TokenOptions, rules?: GetRules): Promise<Token> {
  requireTokenOptions(options);
  const { signal, timeoutMs } = options ?? {};
  const endAt = timeoutMs === undefined ? undefined : performance.now() + timeoutMs;
  try {
    return await config.managers.get(id).get(options, rules);
  } catch (error) {
    await revokeIfOverdue(id, config, { signal, timeoutMs: endAt === undefined ? undefined : Math.max(0, endAt - performance.now()) });
    throw error;
  }
}

/** Confirms a session: from now on every process hands out its token. */
export async function confirmSession(id: string, config: QuarantineConfig, options: CallOptions): Promise<void> {
  const { managers, registry } = config;
  const manager = managers.get(id);
  async function confirm(): Promise<void> {
    try {
      await manager.confirm(options);
    } catch (error) {
      await revokeIfOverdue(id, config, options);
      throw error;
    }
    await registry.mark(id, manager.snapshot().details, "connected");
  }
  await withDeadline(confirm(), options, getConnectedAppToken);
}

/** Whether the session is unconfirmed and can still be confirmed. */
export function mayBeConfirmed(id: string, { managers, now }: QuarantineConfig): boolean {
  const record = managers.get(id).snapshot();
  return record.state === "unconfirmed" && !isOverdue(record, now());
}

async function revokeIfOverdue(id: string, config: QuarantineConfig, options: CallOptions = {}): Promise<void> {
  if (!isOverdue(config.managers.get(id).snapshot(), config.now())) return;
  // If that fails, the next call tries again.
  await withDeadline(revokeOverdue(id, config), options).catch(() => undefined);
}

async function revokeOverdue(id: string, { managers, revocations, now }: QuarantineConfig): Promise<void> {
  const manager = managers.get(id);
  // Excludes a confirmation by another process at the same time.
  await manager.update(markLapsed(now()), "stored");
  if (isOverdue(manager.snapshot(), now()) && !revocations.isOpen(id)) await revocations.revoke(id, {});
}
