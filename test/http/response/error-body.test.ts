import { readErrorBody } from "../../../src/http/response/error-body.js";

test.each<[string, string, object]>([
  [
    "Kinde's list of errors",
    '{"errors":[{"code":"SCOPE_MISSING","message":"Scope is missing: read:users"}]}',
    { code: "SCOPE_MISSING", message: "Scope is missing: read:users" },
  ],
  ["more than one error", '{"errors":[{"code":"A","message":"one"},{"code":"B","message":"two"}]}', { code: "A", message: "one; two" }],
  [
    "Kinde's errors as an object",
    '{"errors":{"code":"ROUTE_NOT_FOUND","message":"no route"}}',
    { code: "ROUTE_NOT_FOUND", message: "no route" },
  ],
  [
    "an OAuth error",
    '{"error":"invalid_client","error_description":"Client not found"}',
    { code: "invalid_client", message: "Client not found" },
  ],
  ["an OAuth error without a description", '{"error":"invalid_grant"}', { code: "invalid_grant" }],
  ["Kinde's result as text", '{"result":"not allowed"}', { message: "not allowed" }],
  ["message and code", '{"message":"Not found","code":"NOT_FOUND"}', { code: "NOT_FOUND", message: "Not found" }],
  [
    "Knetik's Result",
    '{"code":1001,"request_id":"r-1","result":[{"message":"unknown user","field":"username"},{"message":"again"}]}',
    { code: "1001", message: "unknown user; again" },
  ],
  ["Knetik's Result with one object", '{"code":2002,"result":{"message":"no"}}', { code: "2002", message: "no" }],
  ["a nested error object", '{"error":{"code":"E1","message":"deep"}}', { code: "E1", message: "deep" }],
  ["an empty body", "", {}],
  ["HTML", "<html><title>403</title></html>", {}],
  ["truncated JSON", '{"errors":[{"code":"SC', {}],
  ["a JSON string", '"nope"', {}],
  ["a JSON list", '[{"code":"X"}]', {}],
  ["null", "null", {}],
  ["empty errors", '{"errors":[]}', {}],
  ["errors that aren't objects", '{"errors":["boom",null]}', {}],
  ["fields of other types", '{"errors":[{"code":{"a":1},"message":["x"]}]}', {}],
  ["empty strings", '{"code":"","message":""}', {}],
])("readErrorBody() reads %s", (_what, body, expected) => {
  expect(readErrorBody(body)).toEqual({ code: "", message: "", ...expected });
});
