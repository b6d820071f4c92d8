import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../shared/command-error.js";
import { nameOf } from "../shared/files.js";
import { type GeneratorPin, generatorPin, pinFile } from "./generator-pin.js";
import { runProgram } from "./process.js";

const wrapper = "node_modules/@openapitools/openapi-generator-cli/main.js";
const downloadTimeoutMs = 600_000;

/** The path of openapi-generator's JAR: downloaded where it is missing, and checked before anything runs it. */
export async function checkedJar(root: string): Promise<string> {
  const pin = generatorPin(root);
  if (!existsSync(pin.jar)) await download(root, pin);
  const found = createHash("sha256").update(readFileSync(pin.jar)).digest("hex");
  if (found !== pin.sha256) {
    throw new CommandError(
      `${nameOf(root, pin.jar)} is not openapi-generator ${pin.version}: its SHA-256 is ${found}, expected is ${pin.sha256}.`,
      "Delete that file and run the command again. If the same comes back, do not trust where it is downloaded from.",
    );
  }
  return pin.jar;
}

async function download(root: string, pin: GeneratorPin): Promise<void> {
  const finished = await runProgram(process.execPath, [join(root, wrapper), "version"], {
    cwd: root,
    env: withoutPrograms(root),
    timeoutMs: downloadTimeoutMs,
  });
  if (existsSync(pin.jar)) return;
  const reason = /because of: "([^"]*)"/.exec(finished?.output ?? "")?.[1] ?? "the download did not finish";
  throw new CommandError(
    `openapi-generator ${pin.version} could not be downloaded (${reason}).`,
    `A changed document needs it once: check the network (HTTPS_PROXY), or put the JAR at ${nameOf(root, pin.jar)}. ` +
      `${pinFile} pins it.`,
  );
}

/** The wrapper runs what it has just downloaded. Without a PATH it finds no Java for that, so our check comes first. */
function withoutPrograms(root: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => name.toUpperCase() !== "PATH");
  return { ...Object.fromEntries(others), PATH: join(root, "scripts/templates"), PWD: root };
}
