/**
 * How the sandbox replies from a document: which operation, which error, and which example.
 */
import { SpecDocument } from "../../src/sandbox/spec/document.js";
import { type Libraries, loadLibraries } from "../../src/sandbox/spec/libraries.js";
import { unfold } from "../../src/sandbox/spec/unfold.js";
import { field, knetikToken, managementToken, request, sandboxPerTest } from "./helpers.js";

const sandbox = sandboxPerTest();
let libraries: Libraries;

beforeAll(async () => {
  const loaded = await loadLibraries();
  if (loaded === undefined) throw new Error("ajv and openapi-sampler are not installed");
  libraries = loaded;
});

const send = async (path: string, init: RequestInit): Promise<{ status: number; json: unknown }> => {
  const { kinde } = sandbox();
  const headers = { authorization: `Bearer ${await managementToken(sandbox())}`, ...(init.headers as Record<string, string>) };
  const response = await fetch(`${kinde.url}${path}`, { method: "POST", ...init, headers });
  return { status: response.status, json: await response.json() };
};
const JSON_HEADERS = { "content-type": "application/json" };

test("the application has the scopes of all operations, and a token has only those requested", async () => {
  const { scopes } = sandbox().kinde;
  expect(scopes.length).toBeGreaterThan(100);
  expect(scopes).toEqual(expect.arrayContaining(["read:organizations", "create:connected_apps", "delete:users"]));
  const token = await managementToken(sandbox(), { scope: "read:organizations" });
  expect((await request(`${sandbox().kinde.url}/api/v1/organizations`, { token })).status).toBe(200);
  expect(await request(`${sandbox().kinde.url}/api/v1/roles`, { token })).toMatchObject({
    status: 403,
    json: { errors: [{ code: "SCOPE_MISSING", message: "Scope is missing: read:roles" }] },
  });
});

test.each([
  ["no body", { headers: JSON_HEADERS }, "MISSING_BODY", "A body is needed"],
  ["malformed JSON", { headers: JSON_HEADERS, body: "{" }, "INVALID_BODY", "The body is not application/json"],
  ["another media type", { headers: { "content-type": "text/plain" }, body: "{}" }, "INVALID_BODY", "must be of the type application/json"],
  ["a field of the wrong type", { headers: JSON_HEADERS, body: '{"name":5}' }, "INVALID_BODY", "name must be string"],
])("a request with %s gets 400", async (_, init, code, message) => {
  expect(await send("/api/v1/organization", init)).toMatchObject({
    status: 400,
    json: { errors: [{ code, message: expect.stringContaining(message) }] },
  });
});

test("file uploads and deepObject query parameters are accepted as declared", async () => {
  const form = new FormData();
  form.set("logo", new Blob(["<svg/>"], { type: "image/svg+xml" }), "logo.svg");
  expect((await send("/api/v1/organizations/org_1/logos/light", { body: form })).status).toBe(200);
  expect((await send("/api/v1/organizations/org_1/logos/light", { body: new FormData() })).status).toBe(400);
  expect((await send("/api/v1/search/users?properties[city]=Oslo", { method: "GET" })).status).toBe(200);
});

test("if two paths match a request, the one with fewer placeholders replies", async () => {
  const token = await knetikToken(sandbox());
  const get = (path: string) => request(`${sandbox().knetik.url}${path}`, { token });
  expect((await get("/users/groups")).json).toMatchObject({ content: [{}, {}], last: false });
  expect(await get("/store/items/many")).toMatchObject({ status: 400, json: { result: [{ field: "id", message: "id must be integer" }] } });
  expect((await request(`${sandbox().knetik.url}/store/items`, { token, method: "PATCH" })).headers.get("allow")).toBe("GET, POST");
});

test("the account API accepts a user's token and refuses a management token", async () => {
  const { url, userAccessToken } = sandbox().kinde;
  const get = (token: string) => request(`${url}/account_api/v1/permissions`, { token });
  expect((await get(userAccessToken)).json).toMatchObject({ data: { permissions: [{ key: "key-1" }, { key: "key-2" }] } });
  expect(await get(await managementToken(sandbox()))).toMatchObject({ status: 401, json: { errors: [{ code: "INVALID_TOKEN" }] } });
  expect(field(await request(`${url}/oauth2/user_profile`), "error")).toBe("invalid_token");
});

test("examples of subtypes have their discriminator value, and examples of recursive models end", () => {
  const document = new SpecDocument("knetik");
  const example = (model: string) => libraries.sample(unfold(document, { $ref: `#/components/schemas/${model}` }) ?? {});
  expect(example("Consumable")).toMatchObject({ type_hint: "consumable" });
  expect(example("Behavior")).toMatchObject({ type_hint: "consumable" });
  expect(example("BundleItem")).toMatchObject({ type_hint: "bundle_item", bundled_skus: [{ sku: "sku" }] });
  expect(JSON.stringify(example("CategoryResource")).length).toBeLessThan(5000);
  for (const model of Object.keys(Object(document.resolve({ $ref: "#/components/schemas" })))) {
    expect([model, example(model) !== undefined]).toEqual([model, true]);
  }
});

test("a fault also replaces a response made from the document", async () => {
  const token = await managementToken(sandbox());
  sandbox().fault({ server: "kinde", path: "/api/v1/organizations", status: 503 });
  const get = async () => (await request(`${sandbox().kinde.url}/api/v1/organizations`, { token })).status;
  expect([await get(), await get()]).toEqual([503, 200]);
});
