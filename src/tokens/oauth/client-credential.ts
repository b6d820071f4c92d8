/**
 * A client's own token, obtained by grants and kept fresh: what both APIs' clients have in common.
 */
import { brokenContract } from "../../http/response/data.js";
import type { OperationFacts } from "../../operation.js";
import { pipeline } from "../../http/transport/pipeline.js";
import type { Repeat } from "../../http/request.js";
import { type Access, managedAccess } from "../credential.js";
import { keyOf } from "../engine/key.js";
import { createTokenManager } from "../engine/token-manager.js";
import { requestGrant } from "./token-endpoint.js";
import type { TokenSettings } from "../options.js";
import type { TokenRecord } from "../engine/record.js";
import type { IssuedToken, TokenPolicy } from "../source.js";

/** How long a token is used that does not say when it ends. */
const UNKNOWN_LIFETIME_MS = 3_600_000;

/** Sends one grant to the client's token endpoint. */
export type SendGrant = (fields: Readonly<Record<string, string | undefined>>, repeat: Repeat) => Promise<IssuedToken>;

export interface GrantSetup {
  /** The token endpoint. */
  readonly url: string;
  readonly operation: OperationFacts;
  /** What to check when it refuses: the names of the options. */
  readonly advice: string;
  /** Everything that makes tokens differ, and the secrets among it. */
  readonly key: readonly unknown[];
  readonly secrets: readonly string[];
  /** Of grants that may use up a refresh token. */
  readonly rotate?: TokenPolicy["rotate"];
  /** Which grant is sent, by what is known. */
  request(send: SendGrant, record: TokenRecord): Promise<IssuedToken>;
}

export function grantAccess(setup: GrantSetup, settings: TokenSettings): Access {
  const { operation } = setup;
  const endpoint = { ...setup, ...settings, send: pipeline(settings) };
  const manager = createTokenManager({
    ...endpoint,
    request: (record, signal) => setup.request((fields, repeat) => requestGrant(endpoint, fields, repeat, signal), record),
    ended: () => brokenContract(operation, 200, "holds a token that has ended already. Check the clocks"),
    isGrant: true,
    cacheMs: UNKNOWN_LIFETIME_MS,
    key: keyOf(setup.key, setup.secrets),
  });
  return managedAccess(manager);
}

/** The `scope` field of a grant, RFC 6749 section 3.3; absent where no scopes are asked for. */
export function scopeField(scopes: readonly string[]): string | undefined {
  return scopes.join(" ") || undefined;
}
