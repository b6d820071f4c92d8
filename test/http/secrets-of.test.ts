import { redact } from "../../src/errors/secrets.js";
import { secretsOf } from "../../src/http/secrets-of.js";

const request = { url: "https://api.example/things", headers: {} };

test("secretsOf() finds the bearer token, without its scheme", () => {
  expect(secretsOf({ ...request, headers: { authorization: "Bearer management-token" } })).toContain("management-token");
});

test("secretsOf() finds cookies and API keys in headers, but no other headers", () => {
  const headers = { cookie: "session=abcd", "x-api-key": "key-of-mine", "user-agent": "kinnect/1" };
  expect(secretsOf({ ...request, headers })).toEqual(["session=abcd", "key-of-mine"]);
});

test("secretsOf() finds a session ID in the query and the query as a whole, but no app name", () => {
  const found = secretsOf({ ...request, url: "https://api.example/things?session_id=id%2Fof-session&key_code_ref=google_drive" });
  expect(found).toEqual(expect.arrayContaining(["id/of-session", "session_id=id%2Fof-session&key_code_ref=google_drive"]));
  expect(found).not.toContain("google_drive");
});

test("secretsOf() finds query values that aren't plain identifiers", () => {
  const found = secretsOf({ ...request, url: "https://api.example/things?email=ada%40example.com&user_id=kp_12345678&scope=read:users" });
  expect(found).toContain("ada@example.com");
  expect(found).not.toContain("kp_12345678");
  expect(found).not.toContain("read:users");
});

test("secretsOf() finds form fields with sensitive names, and the form as a whole", () => {
  const body = "grant_type=client_credentials&client_secret=p%40ss+word%21&audience=https%3A%2F%2Fx.example";
  const found = secretsOf({ ...request, body });
  expect(found).toEqual(expect.arrayContaining(["p@ss word!", body]));
  expect(found).not.toContain("https://x.example");
});

test("secretsOf() doesn't report the value of token_type_hint", () => {
  expect(secretsOf({ ...request, body: "token=planted-secret&token_type_hint=access_token" })).not.toContain("access_token");
});

test("secretsOf() finds the strings of a JSON body at any depth", () => {
  const found = secretsOf({
    ...request,
    body: JSON.stringify({ user: { email: "ada@example.com", tags: ["first tag"] }, on: true, password: "1234", id: "abc" }),
  });
  expect(found).toEqual(expect.arrayContaining(["ada@example.com", "first tag", "1234"]));
  expect(found).not.toContain("abc");
});

test("secretsOf() finds a plain text body as a whole", () => {
  expect(secretsOf({ ...request, body: "free text of a user" })).toContain("free text of a user");
});

test("secretsOf() finds the text fields of a multipart body", () => {
  const body = new FormData();
  body.append("note", "written by hand");
  body.append("file", new Blob(["bytes"]));
  expect(secretsOf({ ...request, body })).toContain("written by hand");
});

test("redact() removes what secretsOf() found, whether it's quoted as text, form, URL or JSON", () => {
  const secret = 'p@ss "wörd"!(1)\\new~%41';
  const inForm = new URLSearchParams({ password: secret }).toString().slice(9);
  const spellings = [
    secret,
    inForm,
    inForm.replaceAll("+", "%20"),
    inForm.toLowerCase(),
    encodeURIComponent(secret),
    JSON.stringify(secret),
  ];
  for (const found of [
    secretsOf({ ...request, body: JSON.stringify({ password: secret }) }),
    secretsOf({ ...request, body: `password=${inForm}` }),
    secretsOf({ ...request, url: `${request.url}?password=${inForm}` }),
  ]) {
    for (const spelling of spellings) {
      const message = redact(`the password ${spelling} is wrong`, found);
      expect(message).toContain("[redacted]");
      expect(message).not.toMatch(/p(@|%40)ss|%22w|new/);
    }
  }
});

test("secretsOf() accepts a lone surrogate", () => {
  expect(secretsOf({ ...request, body: JSON.stringify({ password: "lone \ud800 one" }) })).toContain("lone \ud800 one");
});
