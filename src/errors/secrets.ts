/**
 * Keeping secrets out of what errors say: of an API's own message, and of causes that quote what they saw.
 */

const REDACTED = "[redacted]";
const JWT = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;
const CONTROL = /[\u0000-\u001f\u007f]+/g;
const MAX_MESSAGE = 300;
const MAX_SEEN = 1000;

/** An API's message, on one line, without the given secrets or anything that looks like a JWT, cut to a readable length. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text.replace(CONTROL, " ").replace(JWT, REDACTED);
  for (const secret of secrets) clean = clean.replaceAll(secret, REDACTED);
  return clean.length > MAX_MESSAGE ? `${clean.slice(0, MAX_MESSAGE)}…` : clean;
}

/** The cause itself where nothing in it quotes a secret, else an error that has only its name and code. */
export function safeCause(cause: unknown, secrets: readonly string[]): unknown {
  return secrets.length > 0 && mayQuote(cause, secrets) ? nameAndCode(cause) : cause;
}

/** An error that has only the name and code of `cause`: for JSON and header errors, which quote what they saw. */
export function nameAndCode(cause: unknown): Error {
  const source: { name?: unknown; code?: unknown } = typeof cause === "object" && cause !== null ? cause : {};
  const error = new Error("details withheld: they quote data of the request or response");
  error.name = typeof source.name === "string" ? source.name : "Error";
  return typeof source.code === "string" ? Object.assign(error, { code: source.code }) : error;
}

function mayQuote(cause: unknown, secrets: readonly string[]): boolean {
  const seen = new Set<unknown>([cause]);
  for (const value of seen) {
    if (typeof value === "string" && secrets.some((secret) => value.includes(secret))) return true;
    // What is too large to be looked through cannot be vouched for.
    if (seen.size > MAX_SEEN) return true;
    if (typeof value !== "object" || value === null) continue;
    if (value instanceof Map || value instanceof Set || value instanceof Headers) for (const entry of value) seen.add(entry);
    for (const key of Reflect.ownKeys(value)) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (property !== undefined && "value" in property) seen.add(property.value);
    }
  }
  return false;
}
