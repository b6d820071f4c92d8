/**
 * Checking a document with Redocly's linter.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "../shared/command-error.js";
import { isObject, listAt } from "../shared/json.js";
import { runProgram } from "./run-program.js";
import type { ShapedDocument } from "./shape/shape-document.js";

const LINTER = "node_modules/@redocly/cli/bin/cli.js";
const TIMEOUT_MS = 120_000;
/** Whether a document has the structure that its version of OpenAPI demands. Style is not our business. */
const CONFIG = JSON.stringify({ rules: { struct: "error" } });
const MAX_PROBLEMS = 10_000;
const MAX_SHOWN = 10;

interface Problem {
  readonly message: string;
  readonly pointer: string;
  /** Whether the linter knows what was meant. */
  readonly isMisspelt: boolean;
}

/** A document as it was parsed, and its name in messages. */
type Given = Pick<ShapedDocument, "name" | "given">;

/** @throws {CommandError} with the places where the document isn't valid. */
export async function lint(root: string, document: Given): Promise<void> {
  const problems = (await problemsOf(root, document)).filter((problem) => !isHarmless(problem, document));
  if (problems.length === 0) return;
  const shown = problems.slice(0, MAX_SHOWN).map(({ message, pointer }) => `- ${pointer}: ${message}`);
  const more = problems.length > MAX_SHOWN ? [`- and ${problems.length - MAX_SHOWN} more`] : [];
  const what = `${document.name} is not a valid OpenAPI document:\n${[...shown, ...more].join("\n")}`;
  throw new CommandError(what, "Correct the document there.");
}

async function problemsOf(root: string, { name, given }: Given): Promise<readonly Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), "kinnect-lint-"));
  try {
    writeFileSync(join(folder, "document.json"), JSON.stringify(given));
    writeFileSync(join(folder, "config.yaml"), CONFIG);
    const options = ["--config", "config.yaml", "--format", "json", "--max-problems", String(MAX_PROBLEMS)];
    const finished = await runProgram(process.execPath, [join(root, LINTER), "lint", "document.json", ...options], {
      name: "The linter",
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      timeoutMs: TIMEOUT_MS,
    });
    return readProblems(name, finished?.stdout ?? "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readProblems(name: string, report: string): readonly Problem[] {
  const parsed = parseReport(report);
  if (!isObject(parsed) || !Array.isArray(parsed["problems"])) {
    throw new CommandError(`${name}: the linter printed no report.`, "Run npm install, and the command again.");
  }
  return listAt(parsed, "problems")
    .filter(isObject)
    .map((problem) => {
      const [place] = listAt(problem, "location");
      const pointer = isObject(place) && typeof place["pointer"] === "string" ? place["pointer"] : "#/";
      const message = String(problem["message"]).replaceAll(/\s+/g, " ");
      return { message, pointer, isMisspelt: listAt(problem, "suggest").length > 0 };
    });
}

/** What the linter reports inside of schemas although it can't change what is generated. */
function isHarmless({ message, pointer, isMisspelt }: Problem, { given }: Given): boolean {
  if (!/\/(schema|components\/schemas|definitions)\//.test(pointer)) return false;
  // JSON Schema, and with it OpenAPI 3.1, allows any further keyword: `nullable` is often left from 3.0.
  const isFurther = message.endsWith(" is not expected here.") && !isMisspelt && !String(given["openapi"]).startsWith("3.0");
  // `required: true` says nothing about a schema's own fields. It is left from drafts before OpenAPI 3.
  return isFurther || (pointer.endsWith("/required") && message === "Expected type `array` but got `boolean`.");
}

function parseReport(report: string): unknown {
  try {
    return JSON.parse(report);
  } catch {
    return undefined;
  }
}
