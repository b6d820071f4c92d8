/**
 * Law 9, expiry: how a moment is read, and how it is moved to the local clock.
 */
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { parseMoment } from "../../src/http/moment.js";
import { jwtExpiry, onLocalClock } from "../../src/tokens/expiry.js";
import { PROJECT_ROOT } from "../helpers/project.js";

const MOMENT = Date.UTC(2026, 10, 18, 13, 32, 3);

describe("reading a moment", () => {
  test.each([
    ["2026-11-18T13:32:03Z", MOMENT],
    ["2026-11-18T13:32:03z", MOMENT],
    ["2026-11-18T13:32:03.123456+00:00", MOMENT + 123],
    ["2026-11-18T13:32:03.123456789Z", MOMENT + 123],
    ["2026-11-18T13:32:03,5Z", MOMENT + 500],
    ["2026-11-19T00:32:03.22538+11:00", MOMENT + 225],
    ["2026-11-19T00:32:03+11", MOMENT],
    ["2026-11-19T00:32:03+1100", MOMENT],
    ["2026-11-18T08:02:03-05:30", MOMENT],
    ["2026-11-18 13:32:03+00", MOMENT],
    ["2026-11-18 13:32:03 +0000 UTC", MOMENT],
    ["2026-11-18 13:32:03 UTC", MOMENT],
    ["2026-11-18T13:32:03", MOMENT],
    ["2026-11-18T13:32Z", MOMENT - 3000],
    ["Wed, 18 Nov 2026 13:32:03 GMT", MOMENT],
    ["Wed, 18 Nov 2026 23:32:03 -0500", MOMENT + 15 * 3_600_000],
    ["Wednesday, 18-Nov-26 13:32:03 GMT", MOMENT],
    ["Wed Nov 18 13:32:03 2026", MOMENT],
    ["Sun Nov  1 00:00:00 2026", Date.UTC(2026, 10, 1)],
    ["Tue Feb 29 00:00:00 2028", Date.UTC(2028, 1, 29)],
    ["Wed, 18 Nov 2026 13:32:03", MOMENT],
    ["Wed, 18 Nov 2026 13:32", MOMENT - 3000],
    ["2028-02-29T00:00:00Z", Date.UTC(2028, 1, 29)],
    ["2028-03-01T00:30:00+11:00", Date.UTC(2028, 1, 29, 13, 30)],
    ["Tue, 29 Feb 2028 00:00:00 GMT", Date.UTC(2028, 1, 29)],
    ["Sun, 1 Nov 2026 00:00:00 GMT", Date.UTC(2026, 10, 1)],
    ["2999-12-31T23:59:59Z", Date.UTC(2999, 11, 31, 23, 59, 59)],
    [`${MOMENT / 1000}`, MOMENT],
    [` ${MOMENT / 1000} `, MOMENT],
    [`${MOMENT}`, MOMENT],
    [MOMENT / 1000, MOMENT],
    [MOMENT / 1000 + 0.5, MOMENT + 500],
    [MOMENT, MOMENT],
  ])("parseMoment reads %p", (value, moment) => {
    expect(parseMoment(value)).toBe(moment);
  });

  test.each([
    [""],
    [" "],
    ["never"],
    ["null"],
    ["2026"],
    ["0001-01-01T00:00:00Z"],
    ["1999-12-31T23:59:59Z"],
    ["2026-13-45T00:00:00Z"],
    ["2027-02-29T00:00:00Z"],
    ["2026-02-30 00:00:00"],
    ["2026-04-31T12:00:00+11:00"],
    ["Mon, 29 Feb 2027 00:00:00 GMT"],
    ["Fri, 31 Apr 2026 00:00:00 GMT"],
    ["Mon Feb 29 00:00:00 2027"],
    ["Wed Nov 18 25:00:00 2026"],
    ["Wed Nov 18 13:32:03 1999"],
    ["Wed Nov 18 13:32:03"],
    ["9999-12-31T23:59:59Z"],
    ["3000-01-01T00:00:00Z"],
    ["Wed, 18 Nov 9999 13:32:03 GMT"],
    ["soon 5"],
    ["Wed, soon"],
    ["2026-11-18T25:00:00Z"],
    [0],
    ["0"],
    [-1],
    [3600],
    [NaN],
    [Infinity],
    ["Infinity"],
    [1e20],
    [null],
    [undefined],
    [true],
    [{}],
    [[]],
    [[MOMENT]],
  ])("parseMoment can't read %p", (value) => {
    expect(parseMoment(value)).toBeUndefined();
  });

  test("parseMoment reads a moment without an offset as UTC in a process with another time zone", () => {
    const values = ["Wed, 18 Nov 2026 13:32:03", "Wed Nov 18 13:32:03 2026", "2026-11-18T13:32:03", "2026-11-18 13:32:03"];
    const code = `import { parseMoment } from "./src/http/moment.ts"; console.log(JSON.stringify(${JSON.stringify(values)}.map(parseMoment)));`;
    const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
      cwd: PROJECT_ROOT,
      encoding: "utf8",
      env: { ...process.env, TZ: "America/New_York" },
    });
    expect(JSON.parse(stdout)).toEqual(values.map(() => MOMENT));
  });

  test("parseMoment returns undefined or a date since the year 2000, whatever the value", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const moment = parseMoment(value);
        expect(moment === undefined || (moment >= Date.UTC(2000, 0) && moment <= 8.64e15)).toBe(true);
      }),
    );
  });

  test("parseMoment reads back the ISO form of every date from 2000 to 2900", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(Date.UTC(2000, 0)), max: new Date(Date.UTC(2900, 0)), noInvalidDate: true }), (date) => {
        expect(parseMoment(date.toISOString())).toBe(date.getTime());
      }),
    );
  });
});

describe("reading the expiry of a JWT", () => {
  const jwt = (payload: string): string => `eyJhbGciOiJub25lIn0.${Buffer.from(payload).toString("base64url")}.sig`;

  test("jwtExpiry reads exp without checking the signature", () => {
    expect(jwtExpiry(jwt(JSON.stringify({ exp: MOMENT / 1000, name: "Zoë ☃" })))).toBe(MOMENT);
  });

  test.each([["opaque"], ["a.b.c"], [jwt("null")], [jwt("7")], [jwt("{}")], [jwt("{")], [""]])(
    "jwtExpiry finds no expiry in %p",
    (token) => {
      expect(jwtExpiry(token)).toBeUndefined();
    },
  );
});

describe("moving a moment to the local clock", () => {
  const date = (ms: number): Headers => new Headers({ date: new Date(ms).toUTCString() });

  test("onLocalClock corrects a moment if the clocks differ by more than 30 s", () => {
    expect(onLocalClock(MOMENT, date(MOMENT - 60_000), MOMENT - 91_000)).toBe(MOMENT - 31_000);
    expect(onLocalClock(MOMENT, date(MOMENT - 60_000), MOMENT)).toBe(MOMENT + 60_000);
  });

  test.each([0, Date.UTC(1970, 0, 2), Date.UTC(2083, 0), MOMENT + 2 * 86_400_000, MOMENT - 2 * 86_400_000])(
    "onLocalClock keeps a moment if the Date header is absurd (epoch milliseconds %i)",
    (sent) => {
      expect(onLocalClock(MOMENT, date(sent), MOMENT - 60_000)).toBe(MOMENT);
    },
  );

  test("onLocalClock keeps a moment if only the Date header makes a living token look expired", () => {
    const received = MOMENT - 20 * 60_000;
    expect(onLocalClock(MOMENT, date(received + 3_600_000), received)).toBe(MOMENT);
    expect(onLocalClock(MOMENT, date(MOMENT), received)).toBe(MOMENT);
    // The header moves it to the future, or leaves it in the past: then the header counts.
    expect(onLocalClock(MOMENT, date(MOMENT - 1000), received)).toBe(received + 1000);
    expect(onLocalClock(MOMENT, date(MOMENT + 60_000), MOMENT + 120_000)).toBe(MOMENT + 60_000);
  });

  test("onLocalClock keeps a moment if the clocks agree or the response has no readable Date header", () => {
    expect(onLocalClock(MOMENT, date(MOMENT - 60_000), MOMENT - 90_000)).toBe(MOMENT);
    expect(onLocalClock(MOMENT, new Headers(), 0)).toBe(MOMENT);
    expect(onLocalClock(MOMENT, new Headers({ date: "soon" }), 0)).toBe(MOMENT);
    expect(onLocalClock(undefined, date(MOMENT), 0)).toBeUndefined();
  });
});
