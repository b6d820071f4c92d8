/**
 * How `npm run generate` fails, on copies of the project.
 */
import { existsSync, rmSync } from "node:fs";
import { type Run, Scratch } from "./scratch.js";

jest.setTimeout(60_000);

let scratch: Scratch;
beforeEach(() => (scratch = new Scratch()));
afterEach(() => scratch.remove());

/** Expects a message with a remedy, without stack trace or path of this machine, and no changed file. */
async function expectFailure(environment: Readonly<Record<string, string>>, message: RegExp, args: readonly string[] = []): Promise<void> {
  const before = scratch.snapshot();
  expectMessage(await scratch.generateHere(args, environment), message);
  expect(scratch.snapshot()).toEqual(before);
}

function expectMessage({ exitCode, stdout, stderr }: Run, message: RegExp): void {
  expect(stderr).toMatch(message);
  expect(stderr.trim().split("\n").length).toBeGreaterThan(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toContain(scratch.root);
  expect(stdout).toBe("");
  expect(exitCode).toBe(1);
}

/** Makes a target stale: that of the smallest document, because it is parsed. */
const changeAccount = () => scratch.edit("spec/kinde-account.yaml", (text) => `${text}# changed\n`);
const noNetwork = { HTTPS_PROXY: "http://127.0.0.1:1", HTTP_PROXY: "http://127.0.0.1:1" };

test("generation without Java fails with a message that asks to install it", async () => {
  changeAccount();
  await expectFailure({ PATH: "/nowhere" }, /^Java was not found\.\n.*install Java 11/);
});

test("generation with a Java that can't start fails like one without Java", async () => {
  changeAccount();
  await expectFailure({ PATH: scratch.fakeJava("exit 1") }, /^Java was not found\.\n/);
});

test("generation without a JAR and without a network says where to put the JAR", async () => {
  changeAccount();
  await expectFailure(
    { ...noNetwork, PATH: scratch.fakeJava("exit 0") },
    /^openapi-generator 7\.23\.0 could not be downloaded .*\n.*\.cache\/openapi-generator\/7\.23\.0\.jar/,
  );
});

test("a JAR with a wrong checksum is never run", async () => {
  changeAccount();
  scratch.write(".cache/openapi-generator/7.23.0.jar", "something else");
  await expectFailure(
    { PATH: scratch.fakeJava("exit 0") },
    /^\.cache\/openapi-generator\/7\.23\.0\.jar is not openapi-generator 7\.23\.0: its SHA-256 is [0-9a-f]{64}/,
  );
  expect(scratch.read("bin/calls").trim()).toBe("-version");
});

test("a pinned version of openapi-generator without a recorded checksum is rejected", async () => {
  scratch.edit("openapitools.json", (text) => text.replace("7.23.0", "7.22.0"));
  await expectFailure({}, /^openapitools\.json pins openapi-generator 7\.22\.0, whose checksum is not known\.\nAdd the SHA-256/);
});

test("a missing spec is reported when generating and when checking", async () => {
  rmSync(scratch.path("spec/kinde-account.yaml"));
  await expectFailure({}, /^spec\/kinde-account\.yaml was not found\.\n/);
  await expectFailure({}, /^spec\/kinde-account\.yaml was not found\.\n/, ["--check"]);
});

test("a $ref that leads nowhere is reported before Java is started", async () => {
  scratch.edit("spec/knetik.yaml", (text) => text.replaceAll("schemas/Version", "schemas/Vresion"));
  await expectFailure({ PATH: scratch.fakeJava("exit 0") }, /^spec\/knetik\.yaml: \$ref #\/components\/schemas\/Vresion leads nowhere\.\n/);
  expect(existsSync(scratch.path("bin/calls"))).toBe(false);
});

// In a process of its own, because the errors of parseArgs belong to another realm in jest.
test("npm run generate rejects an unknown option with the usage, and exits with 1", () => {
  const before = scratch.snapshot();
  expectMessage(scratch.generate(["--chekc"]), /^Unknown option '--chekc'/);
  expect(scratch.snapshot()).toEqual(before);
});

test("conflicting options are rejected with the usage", async () => {
  await expectFailure({}, /^--from and --out go together\.\nUse:/, ["--from", "spec/knetik.yaml"]);
  await expectFailure({}, /^--check writes nothing/, ["--check", "--force"]);
});

test("a failed generation doesn't create its output folder", async () => {
  await expectFailure({}, /^nowhere\.yaml was not found\./, ["--from", "nowhere.yaml", "--out", "new/folder"]);
  expect(existsSync(scratch.path("new"))).toBe(false);
});
