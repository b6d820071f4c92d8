/**
 * Running programs.
 */
import { tmpdir } from "node:os";
import { runProgram } from "../../scripts/generate/run-program.js";

const run = (code: string, timeoutMs = 60_000, command = process.execPath) =>
  runProgram(command, ["-e", code], { name: "The generator", cwd: tmpdir(), timeoutMs });

test("a program's exit code is reported with all that it printed, and with its standard output alone", async () => {
  const code = 'console.log("out"); console.error("err"); process.exitCode = 3;';
  await expect(run(code)).resolves.toEqual({ exitCode: 3, output: expect.stringMatching(/out|err/), stdout: "out\n" });
});

test("a program that doesn't exist is reported as missing", async () => {
  await expect(run("", 60_000, "/nowhere/program")).resolves.toBeUndefined();
});

test("a program that runs out of time is ended, and that isn't reported as a fault of the document", async () => {
  const failure = run("setInterval(() => undefined, 1000);", 20);
  await expect(failure).rejects.toThrow("The generator did not finish within 0.02 s.\nThat says nothing about the document");
  await expect(failure).rejects.toMatchObject({ name: "CommandError" });
});
