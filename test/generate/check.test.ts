/**
 * `npm run generate -- --check` on copies of the project.
 */
import { rmSync } from "node:fs";
import { Scratch } from "./scratch.js";

/** Checking must not need Java. */
const withoutJava = { PATH: "/nowhere" };

jest.setTimeout(60_000);

let scratch: Scratch;
beforeEach(() => (scratch = new Scratch()));
afterEach(() => scratch.remove());

test("the committed generated code is up to date, which is checked without Java", () => {
  const before = scratch.snapshot();

  expect(scratch.generate(["--check"], withoutJava)).toMatchObject({ exitCode: 0, stderr: "" });
  expect(scratch.generate([], withoutJava)).toMatchObject({ exitCode: 0, stderr: "" });
  expect(scratch.snapshot()).toEqual(before);
});

test("--check names every generated file that was edited or is missing", async () => {
  scratch.edit("generated/knetik/operations.ts", (text) => text.replace('"GET"', '"POST"'));
  rmSync(scratch.path("generated/kinde-account/types.ts"));
  rmSync(scratch.path("generated/kinde-management/manifest.json"));
  const run = await scratch.generateHere(["--check"], withoutJava);

  expect(run.exitCode).toBe(1);
  expect(run.stderr.split("\n")).toEqual([
    "generated/kinde-management/manifest.json is missing or unreadable.",
    "generated/kinde-account/types.ts is missing.",
    "generated/knetik/operations.ts was edited.",
    "Run npm run generate, and commit what it writes.",
    "",
  ]);
});

test("--check names the document, template or script that changed since generation", async () => {
  scratch.edit("spec/knetik.yaml", (text) => text.replace("List the access tokens", "List all access tokens"));
  scratch.edit("scripts/templates/operations.mustache", (text) => `${text}\n`);
  scratch.write("scripts/generate/shape/new.ts", "export {};\n");
  const { exitCode, stderr } = await scratch.generateHere(["--check"], withoutJava);

  expect(exitCode).toBe(1);
  expect(stderr).toContain("generated/knetik is stale: spec/knetik.yaml has changed since.");
  expect(stderr).not.toContain("spec/kinde-account.yaml");
  for (const api of ["kinde-management", "kinde-account", "knetik"]) {
    expect(stderr).toContain(`generated/${api} is stale: scripts/templates/operations.mustache has changed since.`);
    expect(stderr).toContain(`generated/${api} is stale: scripts/generate/shape/new.ts has changed since.`);
  }
});

test("--check fails if generated/ contains a file that isn't generated", async () => {
  scratch.write("generated/knetik/mine.ts", "export {};\n");
  const { exitCode, stderr } = await scratch.generateHere(["--check"], withoutJava);

  expect(exitCode).toBe(1);
  expect(stderr).toContain("generated/knetik/mine.ts is not generated.");
});

test("--check ignores line ends, which depend on the checkout", async () => {
  for (const name of ["spec/knetik.yaml", "generated/knetik/types.ts", "scripts/templates/operations.mustache"]) {
    scratch.edit(name, (text) => text.replaceAll("\n", "\r\n"));
  }

  expect((await scratch.generateHere(["--check"], withoutJava)).exitCode).toBe(0);
});
