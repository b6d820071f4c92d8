/**
 * Successes without a body.
 */
import { dataOf } from "../../../src/http/response/data.js";
import type { HttpMethod, OperationDescriptor } from "../../../src/operation.js";
import { thrownBy } from "../../helpers/outcomes.js";
import { request, response } from "../../helpers/records.js";

function read(method: HttpMethod, status: number, body: string, fields: Partial<OperationDescriptor> = {}): unknown {
  return dataOf(response(status, body, {}, request({ operation: { id: "doThing", method, path: "/things", ...fields } })));
}

test.each(["POST", "PUT", "PATCH", "DELETE"] as const)("an empty success of a %s is undefined, since the deed is done", (method) => {
  for (const status of [200, 201, 202, 204]) for (const body of ["", "\n", " \r\n"]) expect(read(method, status, body)).toBeUndefined();
});

test.each(["GET", "HEAD", "OPTIONS"] as const)("an empty success of a %s is an error, unless its document allows it", (method) => {
  for (const status of [200, 202, 204]) {
    expect(thrownBy(() => read(method, status, ""))).toMatchObject({
      name: "UnexpectedResponseError",
      status,
      message: expect.stringContaining("is empty"),
    });
    expect(read(method, status, "", { success: "json-or-empty" })).toBeUndefined();
  }
});

test("a success that isn't JSON stays an error for a DELETE, and JSON null stays null", () => {
  expect(thrownBy(() => read("DELETE", 200, "<html>"))).toMatchObject({ name: "UnexpectedResponseError" });
  expect(thrownBy(() => read("DELETE", 200, "done"))).toMatchObject({ name: "UnexpectedResponseError" });
  expect(read("DELETE", 200, "null")).toBeNull();
});

test("an empty error response of a DELETE stays an error", () => {
  expect(thrownBy(() => read("DELETE", 404, ""))).toMatchObject({ name: "ApiError", status: 404 });
});
