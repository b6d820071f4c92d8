/**
 * What a sandbox is filled with: the user's own users, API keys, files and tokens, in place of those it makes up.
 */
import { requireKnown } from "./known.js";

/** A user of the Kinde tenant. Anything you leave out is made up. */
export interface SandboxUser {
  readonly id?: string;
  readonly email?: string;
  readonly username?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly phone?: string;
  /** The codes of the organizations that the user belongs to. Default: `sandbox.kinde.orgCode` for every second user. */
  readonly organizations?: readonly string[];
}

/** An API key at Kinde. */
export interface SandboxApiKey {
  readonly id?: string;
  readonly name?: string;
  /** The user whose key it is. Default: `sandbox.kinde.userId`, unless there is an `orgCode`. */
  readonly userId?: string;
  /** The organization whose key it is; with a `userId`, the one in which it is the user's. */
  readonly orgCode?: string;
  /** What its holder presents. Default: a random value. */
  readonly key?: string;
}

/** A file at the provider. */
export interface SandboxFile {
  readonly name: string;
  readonly id?: string;
  /** Default: `"application/octet-stream"`. */
  readonly mimeType?: string;
}

/** A token that a client holds for a user, in the list of the Knetik tenant. */
export interface SandboxToken {
  readonly username: string;
  readonly clientId: string;
  /** The token's value. Default: a random one. */
  readonly token?: string;
}

/** The lists to fill a sandbox with. */
export interface SandboxSeeds {
  readonly users?: readonly SandboxUser[];
  readonly apiKeys?: readonly SandboxApiKey[];
  readonly files?: readonly SandboxFile[];
  readonly tokens?: readonly SandboxToken[];
}

/** The fields of each list's items. `true` means that the field is required. */
const FIELDS = {
  users: { id: false, email: false, username: false, firstName: false, lastName: false, phone: false, organizations: false },
  apiKeys: { id: false, name: false, userId: false, orgCode: false, key: false },
  files: { name: true, id: false, mimeType: false },
  tokens: { username: true, clientId: true, token: false },
} satisfies {
  readonly users: Record<keyof SandboxUser, boolean>;
  readonly apiKeys: Record<keyof SandboxApiKey, boolean>;
  readonly files: Record<keyof SandboxFile, boolean>;
  readonly tokens: Record<keyof SandboxToken, boolean>;
};

/** @throws {RangeError} for a list, item or field that makes no sense; its name and position are in the message. */
export function checkSeeds(seeds: SandboxSeeds): void {
  for (const list of ["users", "apiKeys", "files", "tokens"] as const) {
    const items: unknown = seeds[list] ?? [];
    if (!Array.isArray(items)) throw new RangeError(`${list} must be a list`);
    items.forEach((item: unknown, index) => checkItem(`${list}[${index}]`, item, FIELDS[list]));
    if (list !== "tokens") requireUniqueIds(list, seeds[list] ?? []);
  }
}

/** The item without fields that are undefined, which would otherwise replace what is made up. */
export function definedFields<Item extends object>(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item;
}

function checkItem(name: string, item: unknown, fields: Readonly<Record<string, boolean>>): void {
  if (typeof item !== "object" || item === null) throw new RangeError(`${name} must be an object`);
  requireKnown(name, item, fields);
  for (const [field, isRequired] of Object.entries(fields)) {
    const value: unknown = Reflect.get(item, field);
    if (value === undefined && !isRequired) continue;
    if (field === "organizations") requireTexts(`${name}.${field}`, value);
    else if (!isText(value)) throw new RangeError(`${name}.${field} must be a text that isn't empty`);
  }
}

function requireTexts(name: string, value: unknown): void {
  if (!Array.isArray(value) || !value.every(isText)) throw new RangeError(`${name} must be a list of texts that aren't empty`);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function requireUniqueIds(list: string, items: readonly { readonly id?: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (id === undefined) continue;
    if (seen.has(id)) throw new RangeError(`${list} must not hold the id ${id} twice`);
    seen.add(id);
  }
}
