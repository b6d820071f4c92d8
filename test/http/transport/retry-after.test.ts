import { retryAfterMs } from "../../../src/http/transport/retry-after.js";
import { response } from "../../helpers/records.js";

const NOW = Date.parse("2026-03-04T05:06:07Z");

function waitFor(headers: Record<string, string>): number | undefined {
  return retryAfterMs({ ...response(429, "", headers), sentAt: NOW });
}

test.each<[string, Record<string, string>, number | undefined]>([
  ["RateLimit-Reset in seconds", { "ratelimit-reset": "30" }, 30_000],
  ["Retry-After in seconds", { "retry-after": "7" }, 7000],
  ["Retry-After of 0 seconds", { "retry-after": "0" }, 0],
  ["Retry-After with a fraction", { "retry-after": "0.25" }, 250],
  ["a number with spaces around it", { "ratelimit-reset": " 2 " }, 2000],
  ["Retry-After as a date, by the local clock", { "retry-after": "Wed, 04 Mar 2026 05:06:17 GMT" }, 10_000],
  [
    "Retry-After as a date, by the server's clock if there is a Date header",
    { "retry-after": "Wed, 04 Mar 2026 09:00:05 GMT", date: "Wed, 04 Mar 2026 09:00:00 GMT" },
    5000,
  ],
  ["a date in the past as no wait", { "retry-after": "Wed, 04 Mar 2026 05:00:00 GMT" }, 0],
  ["the longer wait if both headers are there", { "ratelimit-reset": "1", "retry-after": "4" }, 4000],
  ["the readable header if the other is unreadable", { "ratelimit-reset": "soon", "retry-after": "4" }, 4000],
  ["no headers as undefined", {}, undefined],
  ["two unreadable headers as undefined", { "retry-after": "later", "ratelimit-reset": "-1" }, undefined],
  ["Infinity as undefined", { "retry-after": "Infinity" }, undefined],
  ["an empty header as undefined", { "retry-after": "" }, undefined],
])("retryAfterMs() reads %s", (_what, headers, expected) => {
  expect(waitFor(headers)).toBe(expected);
});
