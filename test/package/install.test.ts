/**
 * What `npm start` and `npm test` do before anything else: they install what is missing, and only then.
 */
import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

const root = join(__dirname, "../..");
const elsewhere = process.platform === "linux" ? "darwin" : "linux";

let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "kinnect-install-"));
  await cp(join(root, "scripts/tools"), join(project, "scripts/tools"), { recursive: true });
  await write("scripts/go.mjs", `import { runNode } from "./tools/run-node.mjs"; runNode(["-e", "console.log('it ran')"]);`);
  await write("package-lock.json", {
    packages: { "": { name: "x" }, "node_modules/a": { version: "1.0.0" }, "node_modules/b": otherSystem() },
  });
});

afterEach(() => rm(project, { recursive: true, force: true }));

// The npm of these tests is a shell script.
const onUnix = process.platform === "win32" ? test.skip : test;

onUnix("everything is there: npm isn't asked", async () => {
  await installed("1.0.0");
  expect(await go()).toEqual({ code: 0, output: "it ran\n", asked: undefined });
});

onUnix("nothing is there", async () => {
  const { code, output, asked } = await go();
  expect([code, output]).toEqual([0, expect.stringMatching(/^Installing what is missing[^\n]*\nit ran\n$/)]);
  expect(asked).toMatch(/^ci --include=dev --ignore-scripts /);
});

onUnix("another version is there", async () => {
  await installed("0.9.0");
  expect((await go()).asked).toMatch(/^ci /);
});

onUnix("an installation that fails ends it, with a word of advice", async () => {
  const { code, output } = await go(1);
  expect([code, output]).toEqual([1, expect.stringContaining("npm ci has failed")]);
  expect(output).not.toContain("it ran");
});

function otherSystem(): object {
  return { version: "1.0.0", optional: true, os: [elsewhere] };
}

function installed(version: string): Promise<void> {
  return write("node_modules/.package-lock.json", { packages: { "node_modules/a": { version } } });
}

/** Runs with an npm that only notes how it was called. */
async function go(npmStatus = 0): Promise<{ code: number; output: string; asked: string | undefined }> {
  await write("bin/npm", `#!/bin/sh\necho "$@" > "${project}/asked"\nexit ${npmStatus}\n`);
  await chmod(join(project, "bin/npm"), 0o755);
  const env = { ...process.env, PATH: `${join(project, "bin")}${delimiter}${process.env["PATH"] ?? ""}`, npm_execpath: "" };
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/go.mjs"], { cwd: project, env }, (error, stdout, stderr) => {
      void readFile(join(project, "asked"), "utf8")
        .catch(() => undefined)
        .then((asked) => resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr, asked }));
    });
  });
}

async function write(file: string, contents: string | object): Promise<void> {
  await mkdir(dirname(join(project, file)), { recursive: true });
  await writeFile(join(project, file), typeof contents === "string" ? contents : JSON.stringify(contents));
}
