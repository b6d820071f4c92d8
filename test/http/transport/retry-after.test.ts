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
  ["epoch seconds as a moment", { "ratelimit-reset": `${NOW / 1000 + 30}` }, 30_000],
  ["epoch milliseconds as a moment", { "retry-after": `${NOW + 2500}` }, 2500],
  ["epoch seconds with a fraction as a moment", { "retry-after": `${NOW / 1000 + 1.5}` }, 1500],
  ["an epoch in the past as no wait", { "ratelimit-reset": `${NOW / 1000 - 30}` }, 0],
  ["ISO 8601 as a moment", { "retry-after": "2026-03-04T05:06:17Z" }, 10_000],
  ["the obsolete form of a date", { "retry-after": "Wednesday, 04-Mar-26 05:06:17 GMT" }, 10_000],
  ["the form of C's asctime", { "retry-after": "Wed Mar  4 05:06:17 2026" }, 10_000],
  ["the form of C's asctime, sent twice", { "retry-after": "Wed Mar  4 05:06:17 2026, Wed Mar  4 05:06:19 2026" }, 12_000],
  ["a Date header in the form of C's asctime", { "retry-after": "Wed, 04 Mar 2026 09:00:05 GMT", date: "Wed Mar  4 09:00:00 2026" }, 5000],
  ["a header that was sent twice as the longer wait", { "retry-after": "2, 2" }, 2000],
  ["a header that was sent twice with two values as the longer wait", { "ratelimit-reset": "2,  7 ,3" }, 7000],
  ["a date that was sent twice", { "retry-after": "Wed, 04 Mar 2026 05:06:17 GMT, Wed, 04 Mar 2026 05:06:19 GMT" }, 12_000],
  ["the readable part of a list", { "retry-after": "soon, 5, " }, 5000],
  ["an exponent as a number", { "retry-after": "1e1" }, 10_000],
  ["a wait of more than a day as undefined", { "retry-after": "86401" }, undefined],
  ["a day as a day", { "retry-after": "86400" }, 86_400_000],
  ["a moment more than a day ahead as undefined", { "retry-after": `${NOW / 1000 + 90_000}` }, undefined],
  ["a moment of another century as undefined", { "ratelimit-reset": "99999999999" }, undefined],
  ["words with a number as undefined", { "retry-after": "soon 5", "ratelimit-reset": "after 30" }, undefined],
  ["a day that no calendar has as undefined", { "retry-after": "Wed, 31 Feb 2026 05:06:17 GMT" }, undefined],
  ["a negative number as undefined", { "ratelimit-reset": "-30, -1" }, undefined],
  [
    "a moment by the local clock if the Date header is absurd",
    { "ratelimit-reset": `${NOW / 1000 + 30}`, date: "Thu, 01 Jan 1970 00:00:10 GMT" },
    30_000,
  ],
  [
    "a date by the local clock if the Date header is years ahead",
    { "retry-after": "Wed, 04 Mar 2026 05:06:17 GMT", date: "Fri, 04 Mar 2050 05:06:07 GMT" },
    10_000,
  ],
  ["seconds whatever the Date header says", { "retry-after": "3", date: "Thu, 01 Jan 1970 00:00:10 GMT" }, 3000],
])("retryAfterMs() reads %s", (_what, headers, expected) => {
  expect(waitFor(headers)).toBe(expected);
});
