/**
 * The options of connectHandlers are checked at once, and no message holds a secret.
 */
import { createKinde, type KinnectError } from "../../src/index.js";
import { connectHandlers, type ConnectOptions } from "../../src/web/index.js";
import { CREDENTIALS } from "../helpers/kinde.js";

const kinde = createKinde(CREDENTIALS);
const SECRET = "hush-".padEnd(32, "x");
const valid: ConnectOptions = {
  keyCodeRef: "google_drive",
  callbackUrl: "https://app.example.com/connect/callback",
  secret: SECRET,
  owner: () => undefined,
  onConnected: () => undefined,
};

test.each<[name: string, options: object]>([
  ["keyCodeRef", { keyCodeRef: undefined }],
  ["keyCodeRef", { keyCodeRef: "" }],
  ["callbackUrl", { callbackUrl: undefined }],
  ["callbackUrl", { callbackUrl: "/connect/callback" }],
  ["callbackUrl", { callbackUrl: "http://app.example.com/connect/callback" }],
  ["callbackUrl", { callbackUrl: "http://localhost.evil.example/" }],
  ["callbackUrl", { callbackUrl: "http://127.0.0.1.evil.example/" }],
  ["callbackUrl", { callbackUrl: "https://user:pass@app.example.com/" }],
  ["callbackUrl", { callbackUrl: "https://app.example.com/#a" }],
  ["callbackUrl", { callbackUrl: "https://app.example.com/?a=1#a" }],
  ["callbackUrl", { callbackUrl: "https://app.example.com/?session_id=1" }],
  ["callbackUrl", { callbackUrl: "https://app.example.com/?a=1&kinnect_state=1" }],
  ["callbackUrl", { callbackUrl: "https://app.example.com/?error=1" }],
  ["callbackUrl", { callbackUrl: "javascript:alert(1)" }],
  ["secret", { secret: undefined }],
  ["secret", { secret: "" }],
  ["secret", { secret: "hush-".padEnd(31, "x") }],
  ["secret", { secret: [] }],
  ["secret", { secret: [SECRET, "hush"] }],
  ["secret", { secret: [undefined] }],
  ["secret", { secret: new Uint8Array(64) }],
  ["owner", { owner: undefined }],
  ["owner", { owner: { userId: "kp_1" } }],
  ["onConnected", { onConnected: undefined }],
  ["onRefused", { onRefused: "/sorry" }],
  ["callbackState", { callbackState: "yes" }],
  ["onConected", { onConected: () => undefined }],
])("an invalid %s is refused by name: %j", (name, options) => {
  let error: unknown;
  try {
    connectHandlers(kinde, { ...valid, ...options } as ConnectOptions);
  } catch (thrown) {
    error = thrown;
  }
  expect((error as KinnectError).code).toBe("configuration");
  expect((error as KinnectError).message).toMatch(new RegExp(`^${name} `));
  expect((error as KinnectError).message).not.toContain("hush");
});

test.each([undefined, null, {}, { connectedApps: {} }])("a client %j that createKinde hasn't made is refused", (client) => {
  expect(() => connectHandlers(client as never, valid)).toThrow(expect.objectContaining({ code: "configuration" }));
});

test.each([
  "http://localhost:3000/cb",
  "http://127.0.0.1/cb",
  "http://[::1]:8080/cb",
  "http://app.localhost/cb",
  "https://localhost/cb?a=1",
])("the callback URL %s is accepted", (callbackUrl) => {
  expect(connectHandlers(kinde, { ...valid, callbackUrl })).toEqual({ start: expect.any(Function), callback: expect.any(Function) });
});

test("options aren't read again after the handlers are created", async () => {
  const options = { ...valid };
  const { start } = connectHandlers(kinde, options);
  Object.assign(options, { owner: () => ({ userId: "kp_1" }) });
  expect((await start(new Request("https://app.example.com/connect"))).status).toBe(401);
});

test("the secret is in nothing that can be printed", () => {
  const handlers = connectHandlers(kinde, valid);
  expect(`${JSON.stringify(handlers)}${String(handlers.start)}${String(handlers.callback)}`).not.toContain("hush");
});
