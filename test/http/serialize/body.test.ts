import { serializeRequest } from "../../../src/http/serialize/request.js";
import { serializeBody } from "../../../src/http/serialize/request.js";

const FORM = "application/x-www-form-urlencoded";

test("a body is JSON if the spec names no media type", () => {
  expect(serializeBody(undefined, { a: [1, null], at: new Date(0), gone: undefined })).toEqual({
    body: '{"a":[1,null],"at":"1970-01-01T00:00:00.000Z"}',
    headers: { "content-type": "application/json" },
  });
});

test("a string, a number, null or a list is a JSON body too", () => {
  expect(serializeBody(undefined, "text").body).toBe('"text"');
  expect(serializeBody(undefined, 0).body).toBe("0");
  expect(serializeBody(undefined, null).body).toBe("null");
  expect(serializeBody(undefined, []).body).toBe("[]");
});

test("another JSON media type is sent as content-type", () => {
  expect(serializeBody("application/merge-patch+json", {})).toEqual({
    body: "{}",
    headers: { "content-type": "application/merge-patch+json" },
  });
});

test("without a body there is no content-type", () => {
  expect(serializeBody(undefined, undefined)).toEqual({});
  expect(serializeBody(FORM, undefined)).toEqual({});
});

test("a form omits undefined and null, and writes dates as ISO 8601", () => {
  const { body, headers } = serializeBody(FORM, {
    token: "a b&c=d",
    hint: undefined,
    none: null,
    count: 1,
    at: new Date(0),
    flag: false,
  });
  expect(body).toBe("token=a+b%26c%3Dd&count=1&at=1970-01-01T00%3A00%3A00.000Z&flag=false");
  expect(headers).toEqual({ "content-type": FORM });
});

test("a multipart body holds files and fields, and leaves the content-type to fetch", async () => {
  const { body, headers } = serializeBody("multipart/form-data", {
    logo: new Blob(["png"], { type: "image/png" }),
    name: "A",
    at: new Date(0),
    gone: undefined,
  });
  expect(headers).toBeUndefined();
  const form = body as FormData;
  expect([...form.keys()]).toEqual(["logo", "name", "at"]);
  expect(await (form.get("logo") as File).text()).toBe("png");
  expect([form.get("name"), form.get("at")]).toEqual(["A", "1970-01-01T00:00:00.000Z"]);
});

test.each([FORM, "multipart/form-data"])(
  "a body of type %s refuses fields that are lists, objects, functions or symbols, and names them",
  (type) => {
    for (const field of [["planted"], { a: "planted" }, () => "planted", Symbol("planted")]) {
      expect(() => serializeBody(type, { field })).toThrow(/field must be/);
      expect(() => serializeBody(type, { field })).not.toThrow(/planted/);
    }
    expect(() => serializeBody(FORM, { file: new Blob(["planted"]) })).toThrow(/file must be/);
  },
);

test("a FormData of the caller is sent as it is", () => {
  const form = new FormData();
  expect(serializeBody("multipart/form-data", form).body).toBe(form);
});

test("a text body is sent as it is; an object is refused", () => {
  expect(() => serializeBody("text/plain", {})).toThrow(/body must be a string/);
  expect(serializeBody("text/plain", "hello")).toEqual({ body: "hello", headers: { "content-type": "text/plain" } });
});

test.each([
  ["a cycle", cyclicObject()],
  ["a BigInt", { id: 1n }],
])("a JSON body with %s is refused before it is sent; the message names the operation", (_, body) => {
  const operation = { id: "createThing", method: "POST", path: "/things" } as const;
  expect(() => serializeRequest("https://api.example", operation, { body }, {}, {})).toThrow(/POST \/things \(createThing\) was not sent/);
});

function cyclicObject(): object {
  const body: { self?: unknown } = {};
  body.self = body;
  return body;
}

test.each([
  ["a FormData", new FormData()],
  ["URLSearchParams", new URLSearchParams({ a: "1" })],
  ["a Map", new Map([["a", 1]])],
  ["a Set", new Set([1])],
  ["a Blob", new Blob(["a"])],
  ["a promise", Promise.resolve({ a: 1 })],
  ["an ArrayBuffer", new ArrayBuffer(1)],
])("%s as a JSON body is refused, because JSON would be {}", (_, body) => {
  expect(() => serializeBody(undefined, body)).toThrow(/body must be data/);
});

test("a JSON body may be an object of any class with fields, or know its own JSON", () => {
  class Point {
    x = 1;
  }
  expect(serializeBody(undefined, new Point()).body).toBe('{"x":1}');
  expect(serializeBody(undefined, Object.assign(Object.create(null) as object, { x: 1 })).body).toBe('{"x":1}');
  expect(serializeBody(undefined, new Date(0)).body).toBe('"1970-01-01T00:00:00.000Z"');
  expect(serializeBody(undefined, new URL("https://x.example")).body).toBe('"https://x.example/"');
});

test("a field of a multipart body that is another implementation's Blob is refused, because it would be sent as text", () => {
  const foreign = { [Symbol.toStringTag]: "Blob", type: "", arrayBuffer: async () => new ArrayBuffer(1) };
  expect(() => serializeBody("multipart/form-data", { logo: foreign })).toThrow(/logo must be/);
});
