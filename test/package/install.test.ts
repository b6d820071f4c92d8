/**
 * `npm start` and `npm test` first install missing packages, and only if any are missing.
 */
import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { PROJECT_ROOT } from "../helpers/project.js";

const otherPlatform = process.platform === "linux" ? "darwin" : "linux";

let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "kinnect-install-"));
  await cp(join(PROJECT_ROOT, "scripts/tools"), join(project, "scripts/tools"), { recursive: true });
  await write("scripts/go.mjs", `import { runNode } from "./tools/run-node.mjs"; runNode(["-e", "console.log('it ran')"]);`);
  await write("package-lock.json", {
    packages: { "": { name: "x" }, "node_modules/a": { version: "1.0.0" }, "node_modules/b": packageForOtherPlatform() },
  });
});

afterEach(() => rm(project, { recursive: true, force: true }));

// The npm of these tests is a shell script.
const onUnix = process.platform === "win32" ? test.skip : test;

onUnix("a command runs without npm ci if all packages are installed", async () => {
  await writeInstalled("1.0.0");
  expect(await runCommand()).toEqual({ code: 0, output: "it ran\n", npmArgs: undefined });
});

onUnix("a command runs npm ci first if no package is installed", async () => {
  const { code, output, npmArgs } = await runCommand();
  expect([code, output]).toEqual([0, expect.stringMatching(/^Installing what is missing[^\n]*\nit ran\n$/)]);
  expect(npmArgs).toMatch(/^ci --include=dev --ignore-scripts /);
  // Without a terminal npm draws no progress, so it logs its requests.
  expect(npmArgs).toMatch(/ --loglevel=http\n$/);
});

onUnix("a command runs npm ci first if a package has another version", async () => {
  await writeInstalled("0.9.0");
  expect((await runCommand()).npmArgs).toMatch(/^ci /);
});

onUnix("a command ends with advice if npm ci fails", async () => {
  const { code, output } = await runCommand(1);
  expect([code, output]).toEqual([1, expect.stringContaining("npm ci has failed")]);
  expect(output).not.toContain("it ran");
});

function packageForOtherPlatform(): object {
  return { version: "1.0.0", optional: true, os: [otherPlatform] };
}

function writeInstalled(version: string): Promise<void> {
  return write("node_modules/.package-lock.json", { packages: { "node_modules/a": { version } } });
}

/** Runs the command with a fake npm that only records its arguments. */
async function runCommand(npmStatus = 0): Promise<{ code: number; output: string; npmArgs: string | undefined }> {
  await write("bin/npm", `#!/bin/sh\necho "$@" > "${project}/npm-args"\nexit ${npmStatus}\n`);
  await chmod(join(project, "bin/npm"), 0o755);
  const env = { ...process.env, PATH: `${join(project, "bin")}${delimiter}${process.env["PATH"] ?? ""}`, npm_execpath: "" };
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/go.mjs"], { cwd: project, env }, (error, stdout, stderr) => {
      void readFile(join(project, "npm-args"), "utf8")
        .catch(() => undefined)
        .then((npmArgs) => resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr, npmArgs }));
    });
  });
}

async function write(file: string, contents: string | object): Promise<void> {
  await mkdir(dirname(join(project, file)), { recursive: true });
  await writeFile(join(project, file), typeof contents === "string" ? contents : JSON.stringify(contents));
}
