/**
 * Without the optional packages, operations that the sandbox answers from a document get a 501 that says what to install.
 */
import { addOrganizationLogo, getOrganizations } from "../../generated/kinde-management/operations.js";
import { getLeaderboard } from "../../generated/knetik/operations.js";
import { createKinde, createKnetik } from "../../src/index.js";
import { rejection } from "../helpers/outcomes.js";
import { sandboxPerTest } from "./helpers.js";

jest.mock("../../src/sandbox/spec/libraries.js", () => ({
  ...jest.requireActual<object>("../../src/sandbox/spec/libraries.js"),
  loadLibraries: async () => undefined,
}));

const sandbox = sandboxPerTest();

test.each<[string, () => Promise<unknown>]>([
  ["a Kinde operation", () => createKinde({ ...sandbox().kinde.options, maxRetries: 0 }).call(getOrganizations)],
  [
    "a Kinde upload",
    () =>
      createKinde({ ...sandbox().kinde.options, maxRetries: 0 }).call(addOrganizationLogo, {
        path: { org_code: "org_1", type: "light" },
        body: { logo: new Blob(["<svg/>"]) },
      }),
  ],
  [
    "a Knetik operation",
    () =>
      createKnetik({ ...sandbox().knetik.options, maxRetries: 0 }).call(getLeaderboard, {
        path: { context_type: "activity", context_id: "1" },
      }),
  ],
])("without the packages %s rejects with what to install, and doesn't advise to try later", async (_title, call) => {
  const error = await rejection(call());
  expect(error).toMatchObject({
    status: 501,
    kind: "invalid",
    message: expect.stringContaining("npm install --save-dev ajv openapi-sampler"),
  });
  expect(String(error)).not.toMatch(/try (again )?later/i);
});
