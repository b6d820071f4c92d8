/**
 * The command `npm run spec:diff`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diff } from "../../scripts/spec-diff/diff.js";
import { specDocument } from "../helpers/spec-documents.js";
import { type Loose, ok, operation, query, spec } from "./documents.js";

jest.setTimeout(30_000);

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "kinnect-diff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = {
  "one.json": JSON.stringify(operation({})),
  "more.json": JSON.stringify(operation({ parameters: [query("q")] })),
  "model.json": JSON.stringify({ ...operation({}), components: { schemas: { Spare: { type: "string" } } } }),
  "broken.yaml": "openapi: 3.0.0",
  "many.json": JSON.stringify(spec(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/p${index}`, { get: { operationId: `get${index}`, responses: ok } }])))),
  "refused.json": JSON.stringify(
    spec(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/p${index}`, { get: { operationId: `get${index}`, responses: { ...ok, "404": { description: "" } } } }]))),
  ),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(root, "scripts/spec-diff/main.ts"), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("spec:diff without breaking changes exits with 0, and --json prints only JSON", () => {
  const { status, stdout, stderr } = run("one.json", "more.json", "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual({
    summary: { breaking: 0, additive: 1, harmless: 0 },
    changes: [
      {
        level: "additive",
        what: "parameter-added",
        operations: ["GET /things"],
        at: "/paths/~1things/get/parameters/0",
        message: 'the query parameter "q" is new',
        facade: [],
      },
    ],
  });
});

test("spec:diff with breaking changes exits with 1", () => {
  const { status, stdout, stderr } = run("more.json", "one.json");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toBe(
    'more.json -> one.json\n1 change: 1 breaking, 0 additive, 0 harmless.\n\nBREAKING (1)\n  parameter-removed (1)\n    the query parameter "q" is gone\n      GET /things\n',
  );
});

test("spec:diff shows a model that no operation uses on one line", async () => {
  await expect(diff(root, folder, ["one.json", "model.json"])).resolves.toEqual({
    output: 'one.json -> model.json\n1 change: 0 breaking, 0 additive, 1 harmless.\n\nHARMLESS (1)\n  model-added (1)\n    the model "Spare", which no operation uses, is new',
    exitCode: 0,
  });
});

test("spec:diff with a broken document exits with 2 and a message", () => {
  const { status, stdout, stderr } = run("one.json", "broken.yaml");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toBe("broken.yaml has no paths.\nGet the document again: it seems to be cut off or damaged.\n");
});

test.each([
  [[], "Give two documents"],
  [["one.json"], "Give two documents"],
  [["one.json", "more.json", "one.json"], "Give two documents"],
  [["one.json", "more.json", "--json", "--markdown"], "Choose one of"],
  [["one.json", "more.json", "--jsno"], "Unknown option '--jsno'"],
])("spec:diff explains wrong arguments: %j", async (args, message) => {
  await expect(diff(root, folder, args)).rejects.toThrow(message);
  await expect(diff(root, folder, args)).rejects.toThrow("Use:\nnpm run spec:diff");
});

test("spec:diff finds no changes between one of our documents, given by name, and itself", async () => {
  // A project with our documents as JSON, which is YAML too: the largest takes seconds to parse.
  const project = join(folder, "project");
  mkdirSync(join(project, "spec"), { recursive: true });
  for (const name of ["kinde-management", "kinde-account", "knetik"]) {
    writeFileSync(join(project, `spec/${name}.yaml`), JSON.stringify(specDocument(name)));
    await expect(diff(project, folder, [name, name])).resolves.toEqual({ output: `spec/${name}.yaml -> spec/${name}.yaml\nNo changes.`, exitCode: 0 });
  }
});

describe("spec:diff with one of our APIs on one side", () => {
  const ours: Loose = specDocument("kinde-account");
  // As the vendor's: without what our overlay adds.
  delete ours.paths["/oauth2/token"];
  for (const item of Object.values<Loose>(ours.paths)) for (const operation of Object.values<Loose>(item)) delete operation.responses?.["401"];
  writeFileSync(join(folder, "account.json"), JSON.stringify(ours));

  test("applies our corrections to the other side, and says so", async () => {
    const note = "With our corrections (spec/overlays/kinde-account.yaml) in account.json, as npm run spec:update -- kinde-account would apply them.";
    await expect(diff(root, folder, ["kinde-account", "account.json"])).resolves.toEqual({ output: `spec/kinde-account.yaml -> account.json\n${note}\nNo changes.`, exitCode: 0 });
    await expect(diff(root, folder, ["account.json", "kinde-account"])).resolves.toEqual({ output: `account.json -> spec/kinde-account.yaml\n${note}\nNo changes.`, exitCode: 0 });
  });

  test("finds the vendor's changes", async () => {
    ours.paths["/oauth2/v2/user_profile"].get.parameters = [query("q")];
    writeFileSync(join(folder, "changed.json"), JSON.stringify(ours));
    const { output } = await diff(root, folder, ["kinde-account", "changed.json", "--markdown"]);
    expect(output).toContain("With our corrections (spec/overlays/kinde-account.yaml)".replaceAll("_", "\\_"));
    expect(output).toContain("**1 change: 0 breaking, 1 additive, 0 harmless.**");
  });

  test("compares files as they are, even ours", async () => {
    const { output } = await diff(root, root, ["spec/kinde-account.yaml", join(folder, "account.json")]);
    expect(output).toContain("operation-removed");
    expect(output).not.toContain("With our corrections");
  });
});

test("spec:diff reports the same change in many operations as one line", async () => {
  const { output } = await diff(root, folder, ["many.json", "refused.json"]);
  expect(output.split("\n").slice(1)).toEqual([
    "12 changes: 0 breaking, 12 additive, 0 harmless.",
    "",
    "ADDITIVE (12)",
    "  status-added (12)",
    "    the status 404 is new",
    "      GET /p0, GET /p1, GET /p10 and 9 more",
  ]);
});

test("--markdown folds all but breaking changes, and escapes a document's text", async () => {
  const name = "<b>|*";
  writeFileSync(join(folder, "odd.json"), JSON.stringify(operation({ parameters: [query(name)] })));
  const { output } = await diff(root, folder, ["odd.json", "more.json", "--markdown"]);
  expect(output).toContain("**2 changes: 1 breaking, 1 additive, 0 harmless.**");
  expect(output).toContain('| parameter-removed | the query parameter "\\<b\\>\\|\\*" is gone | GET /things |  |');
  expect(output).toContain("<details><summary>Additive (1)</summary>");
});
