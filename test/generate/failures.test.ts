/**
 * How `npm run generate` fails, on copies of the project.
 */
import { existsSync, rmSync } from "node:fs";
import { Scratch } from "./scratch.js";

jest.setTimeout(60_000);

let scratch: Scratch;
beforeEach(() => (scratch = new Scratch()));
afterEach(() => scratch.remove());

/** Expects a message with a remedy, without stack trace or path of this machine, and no changed file. */
function expectFailure(environment: Readonly<Record<string, string>>, message: RegExp, args: readonly string[] = []): void {
  const before = scratch.snapshot();
  const { exitCode, stdout, stderr } = scratch.generate(args, environment);

  expect(stderr).toMatch(message);
  expect(stderr.trim().split("\n").length).toBeGreaterThan(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toContain(scratch.root);
  expect(stdout).toBe("");
  expect(exitCode).toBe(1);
  expect(scratch.snapshot()).toEqual(before);
}

/** Makes a target stale: that of the smallest document, because it is parsed. */
const changeAccount = () => scratch.edit("spec/kinde-account.yaml", (text) => `${text}# changed\n`);
const noNetwork = { HTTPS_PROXY: "http://127.0.0.1:1", HTTP_PROXY: "http://127.0.0.1:1" };

test("generation without Java fails with a message that asks to install it", () => {
  changeAccount();
  expectFailure({ PATH: "/nowhere" }, /^Java was not found\.\n.*install Java 11/);
});

test("generation with a Java that can't start fails like one without Java", () => {
  changeAccount();
  expectFailure({ PATH: scratch.fakeJava("exit 1") }, /^Java was not found\.\n/);
});

test("generation without a JAR and without a network says where to put the JAR", () => {
  changeAccount();
  expectFailure(
    { ...noNetwork, PATH: scratch.fakeJava("exit 0") },
    /^openapi-generator 7\.23\.0 could not be downloaded .*\n.*\.cache\/openapi-generator\/7\.23\.0\.jar/,
  );
});

test("a JAR with a wrong checksum is never run", () => {
  changeAccount();
  scratch.write(".cache/openapi-generator/7.23.0.jar", "something else");
  expectFailure(
    { PATH: scratch.fakeJava("exit 0") },
    /^\.cache\/openapi-generator\/7\.23\.0\.jar is not openapi-generator 7\.23\.0: its SHA-256 is [0-9a-f]{64}/,
  );
  expect(scratch.read("bin/calls").trim()).toBe("-version");
});

test("a pinned version of openapi-generator without a recorded checksum is rejected", () => {
  scratch.edit("openapitools.json", (text) => text.replace("7.23.0", "7.22.0"));
  expectFailure({}, /^openapitools\.json pins openapi-generator 7\.22\.0, whose checksum is not known\.\nAdd the SHA-256/);
});

test("a missing spec is reported when generating and when checking", () => {
  rmSync(scratch.path("spec/kinde-account.yaml"));
  expectFailure({}, /^spec\/kinde-account\.yaml was not found\.\n/);
  expectFailure({}, /^spec\/kinde-account\.yaml was not found\.\n/, ["--check"]);
});

test("a $ref that leads nowhere is reported before Java is started", () => {
  scratch.edit("spec/knetik.yaml", (text) => text.replaceAll("schemas/Version", "schemas/Vresion"));
  expectFailure({ PATH: scratch.fakeJava("exit 0") }, /^spec\/knetik\.yaml: \$ref #\/components\/schemas\/Vresion leads nowhere\.\n/);
  expect(existsSync(scratch.path("bin/calls"))).toBe(false);
});

test("unknown and conflicting options are rejected with the usage", () => {
  expectFailure({}, /^--from and --out go together\.\nUse:/, ["--from", "spec/knetik.yaml"]);
  expectFailure({}, /^--check writes nothing/, ["--check", "--force"]);
  expectFailure({}, /^Unknown option '--chekc'/, ["--chekc"]);
});

test("a failed generation doesn't create its output folder", () => {
  expectFailure({}, /^nowhere\.yaml was not found\./, ["--from", "nowhere.yaml", "--out", "new/folder"]);
  expect(existsSync(scratch.path("new"))).toBe(false);
});
