/**
 * The answers of both handlers: redirects, and pages that load nothing, run nothing and can't be framed.
 */
const HEADERS = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};

/** What a page says. */
export interface PageText {
  readonly title: string;
  readonly text: string;
  /** Whether opening the same address again may help. */
  readonly isRepeatable?: boolean;
}

/** A redirect after which the browser sends a GET (RFC 9110 section 15.4.4). */
export function redirectTo(url: string, cookies: readonly string[]): Response {
  return withCookies(new Response(null, { status: 303, headers: { ...HEADERS, location: url } }), cookies);
}

/** An answer without a page, for requests that no person waits for. */
export function emptyAnswer(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...HEADERS, ...headers } });
}

export function pageAnswer(status: number, { title, text, isRepeatable = false }: PageText, cookies: readonly string[]): Response {
  // An empty reference is this page's own address.
  const link = isRepeatable ? `<a href="">Try again</a>` : `<a href="/">Back to the app</a>`;
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p>${link}</p>
</main>
</html>
`;
  const headers = { ...HEADERS, "content-type": "text/html; charset=utf-8" };
  return withCookies(new Response(html, { status, headers }), cookies);
}

/** A copy of the application's own response, with kinnect's cookies. Not cached, unless its headers say otherwise. */
export function ownAnswer(answer: Response, cookies: readonly string[]): Response {
  const copy = new Response(answer.body, answer);
  if (!copy.headers.has("cache-control")) copy.headers.set("cache-control", HEADERS["cache-control"]);
  return withCookies(copy, cookies);
}

function withCookies(answer: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) answer.headers.append("set-cookie", cookie);
  return answer;
}
