import { secretsOf } from "../../src/http/secrets-of.js";

const request = { url: "https://api.example/things", headers: {} };

test("the bearer token is one, without its scheme", () => {
  expect(secretsOf({ ...request, headers: { authorization: "Bearer management-token" } })).toContain("management-token");
});

test("cookies and keys in headers are some; other headers are none", () => {
  const headers = { cookie: "session=abcd", "x-api-key": "key-of-mine", "user-agent": "kinnect/1" };
  expect(secretsOf({ ...request, headers })).toEqual(["session=abcd", "session%3Dabcd", "key-of-mine"]);
});

test("a session id in the query is one, in both spellings, and so is the query as a whole; names of apps are none", () => {
  const found = secretsOf({ ...request, url: "https://api.example/things?session_id=id%2Fof-session&key_code_ref=google_drive" });
  expect(found).toEqual(
    expect.arrayContaining(["id/of-session", "id%2Fof-session", "session_id=id%2Fof-session&key_code_ref=google_drive"]),
  );
  expect(found).not.toContain("google_drive");
});

test("a value of the query that is more than an identifier is one", () => {
  const found = secretsOf({ ...request, url: "https://api.example/things?email=ada%40example.com&user_id=kp_12345678&scope=read:users" });
  expect(found).toEqual(expect.arrayContaining(["ada@example.com", "ada%40example.com"]));
  expect(found).not.toContain("kp_12345678");
  expect(found).not.toContain("read:users");
});

test("of a form they are the fields with telling names", () => {
  const found = secretsOf({
    ...request,
    body: "grant_type=client_credentials&client_secret=p%40ss+word%21&audience=https%3A%2F%2Fx.example",
  });
  expect(found).toEqual(expect.arrayContaining(["p@ss word!", "p%40ss+word%21", "p%40ss%20word!"]));
  expect(found).not.toContain("https://x.example");
});

test("of any other body they are all texts, however deep", () => {
  const found = secretsOf({
    ...request,
    body: JSON.stringify({ user: { email: "ada@example.com", tags: ["first tag"] }, on: true, password: "1234", id: "abc" }),
  });
  expect(found).toEqual(expect.arrayContaining(["ada@example.com", "first tag", "1234"]));
  expect(found).not.toContain("abc");
});

test("a text body is one as a whole", () => {
  expect(secretsOf({ ...request, body: "free text of a user" })).toContain("free text of a user");
});

test("the texts of a multipart body are some", () => {
  const body = new FormData();
  body.append("note", "written by hand");
  body.append("file", new Blob(["bytes"]));
  expect(secretsOf({ ...request, body })).toContain("written by hand");
});

test("a value that JSON escapes is found in both spellings", () => {
  expect(secretsOf({ ...request, body: JSON.stringify({ password: 'quo"ted' }) })).toEqual(
    expect.arrayContaining(['quo"ted', 'quo\\"ted']),
  );
});

test("a lone surrogate breaks nothing", () => {
  expect(secretsOf({ ...request, body: JSON.stringify({ password: "lone \ud800 one" }) })).toContain("lone \ud800 one");
});
