/**
 * What a request is for, from what browsers say about it: Fetch Metadata (W3C), and the headers of prefetches.
 */

/** Browsers send these with a request that no click has caused yet. The last two are Next's: a number says how much is fetched. */
const PREFETCH_HEADERS = ["sec-purpose", "purpose", "x-purpose", "x-moz", "next-router-prefetch", "x-middleware-prefetch"];

/** Whether the browser only fetches the page in case the user goes there. */
export function isPrefetch({ headers }: Request): boolean {
  return PREFETCH_HEADERS.some((name) => /^([1-9]|.*(prefetch|prerender|preview))/i.test(headers.get(name) ?? ""));
}

/** Whether a browser window navigates there. Old browsers and other programs send none of these headers. */
export function isNavigation({ headers }: Request): boolean {
  return isAbsentOr("navigate", headers.get("sec-fetch-mode")) && isAbsentOr("document", headers.get("sec-fetch-dest"));
}

function isAbsentOr(value: string, header: string | null): boolean {
  return header === null || header.trim().toLowerCase() === value;
}
