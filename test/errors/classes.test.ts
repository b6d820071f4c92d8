import {
  ApiError,
  CancelledError,
  ConfigurationError,
  CredentialsError,
  type ErrorDetails,
  isKinnectError,
  type KinnectError,
  NetworkError,
  PermissionError,
  RateLimitError,
  ReconnectRequiredError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
} from "../../src/errors/index.js";

type Make = new (message: string, details?: ErrorDetails) => KinnectError;

const TABLE: readonly (readonly [
  name: string,
  kind: string,
  code: string,
  make: (message: string, details: ErrorDetails) => KinnectError,
])[] = [
  [
    "ReconnectRequiredError",
    "reconnect",
    "reconnect_required",
    (message, details) => new ReconnectRequiredError(message, { ...details, reason: "expired" }),
  ],
  ...(
    [
      [RateLimitError, "transient", "rate_limited"],
      [ServerError, "transient", "server_error"],
      [NetworkError, "transient", "network_error"],
      [TimeoutError, "transient", "timeout"],
      [CredentialsError, "misconfigured", "bad_credentials"],
      [PermissionError, "misconfigured", "permission_denied"],
      [ConfigurationError, "misconfigured", "configuration"],
      [ApiError, "invalid", "api_error"],
      [UnexpectedResponseError, "invalid", "unexpected_response"],
      [CancelledError, "cancelled", "cancelled"],
    ] as const satisfies readonly (readonly [Make, string, string])[]
  ).map(([type, kind, code]) => [type.name, kind, code, (message: string, details: ErrorDetails) => new type(message, details)] as const),
];

describe.each(TABLE)("%s", (name, kind, code, make) => {
  const error = make("what happened", { operation: "getUsers", status: 418, apiCode: "TEAPOT", cause: "why" });

  test(`is of kind ${kind} with the code ${code}`, () => {
    expect(error).toMatchObject({
      name,
      kind,
      code,
      message: "what happened",
      operation: "getUsers",
      status: 418,
      apiCode: "TEAPOT",
      cause: "why",
    });
    expect(error).toBeInstanceOf(Error);
  });

  test("says its name in its stack and its string", () => {
    expect(String(error)).toBe(`${name}: what happened`);
    expect(error.stack).toMatch(new RegExp(`^${name}: what happened`));
  });

  test("is data for logs, and its cause is not part of it", () => {
    const data: unknown = JSON.parse(JSON.stringify(error));
    expect(data).toMatchObject({ name, kind, code, message: "what happened", status: 418, operation: "getUsers", apiCode: "TEAPOT" });
    expect(data).not.toHaveProperty("cause");
  });

  test("is told by its code, and by no other", () => {
    expect(isKinnectError(error)).toBe(true);
    for (const [, , other] of TABLE) expect(isKinnectError(error, other as typeof error.code)).toBe(other === code);
  });
});

test("codes are closed: one for each class", () => {
  expect(new Set(TABLE.map(([, , code]) => code)).size).toBe(11);
});

test("what was not told is absent, not undefined", () => {
  expect(Object.keys(new ApiError("message"))).toEqual(["code", "kind"]);
  expect("cause" in new ApiError("message")).toBe(false);
});

test("an error keeps a cause of undefined: that is a signal's own reason", () => {
  expect("cause" in new CancelledError("message", { cause: undefined })).toBe(true);
});

describe("the guard", () => {
  test("knows an error of another copy of the package by its brand", async () => {
    let other: typeof import("../../src/errors/index.js") | undefined;
    await jest.isolateModulesAsync(async () => {
      other = await import("../../src/errors/index.js");
    });
    const error = new (required(other).ServerError)("from the other copy");
    expect(error).not.toBeInstanceOf(ServerError);
    expect(isKinnectError(error)).toBe(true);
    expect(isKinnectError(error, "server_error")).toBe(true);
  });

  test.each([undefined, null, "cancelled", 7, {}, new Error("cancelled"), { code: "cancelled", kind: "cancelled" }])(
    "refuses %p",
    (value) => {
      expect(isKinnectError(value)).toBe(false);
      expect(isKinnectError(value, "cancelled")).toBe(false);
    },
  );

  test("narrows to the class of the code", () => {
    const error: unknown = new RateLimitError("slow down", { retryAfterMs: 5 });
    const wait = isKinnectError(error, "rate_limited") ? error.retryAfterMs : undefined;
    expect(wait).toBe(5);
  });
});

test("special facts: retryAfterMs, scopes and reason", () => {
  expect(new RateLimitError("message").retryAfterMs).toBeUndefined();
  expect(new PermissionError("message").scopes).toEqual([]);
  expect(new PermissionError("message", { scopes: ["read:users"] }).scopes).toEqual(["read:users"]);
  expect(new ReconnectRequiredError("message", { reason: "revoked" }).reason).toBe("revoked");
});

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("nothing was loaded");
  return value;
}
