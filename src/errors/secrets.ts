/**
 * Keeping secrets out of what errors say: of an API's own message, and of causes that quote what they saw.
 */

const REDACTED = "[redacted]";
const JWT = /\beyJ[\w.-]+/g;
const CONTROL = /\p{Cc}+/gu;
const MAX_MESSAGE = 300;
/** What is longer is no message. Looking it through would hold the whole process up: a second for each megabyte. */
const MAX_READ = 1e5;
/** What else an error carries may be the request, or the response itself, as the parser's errors of Node's fetch have it. */
const KNOWN =
  /^(name|message|stack|code|errno|syscall|address|port|host(name)?|cause|errors|length|\d+|socket|timeout|(local|remote|bytes)[A-Z]\w+|Symbol.*)$/;
/** What holds only what its keys tell. */
const OPEN = / (Object|Array|\w*(Error|Exception))\]$/;
const JSON_ESCAPE = /\\(?:u([\da-f]{4})|["\\/bfnrt])/gi;

/** An API's message, on one line, without the given secrets or anything that looks like a JWT, cut to a readable length. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  // The longest first: a shorter one may be a part of it.
  for (const secret of [...secrets].sort((one, other) => other.length - one.length)) clean = clean.replaceAll(secret, REDACTED);
  return text.length > MAX_READ || quotes(clean, secrets)
    ? REDACTED
    : clean.replace(JWT, REDACTED).replace(CONTROL, " ").slice(0, MAX_MESSAGE);
}

/** The cause itself where nothing in it quotes a secret, else an error that has only its name and code. */
export function safeCause(cause: unknown, secrets: readonly string[]): unknown {
  try {
    return mayQuote(cause, secrets) ? nameAndCode(cause, secrets) : cause;
  } catch {
    // A getter threw, or it contains itself: nobody can look into it.
    return nameAndCode(undefined);
  }
}

/** An error that has only the name and code of `cause`: for JSON and header errors, which quote what they saw. */
export function nameAndCode(cause: unknown, secrets: readonly string[] = []): Error {
  const { name = "Error" }: { readonly name?: unknown } = Object(cause);
  const error = new Error("withheld: it may quote secrets");
  return Object.assign(error, { name: redact(String(name), secrets), code: redact(codeOf(cause), secrets) });
}

/** The code nearest to the socket: `fetch` wraps the error that tells. */
export function codeOf(error: unknown): string {
  const { code, cause }: { readonly code?: unknown; readonly cause?: unknown } = Object(error);
  const inner = cause ? codeOf(cause) : "";
  return inner || (typeof code === "string" ? code : "");
}

/** Whether it quotes a secret, or holds what cannot be looked through whole. */
function mayQuote(value: unknown, secrets: readonly string[]): boolean {
  const held: object = Object(value);
  if (held !== value) return quotes(String(value), secrets);
  if (!OPEN.test(Object.prototype.toString.call(held))) return true;
  // Some of an error's texts are its own, some inherited.
  const keys = [...Reflect.ownKeys(held), "name", "message"];
  return keys.some((key) => !KNOWN.test(String(key)) || mayQuote(Reflect.get(held, key), secrets));
}

/** Whether a text holds a secret as it is, or as it stands in JSON, a query or a form: there, punctuation is not compared. */
function quotes(text: string, secrets: readonly string[]): boolean {
  const plain = text.replace(JSON_ESCAPE, (_, hex: string | undefined) => String.fromCharCode(parseInt(hex ?? "20", 16)));
  const decoded = words([plain, ...new URLSearchParams(text)].join());
  return secrets.some((secret) => text.includes(secret) || (words(secret).trim() && decoded.includes(words(secret))));
}

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ");
}
