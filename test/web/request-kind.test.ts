/**
 * Which requests are prefetches and which are navigations.
 */
import { isNavigation, isPrefetch } from "../../src/web/request-kind.js";

type Fields = Readonly<Record<string, string>>;

const request = (headers: Fields): Request => new Request("https://app.example.com/connect", { headers });

test.each<Fields>([
  { "sec-purpose": "prefetch" },
  { "sec-purpose": "prefetch;prerender" },
  { "sec-purpose": "prefetch;anonymous-client-ip" },
  { purpose: "prefetch" },
  { Purpose: "Prefetch" },
  { "x-purpose": "preview" },
  { "x-moz": "prefetch" },
  { "next-router-prefetch": "1" },
  { "next-router-prefetch": "2" },
  { "next-router-prefetch": "3" },
  { "x-middleware-prefetch": "1" },
])("a request with %j is a prefetch", (headers) => {
  expect(isPrefetch(request(headers))).toBe(true);
});

test.each<Fields>([{}, { purpose: "" }, { "sec-purpose": "other" }, { "next-router-prefetch": "0" }, { "sec-fetch-mode": "navigate" }])(
  "a request with %j is no prefetch",
  (headers) => {
    expect(isPrefetch(request(headers))).toBe(false);
  },
);

test.each<Fields>([
  {},
  { "sec-fetch-mode": "navigate" },
  { "sec-fetch-dest": "document" },
  { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document", "sec-fetch-site": "cross-site" },
])("a request with %j is a navigation", (headers) => {
  expect(isNavigation(request(headers))).toBe(true);
});

test.each<Fields>([
  { "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" },
  { "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" },
  { "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" },
  { "sec-fetch-mode": "navigate", "sec-fetch-dest": "embed" },
  { "sec-fetch-mode": "navigate", "sec-fetch-dest": "" },
  { "sec-fetch-mode": "" },
  { "sec-fetch-mode": "nested-navigate" },
  { "sec-fetch-mode": "same-origin" },
  { "sec-fetch-dest": "frame" },
])("a request with %j is no navigation", (headers) => {
  expect(isNavigation(request(headers))).toBe(false);
});
