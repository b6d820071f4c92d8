/**
 * What is passed on of an error of a database client: ioredis, Upstash and PostgreSQL quote the command in theirs, and with it the record.
 */
import { codeOf } from "../errors/secrets.js";

/** The code with which Redis begins an error, such as `OOM` or `READONLY`. Upstash writes a prefix before it. */
const REPLY_CODE = /^(?:Command failed: )?([A-Z]{3,})\b/;

/** An error that has the client's own `code` and nothing else of it: `ECONNREFUSED`, `OOM`, `57P01`, or the class if there is no code. */
export function clientFailure(database: string, error: unknown): Error & { readonly code: string } {
  const { message, constructor }: { readonly message?: unknown; readonly constructor?: { readonly name?: unknown } } = Object(error);
  const code = codeOf(error) || (REPLY_CODE.exec(String(message))?.[1] ?? String(constructor?.name));
  return Object.assign(new Error(`${database} failed: ${code}`), { code });
}
