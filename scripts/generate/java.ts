/**
 * Running Java programs.
 */
import { CommandError } from "../shared/command-error.js";
import { type ProgramResult, runProgram } from "./run-program.js";

const TIMEOUT_MS = 300_000;
/** A run takes seconds, so a fast start saves more than optimized code. */
const QUICK_START = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Duser.language=en"];

/** Called before the download, which is useless without Java. */
export async function requireJava(cwd: string): Promise<void> {
  const finished = await runProgram("java", ["-version"], { name: "Java", cwd, timeoutMs: TIMEOUT_MS });
  if (finished?.exitCode === 0) return;
  throw javaError("Java was not found.");
}

export async function runJar(jar: string, args: readonly string[], cwd: string): Promise<ProgramResult> {
  const finished = await runProgram("java", [...QUICK_START, "-jar", jar, ...args], {
    name: "openapi-generator",
    cwd,
    timeoutMs: TIMEOUT_MS,
  });
  if (!finished) throw javaError("Java was not found.");
  if (finished.output.includes("UnsupportedClassVersionError")) throw javaError("The Java on the PATH is too old.");
  return finished;
}

function javaError(problem: string): CommandError {
  return new CommandError(
    problem,
    "Generating from a changed document needs Java: install Java 11 or newer and put it on the PATH. Nothing else needs it.",
  );
}
