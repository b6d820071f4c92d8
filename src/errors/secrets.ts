/**
 * Keeps secrets out of errors: out of an API's own message, and out of causes that quote their input.
 */

const REDACTED = "[redacted]";
const JWT = /\beyJ[\w.-]+/g;
const CONTROL = /\p{Cc}+/gu;
const MAX_MESSAGE = 300;
/** A longer text isn't a message. Searching it would block the process for about a second per megabyte. */
const MAX_READ = 1e5;
/** The properties that errors usually have. Any other may hold the request or the response, as the parser errors of Node's `fetch` do. */
const KNOWN =
  /^(name|message|stack|code|digest|description|errno|syscall|address|port|host(name)?|cause|errors|length|\d+|socket|timeout|(local|remote|bytes)[A-Z]\w+|Symbol.*)$/;
/** Types without hidden contents: their keys show everything they hold. */
const OPEN = / (Object|Array|\w*(Error|Exception))\]$/;
const JSON_ESCAPE = /\\(?:u([\da-f]{4})|["\\/bfnrt])/gi;

/** An API's message on one line, shortened, without the given secrets and without anything that looks like a JWT. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  // Longest first, because a shorter secret may be part of a longer one.
  for (const secret of [...secrets].sort((one, other) => other.length - one.length)) clean = clean.replaceAll(secret, REDACTED);
  return text.length > MAX_READ || quotes(clean, secrets)
    ? REDACTED
    : clean.replace(JWT, REDACTED).replace(CONTROL, " ").slice(0, MAX_MESSAGE);
}

/** The cause itself if it quotes no secret, else an error with only its name and code. */
export function safeCause(cause: unknown, secrets: readonly string[]): unknown {
  return readThrown(() => (mayQuote(cause, secrets) ? nameAndCode(cause, secrets) : cause)) ?? nameAndCode(undefined);
}

/** Reads a value that was thrown. `undefined` if that fails: a getter threw, or the value contains itself. */
export function readThrown<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** An error with only the name and code of `cause`. For JSON and header errors, which quote their input. */
export function nameAndCode(cause: unknown, secrets: readonly string[] = []): Error {
  const { name = "Error" }: { readonly name?: unknown } = Object(cause);
  const error = new Error("withheld: it may quote secrets");
  return Object.assign(error, { name: redact(String(name), secrets), code: redact(codeOf(cause), secrets) });
}

/** The innermost code: `fetch` wraps the socket's error, which has the useful one. */
export function codeOf(error: unknown): string {
  return readThrown(() => innermostCode(error)) ?? "";
}

function innermostCode(error: unknown): string {
  const { code, cause }: { readonly code?: unknown; readonly cause?: unknown } = Object(error);
  const inner = cause ? innermostCode(cause) : "";
  return inner || (typeof code === "string" ? code : "");
}

/** Whether a value quotes a secret, or can't be searched completely. */
function mayQuote(value: unknown, secrets: readonly string[]): boolean {
  const held: object = Object(value);
  if (held !== value) return quotes(String(value), secrets);
  if (!OPEN.test(Object.prototype.toString.call(held))) return true;
  // An error's name and message may be its own or inherited.
  const keys = [...Reflect.ownKeys(held), "name", "message"];
  return keys.some((key) => !KNOWN.test(String(key)) || mayQuote(Reflect.get(held, key), secrets));
}

/** Whether a text contains a secret, plain or encoded as in JSON, a query or a form. Encoded forms are compared without punctuation. */
function quotes(text: string, secrets: readonly string[]): boolean {
  const plain = text.replace(JSON_ESCAPE, (_, hex: string | undefined) => String.fromCharCode(parseInt(hex ?? "20", 16)));
  const decoded = words([plain, ...new URLSearchParams(text)].join());
  return secrets.some((secret) => text.includes(secret) || (words(secret).trim() && decoded.includes(words(secret))));
}

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ");
}
