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
import { TokenRejectedError } from "../../src/errors/token-rejected.js";

type ErrorClass = new (message: string, details?: ErrorDetails) => KinnectError;

const TABLE: readonly (readonly [
  name: string,
  kind: string,
  code: string,
  create: (message: string, details: ErrorDetails) => KinnectError,
])[] = [
  [
    "ReconnectRequiredError",
    "reconnect",
    "reconnect_required",
    (message, details) => new ReconnectRequiredError(message, { ...details, reason: "expired" }),
  ],
  [
    "TokenRejectedError",
    "rejected",
    "token_rejected",
    (message, details) => Object.assign(new TokenRejectedError(message, { ...details, reason: "expired" }), { status: 418 }),
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
    ] as const satisfies readonly (readonly [ErrorClass, string, string])[]
  ).map(([type, kind, code]) => [type.name, kind, code, (message: string, details: ErrorDetails) => new type(message, details)] as const),
];

describe.each(TABLE)("%s", (name, kind, code, create) => {
  const error = create("what happened", { operation: "getUsers", status: 418, apiCode: "TEAPOT", cause: "why" });

  test(`has the kind ${kind} and the code ${code}`, () => {
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

  test("starts its string and its stack with its name", () => {
    expect(String(error)).toBe(`${name}: what happened`);
    expect(error.stack).toMatch(new RegExp(`^${name}: what happened`));
  });

  test("serializes as data for logs, without its cause", () => {
    const data: unknown = JSON.parse(JSON.stringify(error));
    expect(data).toMatchObject({ name, kind, code, message: "what happened", status: 418, operation: "getUsers", apiCode: "TEAPOT" });
    expect(data).not.toHaveProperty("cause");
  });

  test("is recognized by isKinnectError() with its own code only", () => {
    expect(isKinnectError(error)).toBe(true);
    for (const [, , other] of TABLE) expect(isKinnectError(error, other as typeof error.code)).toBe(other === code);
  });
});

test("each error class has its own code", () => {
  expect(new Set(TABLE.map(([, , code]) => code)).size).toBe(12);
});

test("an error has no property for a detail that wasn't given", () => {
  expect(Object.keys(new ApiError("message"))).toEqual(["code", "kind"]);
  expect("cause" in new ApiError("message")).toBe(false);
});

test("an error keeps an undefined cause, which can be a signal's reason", () => {
  expect("cause" in new CancelledError("message", { cause: undefined })).toBe(true);
});

describe("isKinnectError()", () => {
  test("recognizes an error from another copy of the package", async () => {
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
    "is false for %p",
    (value) => {
      expect(isKinnectError(value)).toBe(false);
      expect(isKinnectError(value, "cancelled")).toBe(false);
    },
  );

  test("is false for an object whose fields can't be read", () => {
    const error = {
      get code(): never {
        throw new Error("unreadable");
      },
    };
    expect(isKinnectError(error, "cancelled")).toBe(false);
  });

  test("narrows to the class that belongs to the code", () => {
    const error: unknown = new RateLimitError("slow down", { retryAfterMs: 5 });
    const wait = isKinnectError(error, "rate_limited") ? error.retryAfterMs : undefined;
    expect(wait).toBe(5);
  });
});

test("retryAfterMs, scopes and reason are properties of their classes, with defaults", () => {
  expect(new RateLimitError("message").retryAfterMs).toBeUndefined();
  expect(new PermissionError("message").scopes).toEqual([]);
  expect(new PermissionError("message", { scopes: ["read:users"] }).scopes).toEqual(["read:users"]);
  expect(new ReconnectRequiredError("message", { reason: "revoked" }).reason).toBe("revoked");
});

test("TokenRejectedError has the status that fits its reason, whatever the details say", () => {
  expect(new TokenRejectedError("message", { reason: "expired", status: 200 })).toMatchObject({ status: 401, reason: "expired" });
  expect(new TokenRejectedError("message", { reason: "scope" }).status).toBe(403);
});

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("nothing was loaded");
  return value;
}
