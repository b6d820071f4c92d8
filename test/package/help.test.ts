/**
 * `--help` of every script in package.json.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, cpSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { API_NAMES } from "../../scripts/generate/apis.js";
import { USAGE } from "../../scripts/shared/usage.cjs";
import { PROJECT_ROOT, readProjectFile } from "../helpers/project.js";

const { scripts } = JSON.parse(readProjectFile("package.json")) as { scripts: Record<string, string> };

/** The short one is read at the same place, so that it is enough to try it in CI. */
const FLAGS = process.env["KINNECT_PACKAGE"] === "1" ? ["--help", "-h"] : ["--help"];

let clone: string;

/** A fresh clone: nothing is installed, and nothing needs to be. */
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), "kinnect-clone-"));
  for (const part of ["package.json", "scripts"]) cpSync(join(PROJECT_ROOT, part), join(clone, part), { recursive: true });
});
afterAll(() => rmSync(clone, { recursive: true }));

test.each(Object.entries(scripts))("npm run %s -- --help prints how the script is used, and exits with 0", (name, command) => {
  const [node, ...args] = command.split(" ");
  expect(node).toBe("node");
  for (const flag of FLAGS) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args, flag], {
      cwd: clone,
      encoding: "utf8",
      env: { ...process.env, npm_lifecycle_event: name },
    });
    expect([status, stderr, stdout]).toEqual([0, "", `${USAGE[name as keyof typeof USAGE]}\n`]);
    expect(stdout).toMatch(/^npm (start|test|run \S+)/);
  }
});

test("every usage is that of a script, and begins with its command", () => {
  expect(Object.keys(USAGE).sort()).toEqual(Object.keys(scripts).sort());
  for (const [name, usage] of Object.entries(USAGE)) {
    const command = ["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`;
    expect(usage.split(" --")[0]?.split("  ")[0]).toBe(command);
  }
});

test("the usage of spec:update lists all APIs", () => {
  expect(USAGE["spec:update"]).toContain(`<api> is ${API_NAMES.join(", ")}.`);
});

test("a script started by hand or by another script prints its own help", () => {
  const { stdout } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/size.ts", "--help"], {
    cwd: clone,
    encoding: "utf8",
    env: { ...process.env, npm_lifecycle_event: "test" },
  });
  expect(stdout).toBe(`${USAGE.size}\n`);
});
