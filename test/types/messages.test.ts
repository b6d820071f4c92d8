/**
 * What the compiler says about the first mistakes that people make: its message names what they forgot, and nothing else.
 */
import { type Diagnostic, diagnosticsOf } from "../docs/blocks.js";

const declarations = `
declare const kinde: import("kinnect").Kinde;
declare const knetik: import("kinnect").Knetik;
declare const { createKinde, createKnetik, offboard }: typeof import("kinnect");
declare const operations: typeof import("kinnect/kinde/operations") & Pick<typeof import("kinnect/knetik/operations"), "getToken">;
declare const domain: string, baseUrl: string, apiUrl: string, clientId: string, clientSecret: string;
/** As from the environment. */
declare const maybe: string | undefined;
`;

const MISSING = /^.*(is missing in|is missing the following properties from) type/;

/** A mistake, what its message names, and how it says so: as missing, or as possibly undefined. */
const mistakes: readonly (readonly [code: string, names: string, how: "missing" | "undefined"])[] = [
  ["createKinde({ domain, clientId })", "clientSecret", "missing"],
  ["createKinde({ domain, clientId, clientSecret: maybe })", "clientSecret", "undefined"],
  ["createKinde({ domain, clientSecret })", "clientId", "missing"],
  ["createKinde({ domain, clientId: maybe, clientSecret })", "clientId", "undefined"],
  ["createKinde({ clientId, clientSecret })", "domain", "missing"],
  ["createKinde({ domain: maybe, clientId, clientSecret })", "domain", "undefined"],
  ["createKinde({ domain })", "clientId, clientSecret", "missing"],
  ["createKinde({ apiUrl, clientId })", "clientSecret", "missing"],
  ['createKinde({ accessToken: "token" })', "domain", "missing"],
  ["createKinde({ domain, accessToken: maybe })", "accessToken", "undefined"],

  ["offboard(kinde, { userId: maybe })", "userId", "undefined"],
  ['offboard(kinde, { userId: "kp_1" }, { knetik: { client: knetik } })', "username", "missing"],
  ['offboard(kinde, { userId: "kp_1" }, { knetik: { username: "ada" } })', "client", "missing"],

  ["createKnetik({ baseUrl, clientId })", "clientSecret", "missing"],
  ["createKnetik({ baseUrl, clientId, clientSecret: maybe })", "clientSecret", "undefined"],
  ["createKnetik({ baseUrl, clientSecret })", "clientId", "missing"],
  ["createKnetik({ clientId, clientSecret })", "baseUrl", "missing"],
  ["createKnetik({ baseUrl: maybe, clientId, clientSecret })", "baseUrl", "undefined"],
  ["createKnetik({ baseUrl })", "clientId, clientSecret", "missing"],
  ['createKnetik({ baseUrl, clientId, username: "ada" })', "password", "missing"],
  ['createKnetik({ baseUrl, clientId, clientSecret, username: "ada" })', "password", "missing"],
  ['createKnetik({ baseUrl, clientId, username: "ada", password: maybe })', "password", "undefined"],
  ['createKnetik({ baseUrl, clientId, username: maybe, password: "secret" })', "username", "undefined"],
  ['createKnetik({ baseUrl, username: "ada", password: "secret" })', "clientId", "missing"],
  ["createKnetik({ baseUrl, clientId, refreshToken: maybe })", "refreshToken", "undefined"],
  ["createKnetik({ baseUrl, accessToken: maybe })", "accessToken", "undefined"],

  ['kinde.connectedApps.start({ keyCodeRef: "google_drive" })', "userId", "missing"],
  ['kinde.connectedApps.start({ keyCodeRef: "google_drive", userId: maybe })', "userId", "undefined"],
  ['kinde.connectedApps.start({ userId: "kp_1" })', "keyCodeRef", "missing"],
  ['kinde.connectedApps.start({ orgCode: "org_1" })', "keyCodeRef", "missing"],
  ['kinde.connectedApps.start({ keyCodeRef: maybe, orgCode: "org_1" })', "keyCodeRef", "undefined"],
  ["kinde.connectedApps.session(maybe)", "maybe", "undefined"],

  ["kinde.call(operations.getConnectedAppToken)", "args", "missing"],
  ["kinde.send(operations.revokeConnectedAppToken)", "args", "missing"],
  ["knetik.call(operations.getToken)", "args", "missing"],
  ["kinde.paginate(operations.getOrganizationUsers)", "args", "missing"],
  ["kinde.call(operations.getConnectedAppToken, {})", "query", "missing"],
  ["kinde.call(operations.getConnectedAppToken, { query: {} })", "session_id", "missing"],
  ["kinde.call(operations.getConnectedAppToken, { query: { session_id: maybe } })", "session_id", "undefined"],
  ['knetik.call(operations.getToken, { path: { username: "ada" } })', "client_id", "missing"],

  ["knetik.authTokens.delete({ username: maybe })", "username", "undefined"],
];

let diagnostics: readonly Diagnostic[];

beforeAll(() => {
  diagnostics = diagnosticsOf(
    mistakes.map(([code], index) => ({ name: `mistake-${index}-`, code: `${code};` })),
    declarations,
  );
}, 60_000);

test.each(mistakes.map(([code, names, how], index) => [code, names, how, index] as const))(
  "the compiler says about %s that %s is %s",
  (_code, names, how, index) => {
    const found = diagnostics.filter(({ file }) => file.includes(`mistake-${index}-`));
    expect(found).toHaveLength(1);
    const { code, message } = found[0] ?? { code: "", message: "" };
    if (how === "undefined") {
      // The property is either marked itself or named in the message.
      expect(message).toMatch(/'undefined' is not assignable to type/);
      expect(`${code} ${message.replace(/^Argument of type .*?\} is not/, "")}`).toMatch(
        new RegExp(`^${names}|'${names}' are incompatible`),
      );
      expect(message).not.toMatch(MISSING);
    } else {
      expect(message).toMatch(
        new RegExp(`Property '${names}' is missing in type|missing the following properties from type '\\w+': ${names}$`),
      );
    }
  },
);

test("the message about missing arguments shows those that the operation requires", () => {
  const messages = diagnostics.filter(({ message }) => message.includes("Property 'args' is missing")).map(({ message }) => message);
  expect(messages).toEqual([
    expect.stringContaining("{ readonly args: { query: { session_id: string; }; }; }"),
    expect.stringContaining("{ readonly args: { query: { session_id: string; }; }; }"),
    expect.stringContaining("{ readonly args: { path: { client_id: string; username: string; }; }; }"),
    expect.stringContaining("{ readonly args: { path: { org_code: string; };"),
  ]);
});
