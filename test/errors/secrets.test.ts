import { nameAndCode, redact, safeCause } from "../../src/errors/secrets.js";
import { printedForms } from "../helpers/leaks.js";

const SECRET = "planted-secret";

describe("redact()", () => {
  test("replaces a secret", () => {
    expect(redact(`client ${SECRET} is unknown`, [SECRET])).toBe("client [redacted] is unknown");
  });

  test("replaces anything that looks like a JWT", () => {
    expect(redact("got eyJhbGciOi.eyJzdWIi.c2ln-_ instead", [])).toBe("got [redacted] instead");
  });

  test("puts the message on one line of at most 300 characters", () => {
    expect(redact("one\r\ntwo\u0000three", [])).toBe("one two three");
    expect(redact("x".repeat(1000), [])).toHaveLength(300);
  });

  test("withholds a message of several megabytes without searching it, which would take seconds", () => {
    const start = performance.now();
    expect(redact("abc eyJ ".repeat(1e6), [SECRET])).toBe("[redacted]");
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("withholds the whole message if it quotes a secret as query, form or JSON", () => {
    for (const spelling of ["one%2Ftwo+%22three%22", "one%2ftwo%20%22three%22", 'one/two \\"three\\"', "one\\u002ftwo \\u0022three\\u0022"])
      expect(redact(`it is ${spelling}`, ['one/two "three"'])).toBe("[redacted]");
  });

  test("withholds a message that quotes a secret in any alphabet, and no other message", () => {
    const secret = "Ада Лавлейс";
    const inAscii = secret.replace(/[^ ]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
    for (const spelling of [encodeURIComponent(secret), new URLSearchParams({ name: secret }).toString(), inAscii])
      expect(redact(`100% of ${spelling} & more`, [secret])).toBe("[redacted]");
    expect(redact("a name (of a user) is missing", [secret])).toBe("a name (of a user) is missing");
  });

  test("replaces only the secret itself if it has neither letters nor digits", () => {
    for (const secret of ["--------", "🔒🔒🔒🔒"]) {
      expect(redact("the scope is missing", [secret])).toBe("the scope is missing");
      expect(redact(`it is ${secret}.`, [secret])).toBe("it is [redacted].");
    }
  });

  test("keeps field names beside a replaced value", () => {
    expect(redact("display_name planted-secret is taken", ["planted-secret"])).toBe("display_name [redacted] is taken");
  });

  test("replaces a secret that contains a line break", () => {
    expect(redact("password two\nlines is wrong", ["two\nlines"])).toBe("password [redacted] is wrong");
  });

  test("replaces the longer of two overlapping secrets completely", () => {
    expect(redact("it is planted-secret-and-more", ["planted-secret", "planted-secret-and-more"])).toBe("it is [redacted]");
  });
});

describe("safeCause()", () => {
  test("returns the same error if nothing in it quotes a secret", () => {
    const cause = new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }) });
    expect(safeCause(cause, [SECRET])).toBe(cause);
  });

  test("returns the same error if Node attached its socket", () => {
    const socket = { localAddress: "::1", localPort: 1, remoteAddress: "::1", remotePort: 2, remoteFamily: "IPv6", bytesRead: 0 };
    const inner = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET", socket: { ...socket, timeout: undefined } });
    const cause = new TypeError("fetch failed", { cause: inner });
    expect(safeCause(cause, [SECRET])).toBe(cause);
  });

  test.each([
    ["bytes", Buffer.from(SECRET)],
    ["a buffer", Uint8Array.from(Buffer.from(SECRET)).buffer],
  ])("replaces a cause that holds %s", (_, cause) =>
    expect(safeCause(new Error("failed", { cause }), [SECRET])).toMatchObject({ message: expect.stringContaining("withheld") }),
  );

  test.each<[string, () => unknown]>([
    ["its message", () => new Error(`sent ${SECRET}`)],
    ["its own cause", () => new Error("outer", { cause: new Error(SECRET) })],
    ["a property", () => Object.assign(new Error("failed"), { config: { headers: { authorization: `Bearer ${SECRET}` } } })],
    ["a property that isn't enumerable", () => Object.defineProperty(new Error("failed"), "hidden", { value: SECRET })],
    [
      "bytes of the response",
      () =>
        new TypeError("fetch failed", {
          cause: Object.assign(new Error("Invalid chunk"), {
            code: "HPE_INVALID_CHUNK_SIZE",
            data: '{"access_token":"not-in-the-request"}',
          }),
        }),
    ],
    ["the name of a property", () => Object.assign(new Error("failed"), { [SECRET]: true })],
    ["a symbol's property", () => Object.assign(new Error("failed"), { [Symbol("state")]: [SECRET] })],
    ["a map", () => Object.assign(new Error("failed"), { headers: new Map([["authorization", SECRET]]) })],
    ["a function", () => new Error("failed", { cause: Object.assign(() => 0, { authorization: SECRET }) })],
    ["headers", () => Object.assign(new Error("failed"), { headers: new Headers({ authorization: SECRET }) })],
    [
      "a request",
      () => Object.assign(new Error("failed"), { request: new Request("https://x.example", { headers: { authorization: SECRET } }) }),
    ],
    ["a URL", () => Object.assign(new Error("failed"), { url: new URL(`https://x.example/?session_id=${SECRET}`) })],
    ["a form", () => Object.assign(new Error("failed"), { body: new URLSearchParams({ client_secret: SECRET }) })],
    ["an errors list", () => new AggregateError([new Error(SECRET)], "all failed")],
    ["a DOMException", () => new DOMException(`sent ${SECRET}`, "NetworkError")],
    ["a message on its prototype", () => Object.create({ message: SECRET, name: "Odd" }) as unknown],
    ["a plain string", () => SECRET],
  ])("replaces a cause that holds a secret in %s", (_, create) => {
    const safe = safeCause(create(), [SECRET]);
    expect(printedForms(safe)).not.toContain(SECRET);
    expect(safe).toBeInstanceOf(Error);
  });

  test("replaces a cause with thousands of entries", () => {
    const large = Array.from({ length: 5000 }, (_each, index) => ({ index }));
    expect(safeCause(large, [SECRET])).not.toBe(large);
  });

  test("replaces a cause that contains itself", () => {
    const cause = new Error("failed");
    cause.cause = cause;
    expect(safeCause(cause, [SECRET])).toBeInstanceOf(Error);
  });

  test("keeps the name, and the code of the innermost error", () => {
    const inner = Object.assign(new Error("hidden"), { code: "ECONNRESET", config: {} });
    expect(safeCause(new TypeError("fetch failed", { cause: inner }), [SECRET])).toMatchObject({ name: "TypeError", code: "ECONNRESET" });
  });

  test("withholds everything but name and code, as nameAndCode() does", () => {
    const safe = nameAndCode(Object.assign(new TypeError(SECRET), { code: "ERR_INVALID_CHAR" }));
    expect(safe).toMatchObject({ name: "TypeError", code: "ERR_INVALID_CHAR" });
    expect(nameAndCode(undefined).name).toBe("Error");
  });

  test("drops a name or code that is the secret itself", () => {
    const safe = safeCause(Object.assign(new Error("failed"), { name: SECRET, code: SECRET }), [SECRET]);
    expect(printedForms(safe)).not.toContain(SECRET);
  });
});
