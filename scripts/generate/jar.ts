/**
 * Downloading openapi-generator and checking it before it runs.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../shared/command-error.js";
import { nameOf } from "../shared/files.js";
import { type GeneratorPin, generatorPin, PIN_FILE } from "./generator-pin.js";
import { runProgram } from "./run-program.js";

const WRAPPER = "node_modules/@openapitools/openapi-generator-cli/main.js";
const DOWNLOAD_TIMEOUT_MS = 600_000;

/** The path of the JAR, downloaded if it is missing. */
export async function checkedJar(root: string): Promise<string> {
  const pin = generatorPin(root);
  if (!existsSync(pin.jar)) await download(root, pin);
  const found = createHash("sha256").update(readFileSync(pin.jar)).digest("hex");
  if (found !== pin.sha256) {
    throw new CommandError(
      `${nameOf(root, pin.jar)} is not openapi-generator ${pin.version}: its SHA-256 is ${found}, expected is ${pin.sha256}.`,
      "Delete that file and run the command again. If the checksum is wrong again, don't trust the source of the download.",
    );
  }
  return pin.jar;
}

async function download(root: string, pin: GeneratorPin): Promise<void> {
  const finished = await runProgram(process.execPath, [join(root, WRAPPER), "version"], {
    name: "The download of openapi-generator",
    cwd: root,
    env: withoutPrograms(root),
    timeoutMs: DOWNLOAD_TIMEOUT_MS,
  });
  if (existsSync(pin.jar)) return;
  const reason = /because of: "([^"]*)"/.exec(finished?.output ?? "")?.[1] ?? "the download did not finish";
  throw new CommandError(
    `openapi-generator ${pin.version} could not be downloaded (${reason}).`,
    `Generating from a changed document needs it: check the network (HTTPS_PROXY), or put the JAR at ${nameOf(root, pin.jar)}. ` +
      `${PIN_FILE} pins it.`,
  );
}

/** The wrapper runs the JAR right after the download. Without Java on its PATH it can't, so that our check comes first. */
function withoutPrograms(root: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => name.toUpperCase() !== "PATH");
  return { ...Object.fromEntries(others), PATH: join(root, "scripts/templates"), PWD: root };
}
