/**
 * Opening documents from files and URLs, in all formats.
 */
import { createServer, type RequestListener, type Server } from "node:http";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetchText } from "../../scripts/spec-diff/source/fetch-text.js";
import { documentOf } from "../../scripts/document/read-document.js";
import { openDocument } from "../../scripts/spec-diff/source/open-document.js";
import { answer, object, ok, operation, type Part, query, spec } from "./documents.js";

const folder = mkdtempSync(join(tmpdir(), "kinnect-spec-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const whole = JSON.stringify(operation({}));
const open = (text: string) => documentOf("doc.yaml", text);
const openPart = (part: Part) => open(JSON.stringify(part));
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

describe("opening an incomplete or invalid document fails", () => {
  const yaml = "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: OK\n";

  test.each<[string, string, RegExp]>([
    ["empty", "", /holds no object/],
    ["text", "Not found", /holds no object/],
    ["HTML", "<!doctype html>\n<html><head><title>x: y</title></head></html>", /doc\.yaml/],
    ["invalid YAML", "a: [1, 2\nb: }", /neither YAML nor JSON/],
    ["cut off in JSON", whole.slice(0, -20), /neither YAML nor JSON, or it is cut off/],
    ["cut off after a key", `${yaml}          content:\n`, /\/paths\/~1a\/get\/responses\/200\/content has no value/],
    ["cut off in a word", `${yaml}components:\n  schemas:\n    a:\n      type: obj`, /unknown type "obj"/],
    ["cut off before the responses", "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      operationId: a\n", /has no responses/],
    ["cut off before the operation", "openapi: 3.0.3\npaths:\n  /a:\n    get:", /is empty/],
    ["cut off before its security schemes", `${yaml}      security: [{ auth: [] }]\ncomponents: { schemas: {} }\n`, /uses security schemes, and defines none/],
    ["cut off in its security schemes", `${yaml}      security: [{ auth: [] }]\ncomponents:\n  securitySchemes:\n    auth:\n      type: http\n`, /\/components\/securitySchemes\/auth has no scheme/],
    ["cut off before what it refers to", JSON.stringify(operation({ responses: answer(ref("a")) })), /\$ref #\/components\/schemas\/a leads nowhere/],
    ["a $ref to another document", JSON.stringify(operation({ responses: answer({ $ref: "other.yaml#/a" }) })), /leads out of the document/],
    ["a $ref to itself", JSON.stringify(operation({ responses: answer(ref("a")) }, { schemas: { a: ref("b"), b: ref("a") } })), /leads back to itself/],
    ["an alias that contains itself", `${yaml}components: &a\n  schemas:\n    x: *a\n`, /alias .* holds itself/],
    ["aliases that expand to too many nodes", `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi".split("").map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`).join("\n")}\n`, /alias/i],
    ["nested too deeply", `{"openapi":"3.0.0","paths":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`, /nested too deeply|is empty|no operations/],
    ["no paths", JSON.stringify({ openapi: "3.0.0", info: {} }), /has no paths/],
    ["empty paths", JSON.stringify(spec({})), /has no paths/],
    ["paths without operations", JSON.stringify(spec({ "/a": {} })), /has no operations/],
    ["another kind of document", '{"name":"x"}', /does not say which OpenAPI/],
    ["a version from the future", JSON.stringify({ ...operation({}), openapi: "4.0.0" }), /is OpenAPI 4\.0\.0/],
    ["Swagger 1.2", '{"swaggerVersion":"1.2"}', /does not say/],
  ])("%s", (_, text, message) => {
    expect(() => open(text)).toThrow(message);
    expect(() => open(text)).toThrow(expect.objectContaining({ name: "CommandError" }));
  });
});

describe("opening a valid document that looks incomplete", () => {
  const info = { title: "Test", version: "1" };
  const hook = { post: { responses: ok } };

  test.each<[string, Part]>([
    ["3.1 without responses", { openapi: "3.1.0", info, paths: { "/a": { get: { operationId: "a" } } } }],
    ["3.1 with webhooks alone", { openapi: "3.1.0", info, webhooks: { a: hook } }],
    ["3.1 with webhooks and empty paths", { openapi: "3.1.1", info, paths: {}, webhooks: { a: hook } }],
    ["3.1 with components alone", { openapi: "3.1.0", info, components: { schemas: { a: { type: "string" } } } }],
    ["3.1 with a constant that is null", { ...operation({ responses: answer({ const: null }) }), openapi: "3.1.0" }],
    ["3.1 with schemas that are booleans", { ...operation({ responses: answer({ properties: { a: true }, allOf: [true], prefixItems: [false] }) }), openapi: "3.1.0" }],
    ["Swagger 2.0 that answers a file", { swagger: "2.0", info, paths: { "/a": { get: { responses: { 200: { description: "", schema: { type: "file" } } } } } } }],
  ])("works: %s", (_, document) => expect(openPart(document).root).toMatchObject({ openapi: expect.any(String) }));

  test.each<[string, Part]>([
    ["3.0 without responses", { openapi: "3.0.3", info, paths: { "/a": { get: { operationId: "a" } } } }],
    ["3.0 with webhooks alone", { openapi: "3.0.3", info, webhooks: { a: hook } }],
    ["3.1 with nothing", { openapi: "3.1.0", info, components: {} }],
  ])("fails: %s", (_, document) => expect(() => openPart(document)).toThrow(expect.objectContaining({ name: "CommandError" })));
});

describe("opening a document with many parts", () => {
  const withModels = (count: number) => JSON.stringify({ ...operation({}), components: { schemas: Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, { type: "string", description: "x".repeat(200) }])) } });

  test("works for 13 MB", () => {
    const text = withModels(54_000);
    expect(text.length).toBeGreaterThan(13e6);
    expect(open(text).root["components"]).toMatchObject({ schemas: { m0: { type: "string" } } });
  });

  test.each([
    ["JSON", `{"a":[${"[],".repeat(2_600_000)}0]}`, "doc.yaml is larger than 5 million parts in JSON."],
    ["YAML", "- a\n".repeat(2_600_000), "doc.yaml is larger than 2.5 million parts in YAML."],
    ["JSON that is cut off, which YAML is tried for", `{"a":[${"1,".repeat(2_600_000)}`, "doc.yaml is larger than 2.5 million parts in YAML."],
  ])("stops before it takes long: %s", (_, text, message) => expect(() => open(text)).toThrow(message));
});

describe("opening YAML", () => {
  const start = "openapi: 3.0.3\npaths:\n";
  const error = `{ description: Bad }`;

  test("accepts any number of uses of an alias", () => {
    const paths = Array.from({ length: 200 }, (_, index) => `  /p${index}: { get: { responses: { "200": { description: OK }, "400": *bad } } }\n`);
    expect(Object.keys(open(`x-bad: &bad ${error}\n${start}${paths.join("")}`).root["paths"] ?? {})).toHaveLength(200);
  });

  test("merges keys with <<", () => {
    const merged = open(`x-bad: &bad { "400": ${error} }\n${start}  /a: { get: { responses: { <<: *bad, "200": { description: OK } } } }\n`);
    expect(merged.root["paths"]).toEqual({ "/a": { get: { responses: { "200": { description: "OK" }, "400": { description: "Bad" } } } } });
  });
});

describe("opening OpenAPI 3.1 converts", () => {
  const at = (schema: Part, openapi: string) => ({ ...operation({ responses: answer(object({ a: schema })) }, { schemas: { thing: { type: "object" } } }), openapi });

  test.each<[string, Part, Part]>([
    ["a list of types with null", { type: ["string", "null"] }, { type: "string", nullable: true }],
    ["several types", { type: ["string", "integer"] }, { anyOf: [{ type: "string" }, { type: "integer" }] }],
    ["several types beside other alternatives", { type: ["string", "integer"], anyOf: [{ maxLength: 3 }, { minimum: 3 }] }, { allOf: [{ anyOf: [{ type: "string" }, { type: "integer" }] }], anyOf: [{ maxLength: 3 }, { minimum: 3 }] }],
    ["const", { const: "a" }, { enum: ["a"] }],
    ["exclusive limits", { type: "integer", exclusiveMinimum: 3 }, { type: "integer", minimum: 3, exclusiveMinimum: true }],
    ["a looser exclusive limit", { type: "integer", minimum: 10, exclusiveMinimum: 5 }, { type: "integer", minimum: 10 }],
    ["a tighter exclusive limit", { type: "integer", maximum: 10, exclusiveMaximum: 5 }, { type: "integer", maximum: 5, exclusiveMaximum: true }],
    ["a field that is any value", { type: "object", properties: { a: true } }, { type: "object", properties: { a: {} } }],
    ["a pattern called const", { patternProperties: { const: { type: ["string", "null"] } } }, { patternProperties: { const: { type: "string", nullable: true } } }],
    ["keywords beside a $ref", { ...ref("thing"), deprecated: true }, { allOf: [ref("thing")], deprecated: true }],
    ["a schema that is true", { type: "array", items: true }, { type: "array", items: {} }],
    ["a field called type", { type: "object", properties: { type: { type: ["string", "null"] }, const: { type: "string" } } }, { type: "object", properties: { type: { type: "string", nullable: true }, const: { type: "string" } } }],
  ])("%s", (_, in31, in30) => expect(openPart(at(in31, "3.1.0")).root).toEqual(openPart(at(in30, "3.0.3")).root));
});

test("opening Swagger 2.0 converts it to OpenAPI 3.0", () => {
  const swagger = {
    swagger: "2.0",
    info: { title: "Test", version: "1" },
    host: "example.com",
    basePath: "/v1/",
    consumes: ["application/json"],
    securityDefinitions: { auth: { type: "oauth2", flow: "application", tokenUrl: "/token", scopes: { read: "" } } },
    parameters: { q: { name: "q", in: "query", type: "array", items: { type: "string" }, collectionFormat: "csv" } },
    responses: { bad: { description: "Bad", schema: { $ref: "#/definitions/thing" } } },
    definitions: { thing: { type: "object", discriminator: "kind", properties: { kind: { type: "string", "x-nullable": true } } } },
    paths: {
      "/a/{id}": {
        parameters: [{ name: "id", in: "path", required: true, type: "integer", format: "int32" }],
        get: { operationId: "getA", parameters: [{ $ref: "#/parameters/q" }], responses: { 200: { description: "OK", schema: { $ref: "#/definitions/thing" } }, 400: { $ref: "#/responses/bad" } } },
        put: { operationId: "putA", parameters: [{ name: "body", in: "body", required: true, schema: { $ref: "#/definitions/thing" } }], responses: { 204: { description: "" } } },
        post: { operationId: "postA", consumes: ["multipart/form-data"], parameters: [{ name: "file", in: "formData", required: true, type: "file" }], responses: { 204: { description: "" } } },
      },
    },
  };
  const id = { name: "id", in: "path", required: true, schema: { type: "integer", format: "int32" } };
  const thing = { "application/json": { schema: ref("thing") } };
  expect(openPart(swagger).root).toEqual({
    openapi: "3.0.3",
    info: { title: "Test", version: "1" },
    servers: [{ url: "https://example.com/v1" }],
    paths: {
      "/a/{id}": {
        get: {
          operationId: "getA",
          parameters: [id, { ...query("q"), style: "form", explode: false, schema: { type: "array", items: { type: "string" } } }],
          responses: { 200: { description: "OK", content: thing }, 400: { $ref: "#/components/responses/bad" } },
        },
        put: { operationId: "putA", parameters: [id], requestBody: { required: true, content: thing }, responses: { 204: { description: "" } } },
        post: {
          operationId: "postA",
          parameters: [id],
          requestBody: { required: true, content: { "multipart/form-data": { schema: { type: "object", required: ["file"], properties: { file: { type: "string", format: "binary" } } } } } },
          responses: { 204: { description: "" } },
        },
      },
    },
    components: {
      schemas: { thing: { type: "object", discriminator: { propertyName: "kind" }, properties: { kind: { type: "string", nullable: true } } } },
      responses: { bad: { description: "Bad", content: thing } },
      securitySchemes: { auth: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "/token", scopes: { read: "" } } } } },
    },
  });
});

describe("opening a file", () => {
  const openFile = (name: string) => openDocument("/nowhere", folder, name);

  test("reads YAML and JSON, relative to the folder of the command", async () => {
    await expect(openFile(put("a.json", whole))).resolves.toMatchObject({ name: "a.json" });
    await expect(openFile(put("a.yaml", `\uFEFFopenapi: 3.0.0\r\npaths: { /a: { get: { responses: ${JSON.stringify(ok)} } } }\r\n`))).resolves.toMatchObject({ name: "a.yaml" });
  });

  test("rejects a missing file, a folder and a file that is too large", async () => {
    mkdirSync(join(folder, "sub"));
    truncateSync(join(folder, put("huge.yaml", "a")), 65 * 1024 * 1024);
    await expect(openFile("none.yaml")).rejects.toThrow("none.yaml was not found.\nGive kinde-management, kinde-account, knetik, a file or a URL.");
    await expect(openFile("sub")).rejects.toThrow("sub is not a file.");
    await expect(openFile("huge.yaml")).rejects.toThrow("huge.yaml is larger than 64 MB.");
  });
});

describe("opening a URL", () => {
  let server: Server;
  let listener: RequestListener = () => undefined;
  let url = "";
  beforeAll(async () => {
    server = createServer((request, response) => listener(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test("reads http on this machine, and names it without its query", async () => {
    listener = (_request, response) => response.end(whole);
    await expect(openDocument("/nowhere", folder, `${url}/doc.json?key=secret`)).resolves.toMatchObject({ name: `${url}/doc.json` });
  });

  test("follows a redirect, but not to plain http elsewhere, and not too many", async () => {
    listener = (request, response) => (request.url === "/doc" ? response.end(whole) : response.writeHead(302, { location: request.url === "/a" ? "/doc" : "http://example.com/" }).end());
    await expect(fetchText(`${url}/a`)).resolves.toBe(whole);
    await expect(fetchText(`${url}/b`)).rejects.toThrow("redirects to http://example.com/, which is not reached over https.");
    listener = (_request, response) => response.writeHead(302, { location: "/a" }).end();
    await expect(fetchText(url)).rejects.toThrow("redirects more than 5 times.");
  });

  test.each(["http://example.com/doc.yaml", "ftp://example.com/doc.yaml", "file:///etc/hosts", "http://127.0.0.1.example.com/", "https://"])("rejects %s", async (unsafe) => {
    await expect(fetchText(unsafe)).rejects.toThrow("is not reached over https.");
  });

  test("reports an error status, a closed connection and a timeout", async () => {
    listener = (_request, response) => response.writeHead(404).end("no");
    await expect(fetchText(`${url}/doc`)).rejects.toThrow(`${url}/doc answers with the status 404.`);
    listener = (request) => request.socket.destroy();
    await expect(fetchText(url)).rejects.toThrow("cannot be reached");
    listener = (_request, response) => response.write("openapi: ");
    await expect(fetchText(url, { timeoutMs: 200 })).rejects.toThrow("did not answer in full within 0.2 s.");
  });

  test("stops a download that is too large", async () => {
    listener = (_request, response) => {
      const chunk = Buffer.alloc(1024 * 1024, "#");
      const write = () => void (response.destroyed || response.write(chunk, () => setImmediate(write)));
      write();
    };
    await expect(fetchText(url)).rejects.toThrow("is larger than 64 MB.");
  });
});
