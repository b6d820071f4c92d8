/**
 * Downloading a document, within limits of size and time.
 */
import { CommandError } from "../../shared/command-error.js";
import { MAX_BYTES, TIMEOUT_MS, tooLarge } from "../../document/limits.js";

const MAX_REDIRECTS = 5;
const LOOPBACK = /^(localhost|127(\.[0-9]+){3}|\[::1\])$/;

export interface FetchLimits {
  readonly timeoutMs: number;
}

/** The text at a URL, which must be https unless it is on this machine. */
export async function fetchText(url: string, limits: FetchLimits = { timeoutMs: TIMEOUT_MS }): Promise<string> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  let current = allowed(url, url);
  try {
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      const response = await fetch(current, { redirect: "manual", signal, headers: { accept: "application/yaml, application/json, */*" } });
      const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
      if (location === null) return await textOf(url, response);
      await response.body?.cancel();
      current = allowed(new URL(location, current).href, url);
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (signal.aborted)
      throw new CommandError(`${shown(url)} did not answer in full within ${limits.timeoutMs / 1000} s.`, "Try again later.");
    throw new CommandError(`${shown(url)} cannot be reached (${reasonOf(error)}).`, "Check the address and the network, or give a file.");
  }
  throw new CommandError(`${shown(url)} redirects more than ${MAX_REDIRECTS} times.`, "Give the address where the document is.");
}

/** A redirect must neither leave https nor lead from elsewhere to this machine. */
function allowed(url: string, first: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isLocal = parsed !== undefined && LOOPBACK.test(parsed.hostname);
  const startedLocal = URL.canParse(first) && LOOPBACK.test(new URL(first).hostname);
  if (parsed?.protocol === "https:" && (startedLocal || !isLocal || url === first)) return parsed;
  if (parsed?.protocol === "http:" && isLocal && startedLocal) return parsed;
  const how = url === first ? "is not reached over https" : `redirects to ${shown(url)}, which is not reached over https`;
  throw new CommandError(`${shown(first)} ${how}.`, "Give an https address (http only on this machine), or a file.");
}

async function textOf(url: string, response: Response): Promise<string> {
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new CommandError(`${shown(url)} answers with the status ${response.status}.`, "Check the address, or give a file.");
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    // Throwing out of the loop cancels the download.
    if (bytes > MAX_BYTES) throw tooLarge(shown(url));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** A URL without the parts that may be secret: credentials and query. */
export function shown(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}
