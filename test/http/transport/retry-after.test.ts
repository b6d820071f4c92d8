import { retryAfterMs } from "../../../src/http/transport/retry-after.js";
import { response } from "../../helpers/records.js";

const NOW = Date.parse("2026-03-04T05:06:07Z");
const wait = (headers: Record<string, string>): number | undefined => retryAfterMs({ ...response(429, "", headers), sentAt: NOW });

test.each<[string, Record<string, string>, number | undefined]>([
  ["RateLimit-Reset in seconds", { "ratelimit-reset": "30" }, 30_000],
  ["Retry-After in seconds", { "retry-after": "7" }, 7000],
  ["Retry-After of no seconds", { "retry-after": "0" }, 0],
  ["fractions", { "retry-after": "0.25" }, 250],
  ["spaces around", { "ratelimit-reset": " 2 " }, 2000],
  ["Retry-After as a date, on our clock", { "retry-after": "Wed, 04 Mar 2026 05:06:17 GMT" }, 10_000],
  [
    "Retry-After as a date, on the server's clock where it tells",
    { "retry-after": "Wed, 04 Mar 2026 09:00:05 GMT", date: "Wed, 04 Mar 2026 09:00:00 GMT" },
    5000,
  ],
  ["a date that has passed", { "retry-after": "Wed, 04 Mar 2026 05:00:00 GMT" }, 0],
  ["both: the longer one", { "ratelimit-reset": "1", "retry-after": "4" }, 4000],
  ["both, one of them unreadable", { "ratelimit-reset": "soon", "retry-after": "4" }, 4000],
  ["nothing", {}, undefined],
  ["nothing that can be read", { "retry-after": "later", "ratelimit-reset": "-1" }, undefined],
  ["no number of seconds at all", { "retry-after": "Infinity" }, undefined],
  ["an empty header", { "retry-after": "" }, undefined],
])("reads %s", (_what, headers, expected) => {
  expect(wait(headers)).toBe(expected);
});
