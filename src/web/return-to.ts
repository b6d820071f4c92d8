/**
 * Where the browser goes after the callback: a path of the app's own origin, whatever the query of `start` says.
 */

const MAX_LENGTH = 512;
/** How many layers of encoding are undone, in case a proxy and the server behind it both decode the path. */
const MAX_DECODINGS = 5;
/** `//host` and `/\host` are other origins, and browsers drop tabs and line breaks before they look. */
const UNSAFE = /^(?!\/)|^\/[/\\]|[\p{Cc}\\]/u;

/**
 * The path, query and fragment to return to. It is `/` if the given text isn't an absolute path, leads to another origin in any encoding, is
 * longer than 512 characters, or has one of the `excluded` paths.
 */
export function safeReturnTo(given: string | null, origin: string, excluded: readonly string[]): string {
  if (given === null || given.length > MAX_LENGTH || !isPathOfOrigin(given, origin)) return "/";
  const { pathname, search, hash } = new URL(given, origin);
  const path = `${pathname}${search}${hash}`;
  const isExcluded = excluded.some((each) => comparable(each) === comparable(pathname));
  return path.length > MAX_LENGTH || isExcluded || !isPathOfOrigin(path, origin) ? "/" : path;
}

function isPathOfOrigin(text: string, origin: string): boolean {
  // The query is data, and may hold any URL. In the path, every layer of encoding counts.
  const [path = ""] = text.split(/[?#]/);
  return [text, ...decodings(path)].every((each) => !UNSAFE.test(each) && URL.canParse(each, origin) && isOn(origin, each));
}

function isOn(origin: string, path: string): boolean {
  const url = new URL(path, origin);
  return url.origin === origin && !url.pathname.startsWith("//");
}

/** The text, then decoded once, twice and so on. If there are too many layers, the last element is empty, which isn't a path. */
function decodings(text: string): readonly string[] {
  const found = [text];
  for (let last = text; found.length <= MAX_DECODINGS; found.push(last)) {
    const next = decoded(last);
    if (next === last) return found;
    last = next;
  }
  return [...found, ""];
}

/** The same text for all paths that a router may treat as one. */
function comparable(path: string): string {
  const plain = decodings(path).at(-1) ?? "";
  return `${plain}/`.replaceAll(/\/+/g, "/").toLowerCase();
}

/** Decodes ASCII only, because other characters have no special meaning in a path. Broken encodings stay, as in lenient decoders. */
function decoded(text: string): string {
  return text.replaceAll(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
