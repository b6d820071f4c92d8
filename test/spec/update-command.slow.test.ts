/**
 * The command `npm run spec:update`, on small projects.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Loose } from "./documents.js";
import { Project, step } from "./project.js";

jest.setTimeout(60_000);

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

const generate = step("generating", "require('fs').writeFileSync('generated/kinde-management/operations.ts', 'new\\n')");
const addField = (document: Loose) => (document.components.schemas.success_response.properties.extra = { type: "string" });

test("spec:update updates spec/ and generated/, and a second run changes nothing", () => {
  const vendor = project.vendor(addField);
  const first = project.update(["kinde-management", vendor], [generate]);
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(first.stdout).toContain('"success_response.extra" is new (response)');
  expect(first.stdout).toContain("Semver step: **minor** (below 1.0.0: ");
  expect(first.stdout).toContain("### Added\n\n- kinde-management: ");
  expect(first.stdout).toContain("Written: spec/kinde-management.yaml, spec/overlays/kinde-management.vendor.yaml, generated/kinde-management/operations.ts.");
  expect(project.read("generated/kinde-management/operations.ts")).toBe("new\n");
  expect(project.read("spec/kinde-management.yaml")).toContain("extra: { type: string }");

  const after = project.snapshot();
  const second = project.update(["kinde-management", vendor], [step("generating", "process.exit(1)")]);
  expect(second).toMatchObject({ status: 0, stderr: "" });
  expect(second.stdout).toContain("No changes.");
  expect(second.stdout).toContain("nothing was changed.");
  expect(project.snapshot()).toEqual(after);
});

test("spec:update changes only the affected lines of a document", () => {
  const lines = () => project.read("spec/kinde-management.yaml").split("\n").filter((line) => line.trim() !== "");
  const before = lines();
  expect(project.update(["kinde-management", project.vendor(addField)])).toMatchObject({ status: 0 });
  const after = lines();
  expect(after.filter((line) => !before.includes(line))).toEqual(["        extra: { type: string }"]);
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
  expect(after).toHaveLength(before.length + 1);
});

test("spec:update changes one line for a field that is added to a shared model, whatever references the model", () => {
  const linesOf = (from: Project) => from.read("spec/kinde-management.yaml").split("\n").filter((line) => line.trim() !== "");
  const before = linesOf(project);
  for (const model of ["error", "error_response", "not_found_response"].filter((name) => before.includes(`    ${name}:`))) {
    const vendor = project.vendor((document) => (document.components.schemas[model].properties.extra = { type: "string" }));
    const own = new Project();
    try {
      expect(own.update(["kinde-management", vendor.replace("..", project.folder)])).toMatchObject({ status: 0 });
      const after = linesOf(own);
      expect(after.filter((line) => line === "        extra: { type: string }")).toHaveLength(1);
      expect(after.filter((line) => line !== "        extra: { type: string }")).toEqual(before);
    } finally {
      own.remove();
    }
  }
});

test("spec:update names a correction that hides a change of the vendor's, once", () => {
  const vendor = () => project.vendor((document) => (document.components.responses.TooManyRequests.headers["Retry-After"] = { schema: { type: "integer" } }));
  expect(project.update(["kinde-management", project.vendor(() => undefined)])).toMatchObject({ status: 0, stdout: expect.stringContaining("Written: spec/overlays/kinde-management.vendor.yaml.") });
  const remark = /429 carries .*: the vendor has changed what it covers: \/headers\/Retry-After is new \(/;
  expect(project.update(["kinde-management", vendor(), "--dry-run"]).stdout).toMatch(remark);
  expect(project.update(["kinde-management", vendor()]).stdout).toMatch(remark);
  expect(project.update(["kinde-management", vendor()]).stdout).not.toMatch(remark);
});

test("spec:update says that a document looks older than ours", () => {
  const older = project.vendor((document) => delete document.paths["/api/v1/api_keys"].post);
  expect(project.update(["kinde-management", older, "--dry-run"]).stdout).toMatch(/\nThe document looks older than spec\/kinde-management\.yaml: it lacks 1 operation and /);
  expect(project.update(["kinde-management", project.vendor(addField), "--dry-run"]).stdout).not.toContain("looks older");
});

test("spec:update numbers its steps", () => {
  const { stdout } = project.update(["kinde-management", project.vendor(addField)], [generate, step("checking", "")]);
  expect(stdout).toContain("\nGenerating … (step 1 of 2)\nChecking … (step 2 of 2)\n");
});

test("--dry-run prints the same report and writes nothing", () => {
  const before = project.snapshot();
  const { status, stdout } = project.update(["kinde-management", project.vendor(addField), "--dry-run"], [generate]);
  expect(status).toBe(0);
  expect(stdout).toContain('"success_response.extra" is new (response)');
  expect(stdout).toContain("A dry run: nothing was changed.");
  expect(project.snapshot()).toEqual(before);
});

describe("spec:update changes everything or nothing:", () => {
  function expectNothing(result: { status: number | null; stderr: string }, message: RegExp, before: object): void {
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(result.status).toBe(1);
    expect(project.snapshot()).toEqual(before);
  }

  test.each(["generating", "type-checking", "running the contract tests"])("nothing, if the step %s fails", (name) => {
    const before = project.snapshot();
    const failing = step(name, "console.error(process.cwd() + '/src/x.ts: broken'); process.exit(2)");
    const result = project.update(["kinde-management", project.vendor(addField)], [generate, failing]);
    expectNothing(result, new RegExp(`^With this document, ${name} fails:\\nsrc/x.ts: broken\\nNothing was changed\\. `), before);
  });

  test("nothing, if a file can't be replaced", () => {
    const before = project.snapshot();
    // The last file that is written, so that the others must be restored.
    mkdirSync(join(project.root, "generated/kinde-management/operations.ts.new"));
    expectNothing(project.update(["kinde-management", project.vendor(addField)], [generate]), /EISDIR/, before);
  });

  test("nothing, if the document is edited in the meantime", () => {
    const vendor = project.vendor(addField);
    const path = JSON.stringify(join(project.root, "spec/kinde-management.yaml"));
    const result = project.update(["kinde-management", vendor], [generate, step("waiting", `require('fs').appendFileSync(${path}, '# mine\\n')`)]);
    expect(result).toMatchObject({ status: 1, stderr: expect.stringContaining("spec/kinde-management.yaml was changed by someone else in the meantime.") });
    expect(project.read("spec/kinde-management.yaml")).toMatch(/# mine\n$/);
    expect(project.read("generated/kinde-management/operations.ts")).toBe("old\n");
  });

  test("edits to other files in the meantime are kept, and edits to the same file stop the update", () => {
    const append = (name: string) => step("waiting", `require('fs').appendFileSync(${JSON.stringify(join(project.root, name))}, '# mine\\n')`);
    expect(project.update(["kinde-management", project.vendor(addField)], [generate, append("spec/overlays/knetik.yaml")])).toMatchObject({ status: 0 });
    expect(project.read("spec/overlays/knetik.yaml")).toMatch(/# mine\n$/);

    const other = project.vendor((document) => (document.components.schemas.success_response.properties.other = { type: "string" }));
    const generateAnew = step("generating", "require('fs').writeFileSync('generated/kinde-management/operations.ts', 'newer\\n')");
    const { status, stderr } = project.update(["kinde-management", other], [generateAnew, append("generated/kinde-management/operations.ts")]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining("generated/kinde-management/operations.ts was changed by someone else in the meantime.") });
    expect(project.read("generated/kinde-management/operations.ts")).toBe("new\n# mine\n");
    expect(project.read("spec/kinde-management.yaml")).not.toContain("other: { type: string }");
  });

  test.each<[string, (document: Loose) => void, RegExp]>([
    ["no paths", (document) => delete document.paths, /vendor\.json has no paths/],
    ["a $ref to nowhere", (document) => delete document.components.schemas.error, /\$ref #\/components\/schemas\/error leads nowhere/],
    ["a cyclic $ref", (document) => (document.components.schemas.error = { $ref: "#/components/schemas/error" }), /leads back to itself/],
    ["an undeclared path parameter", (document) => delete document.paths["/api/v1/api_keys/{key_id}"].get.parameters, /never declares the path parameter "key_id"/],
    ["no connected app to start", (document) => delete document.paths["/api/v1/connected_apps/auth_url"], /- connectedApps\.start: the operation GetConnectedAppAuthUrl .* is gone\./],
  ])("nothing, if the document has %s", (_, change, message) => {
    const before = project.snapshot();
    expectNothing(project.update(["kinde-management", project.vendor(change)], [generate]), message, before);
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("nothing, after %s during a step and repeated during the cleanup", async (signal, exitCode) => {
    const vendor = project.vendor(addField);
    const before = project.snapshot();
    const running = project.start(["kinde-management", vendor], [generate, step("waiting", "setTimeout(() => 0, 60000)")]);
    let output = "";
    let again: NodeJS.Timeout | undefined;
    running.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Waiting …")) again ??= setInterval(() => running.kill(signal), 1);
    });
    running.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    const code = await new Promise((resolve) => running.on("close", resolve));
    clearInterval(again);
    expect({ code, output }).toEqual({ code: exitCode, output: expect.stringContaining("Stopped: nothing was changed.") });
    expect(project.snapshot()).toEqual(before);
  });

  test("everything, if a signal arrives after the files were written", () => {
    const result = project.update(["kinde-management", project.vendor(addField)], [generate], { STOP_AT: "Written:" });
    expect(result).toMatchObject({ status: 0, stderr: "" });
    expect(project.read("generated/kinde-management/operations.ts")).toBe("new\n");
  });
});

test("spec:update reports what to complete by hand, and succeeds", () => {
  const advice = { ...step("taking stock", "console.log('a summary is missing'); process.exit(1)"), isAdvice: true };
  const { status, stdout } = project.update(["kinde-management", project.vendor(addField)], [generate, advice]);
  expect(status).toBe(0);
  expect(stdout).toContain("To complete by hand, as these tests show:\na summary is missing\n");
});

test.each([
  [[], "Give an API and a document."],
  [["kinde"], "There is no API called kinde."],
  [["knetik"], "knetik has no published document: give a file or a URL."],
  [["knetik", "a", "b"], "Give an API and a document."],
  [["knetik", "a", "--dry"], "Unknown option '--dry'"],
])("spec:update explains wrong arguments: %j", (args, message) => {
  const { status, stderr } = project.update(args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).toContain("Use:\nnpm run spec:update");
});
