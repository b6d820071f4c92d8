/**
 * A client's own token, minted at its OAuth token endpoint and kept fresh. Both APIs' clients use it.
 */
import type { TokenSubject } from "../../events.js";
import type { OperationDescriptor } from "../../operation.js";
import type { RetrySafety } from "../../http/request.js";
import { contractError } from "../../http/response/data.js";
import { createPipeline } from "../../http/transport/pipeline.js";
import { createManagedCredential, type Credential } from "../credential.js";
import { keyOf } from "../../stores/key.js";
import type { TokenRecord } from "../engine/record.js";
import { createTokenManager } from "../engine/token-manager.js";
import type { TokenConfig } from "../options.js";
import type { IssuedToken } from "../source.js";
import { requestGrant } from "./token-endpoint.js";

/** How long a token of unknown lifetime is used. */
const UNKNOWN_LIFETIME_MS = 3_600_000;

/** Sends one grant to the token endpoint. */
export type SendGrant = (fields: Readonly<Record<string, string | undefined>>, retrySafety: RetrySafety) => Promise<IssuedToken>;

export interface ClientCredentialConfig {
  /** The token endpoint. */
  readonly url: string;
  readonly operation: OperationDescriptor;
  /** What events call it. */
  readonly kind: Exclude<TokenSubject["token"], "session">;
  /** What to check if the endpoint refuses: the names of the options. */
  readonly advice: string;
  /** Everything that makes tokens differ. It goes into a digest, from which nothing that is short or known must be guessed. */
  readonly key: readonly unknown[];
  /** Whether a grant may use up a refresh token and bring a new one. */
  readonly rotatesRefreshToken: boolean;
  /** Chooses the grant by what is known, and sends it. */
  request(send: SendGrant, record: TokenRecord): Promise<IssuedToken>;
}

export function createClientCredential(credential: ClientCredentialConfig, config: TokenConfig): Credential {
  const { operation, rotatesRefreshToken } = credential;
  const endpoint = { ...credential, ...config, send: createPipeline(config) };
  const manager = createTokenManager({
    ...config,
    source: {
      operation,
      request: (record, options) =>
        credential.request((fields, retrySafety) => requestGrant(endpoint, fields, retrySafety, options), record),
      unavailable: () => contractError(operation, 200, "holds an expired token. Check the clocks"),
    },
    policy: { kind: "grant", refreshEarlyMs: config.refreshEarlyMs, cacheMs: UNKNOWN_LIFETIME_MS, rotatesRefreshToken },
    key: () => keyOf(...credential.key, config.namespace),
    subject: async () => ({ token: credential.kind }),
  });
  return createManagedCredential(manager);
}

/** The `scope` field of a grant (RFC 6749 section 3.3); absent if no scopes are requested. */
export function scopeField(scopes: readonly string[]): string | undefined {
  return scopes.join(" ") || undefined;
}
