/**
 * What is passed on of an error of a database client: ioredis, Upstash and PostgreSQL quote the command in theirs, and with it the record.
 */
import { codeOf } from "../errors/secrets.js";

/** The code with which Redis begins an error, such as `OOM` or `READONLY`. Upstash writes a prefix before it. */
const REPLY_CODE = /^(?:Command failed: )?([A-Z]{3,})\b/;

/** What `ioredis` and `pg` say about their connections without a code, as whole texts that quote nothing. */
const CONNECTION_ERRORS: readonly (readonly [RegExp, code: string])[] = [
  [/^(?:Connection is closed|Cluster is disconnect(?:ed|ing))\.$/, "CONNECTION_CLOSED"],
  [/^Cannot use a pool after calling end on the pool$/, "CONNECTION_CLOSED"],
  [/^Connection terminated(?: unexpectedly| due to connection timeout)?$/, "CONNECTION_LOST"],
  [/^(?:Stream isn't writeable|Cluster isn't ready) and enableOfflineQueue options is false$/, "NOT_CONNECTED"],
  [/^timeout exceeded when trying to connect$/, "POOL_TIMEOUT"],
  [/^(?:Command timed out|Query read timeout)$/, "COMMAND_TIMEOUT"],
];

/**
 * An error that has a code and nothing else: the client's own, such as `ECONNREFUSED`, `OOM` or `57P01`; one of ours for a lost connection;
 * or the error's class.
 */
export function clientFailure(database: string, error: unknown): Error & { readonly code: string } {
  const { message, constructor }: { readonly message?: unknown; readonly constructor?: { readonly name?: unknown } } = Object(error);
  const text = String(message);
  const known = CONNECTION_ERRORS.find(([pattern]) => pattern.test(text))?.[1];
  const code = codeOf(error) || (known ?? REPLY_CODE.exec(text)?.[1] ?? String(constructor?.name));
  return Object.assign(new Error(`${database} failed: ${code}`), { code });
}
