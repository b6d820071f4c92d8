import { CommandError } from "../shared/command-error.js";
import { type Finished, runProgram } from "./process.js";

const timeoutMs = 300_000;
/** A run takes seconds: starting fast saves more than optimising. */
const quickStart = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Duser.language=en"];

/** Made first, because a download is for nothing where there is no Java. */
export async function requireJava(cwd: string): Promise<void> {
  const finished = await runProgram("java", ["-version"], { cwd, timeoutMs });
  if (finished?.exitCode === 0) return;
  throw noJava("Java was not found.");
}

export async function runJar(jar: string, args: readonly string[], cwd: string): Promise<Finished> {
  const finished = await runProgram("java", [...quickStart, "-jar", jar, ...args], { cwd, timeoutMs });
  if (!finished) throw noJava("Java was not found.");
  if (finished.output.includes("UnsupportedClassVersionError")) throw noJava("The Java on the PATH is too old.");
  return finished;
}

function noJava(what: string): CommandError {
  return new CommandError(
    what,
    "A changed document needs it to be generated: install Java 11 or newer and put it on the PATH. Nothing else needs it.",
  );
}
