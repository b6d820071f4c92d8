import fc from "fast-check";
import { jwtExpiry, onLocalClock, parseMoment } from "../../src/tokens/expiry.js";

const MOMENT = Date.UTC(2026, 10, 18, 13, 32, 3);

describe("parseMoment reads", () => {
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
    [`${MOMENT / 1000}`, MOMENT],
    [` ${MOMENT / 1000} `, MOMENT],
    [`${MOMENT}`, MOMENT],
    [MOMENT / 1000, MOMENT],
    [MOMENT / 1000 + 0.5, MOMENT + 500],
    [MOMENT, MOMENT],
  ])("%p", (value, moment) => {
    expect(parseMoment(value)).toBe(moment);
  });
});

describe("parseMoment knows nothing of", () => {
  test.each([
    [""],
    [" "],
    ["never"],
    ["null"],
    ["2026"],
    ["0001-01-01T00:00:00Z"],
    ["1999-12-31T23:59:59Z"],
    ["2026-13-45T00:00:00Z"],
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
  ])("%p", (value) => {
    expect(parseMoment(value)).toBeUndefined();
  });

  test("anything that it would not stand by", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const moment = parseMoment(value);
        expect(moment === undefined || (moment >= Date.UTC(2000, 0) && moment <= 8.64e15)).toBe(true);
      }),
    );
  });
});

test("every moment survives its own ISO form", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(Date.UTC(2000, 0)), max: new Date(Date.UTC(2900, 0)), noInvalidDate: true }), (date) => {
      expect(parseMoment(date.toISOString())).toBe(date.getTime());
    }),
  );
});

describe("a JWT's exp", () => {
  const jwt = (payload: string): string => `eyJhbGciOiJub25lIn0.${Buffer.from(payload).toString("base64url")}.sig`;

  test("is read without checking its signature", () => {
    expect(jwtExpiry(jwt(JSON.stringify({ exp: MOMENT / 1000, name: "Zoë ☃" })))).toBe(MOMENT);
  });

  test.each([["opaque"], ["a.b.c"], [jwt("null")], [jwt("7")], [jwt("{}")], [jwt("{")], [""]])("is unknown in %p", (token) => {
    expect(jwtExpiry(token)).toBeUndefined();
  });
});

describe("a server's moment on the local clock", () => {
  const date = (ms: number): Headers => new Headers({ date: new Date(ms).toUTCString() });

  test("is corrected where the clocks differ by more than 30 s", () => {
    expect(onLocalClock(MOMENT, date(MOMENT - 60_000), MOMENT - 91_000)).toBe(MOMENT - 31_000);
    expect(onLocalClock(MOMENT, date(MOMENT - 60_000), MOMENT)).toBe(MOMENT + 60_000);
  });

  test("is left alone where they agree, or no header tells", () => {
    expect(onLocalClock(MOMENT, date(MOMENT - 60_000), MOMENT - 90_000)).toBe(MOMENT);
    expect(onLocalClock(MOMENT, new Headers(), 0)).toBe(MOMENT);
    expect(onLocalClock(MOMENT, new Headers({ date: "soon" }), 0)).toBe(MOMENT);
    expect(onLocalClock(undefined, date(MOMENT), 0)).toBeUndefined();
  });
});
