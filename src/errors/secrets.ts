/**
 * Keeping secrets out of what errors say: of an API's own message, and of causes that quote what they saw.
 */

const REDACTED = "[redacted]";
const JWT = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;
const CONTROL = /[\u0000-\u001f\u007f]+/g;
const MAX_MESSAGE = 300;
const MAX_SEEN = 1000;
/** What else an error carries may be the response itself, as the parser's errors of Node's fetch have it. */
const KNOWN = /^(name|message|stack|code|errno|syscall|address|port|host|hostname|status|cause|errors|error|suppressed|type|socket)$/;
/** All others (requests, URLs, forms, buffers) hold what only printing shows. */
const SEE_THROUGH = /^\[object (Object|Array|Error|DOMException|Map|Set|Date)\]$/;

/** An API's message, on one line, without the given secrets or anything that looks like a JWT, cut to a readable length. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  // The longest first: a shorter one may be a part of it.
  for (const secret of [...secrets].sort((one, other) => other.length - one.length)) clean = clean.replaceAll(secret, REDACTED);
  clean = clean.replace(JWT, REDACTED).replace(CONTROL, " ");
  return clean.length > MAX_MESSAGE ? `${clean.slice(0, MAX_MESSAGE)}…` : clean;
}

/** The cause itself where nothing in it quotes a secret, else an error that has only its name and code. */
export function safeCause(cause: unknown, secrets: readonly string[]): unknown {
  try {
    return mayQuote(cause, secrets) ? nameAndCode(cause, secrets) : cause;
  } catch {
    // A getter threw: nobody can look into it.
    return nameAndCode(undefined);
  }
}

/** An error that has only the name and code of `cause`: for JSON and header errors, which quote what they saw. */
export function nameAndCode(cause: unknown, secrets: readonly string[] = []): Error {
  const { name, code }: { readonly name?: unknown; readonly code?: unknown } = Object(cause);
  const isSafe = (text: unknown): text is string => typeof text === "string" && !quotes(text, secrets);
  return Object.assign(
    new Error("details withheld: they quote data of the request or response"),
    { name: isSafe(name) ? name : "Error" },
    isSafe(code) && { code },
  );
}

function mayQuote(cause: unknown, secrets: readonly string[]): boolean {
  const seen = new Set<unknown>([cause]);
  for (const value of seen) {
    if (typeof value === "string" && quotes(value, secrets)) return true;
    if (typeof value !== "object" || value === null) continue;
    // What is too large to be looked through, or hides what it holds, cannot be vouched for.
    const tag = Object.prototype.toString.call(value);
    if (seen.size > MAX_SEEN || !SEE_THROUGH.test(tag)) return true;
    if (value instanceof Map || value instanceof Set) for (const entry of value) seen.add(entry);
    // Some of an error's texts are its own, some inherited.
    for (const key of [...Reflect.ownKeys(value), "name", "message", "stack"]) {
      if (tag === "[object Error]" && typeof key === "string" && !KNOWN.test(key)) return true;
      seen.add(key);
      seen.add(Reflect.get(value, key));
    }
  }
  return false;
}

function quotes(text: string, secrets: readonly string[]): boolean {
  return secrets.some((secret) => text.includes(secret));
}
