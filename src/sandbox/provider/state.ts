/**
 * The state of the provider, the third-party service. It knows its own tokens, and nothing of sessions revoked in Kinde.
 */
import { randomBytes } from "node:crypto";
import type { SandboxClock } from "../clock.js";
import { definedFields, type SandboxFile } from "../seeds.js";

export interface ProviderToken {
  readonly value: string;
  expiresAt: number;
}

const FILES: readonly SandboxFile[] = [
  { name: "Quarterly report.pdf", mimeType: "application/pdf" },
  { name: "Team photo.jpg", mimeType: "image/jpeg" },
  { name: "Budget.csv", mimeType: "text/csv" },
];

export class ProviderState {
  readonly clock: SandboxClock;
  readonly files: readonly SandboxFile[];
  readonly #tokenMs: number;
  readonly #byValue = new Map<string, ProviderToken>();
  /** The latest token of each session. */
  readonly #bySession = new Map<string, ProviderToken>();

  constructor(clock: SandboxClock, tokenMs: number, files = FILES) {
    this.clock = clock;
    this.files = files.map((file, index) => ({ id: `file-${index + 1}`, mimeType: "application/octet-stream", ...definedFields(file) }));
    this.#tokenMs = tokenMs;
  }

  /** The session's current token, or a new one if that has expired. */
  tokenFor(sessionId: string): ProviderToken {
    const current = this.#bySession.get(sessionId);
    if (current !== undefined && current.expiresAt > this.clock.now()) return current;
    const token = {
      value: `sbx_${randomBytes(24).toString("base64url")}`,
      expiresAt: this.clock.now() + this.#tokenMs,
    };
    this.#byValue.set(token.value, token);
    this.#bySession.set(sessionId, token);
    return token;
  }

  accepts(value: string | undefined): boolean {
    const token = value === undefined ? undefined : this.#byValue.get(value);
    return token !== undefined && token.expiresAt > this.clock.now();
  }

  /** Expires the session's current token now. */
  expire(sessionId: string): void {
    const token = this.#bySession.get(sessionId);
    if (token !== undefined) token.expiresAt = this.clock.now();
  }
}
