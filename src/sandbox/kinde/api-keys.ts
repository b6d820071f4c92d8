/**
 * The API keys of the Kinde stand-in: of users and of organizations.
 */
import { randomBytes } from "node:crypto";
import { randomSecret } from "../random-secret.js";
import type { SandboxApiKey } from "../seeds.js";

export type ApiKeyType = "user" | "organization" | "environment";

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly type: ApiKeyType;
  readonly userId: string | undefined;
  readonly orgCode: string | undefined;
  readonly apiIds: readonly string[];
  readonly createdAt: number;
  /** What its holder presents. A rotation replaces it. */
  key: string;
  verifiedAt?: number;
  verifications: number;
}

export type NewApiKey = Pick<ApiKey, "name" | "type" | "userId" | "orgCode" | "apiIds"> & { readonly id?: string; readonly key?: string };

/** The API that made-up keys are for. */
const API_ID = "api_reports";

export class ApiKeys {
  readonly #keys = new Map<string, ApiKey>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  create({ id = `key_${randomBytes(12).toString("hex")}`, key = newKey(), ...rest }: NewApiKey): ApiKey {
    const created: ApiKey = { id, key, ...rest, createdAt: this.#now(), verifications: 0 };
    this.#keys.set(id, created);
    return created;
  }

  all(): ApiKey[] {
    return [...this.#keys.values()];
  }

  find(id: string | undefined): ApiKey | undefined {
    return this.#keys.get(id ?? "");
  }

  delete(id: string): void {
    this.#keys.delete(id);
  }

  rotate(found: ApiKey): ApiKey {
    found.key = newKey();
    return found;
  }

  /** The key with this value, which counts its uses. */
  verify(value: string): ApiKey | undefined {
    const found = this.all().find(({ key }) => key === value);
    if (found === undefined) return undefined;
    found.verifiedAt = this.#now();
    found.verifications += 1;
    return found;
  }
}

/** Keys of the sandbox's first user and organization, unless others are given. */
export function seedApiKeys(
  keys: ApiKeys,
  userId: string,
  orgCode: string,
  given: readonly SandboxApiKey[] = [{ name: "Nightly export" }, { name: "Build server" }, { name: "Partner portal", orgCode }],
): void {
  given.forEach(({ id, name, userId: ownerId, orgCode: ownerCode, key }, index) => {
    const isOrganization = ownerId === undefined && ownerCode !== undefined;
    keys.create({
      ...(id !== undefined && { id }),
      ...(key !== undefined && { key }),
      name: name ?? `Key ${index + 1}`,
      type: isOrganization ? "organization" : "user",
      userId: isOrganization ? undefined : (ownerId ?? userId),
      orgCode: ownerCode,
      apiIds: [API_ID],
    });
  });
}

function newKey(): string {
  return `k_sandbox_${randomSecret()}`;
}
