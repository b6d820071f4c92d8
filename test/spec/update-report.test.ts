/**
 * What spec:update prints: the changelog entry, the progress of its steps, and a warning about an old document.
 */
import type { Change, Report } from "../../scripts/spec-diff/model/change.js";
import { changelogEntry } from "../../scripts/spec-update/report/changelog.js";
import { looksOlder } from "../../scripts/spec-update/report/looks-older.js";
import type { ProcessResult } from "../../scripts/spec-update/stage/child-processes.js";
import { runSteps } from "../../scripts/spec-update/stage/steps.js";
import { compared, object, ok, type Part, spec } from "./documents.js";

function report(...changes: readonly Partial<Change>[]): Report {
  const whole = changes.map((change) => ({ level: "additive" as const, what: "field-added", operations: ["GET /a"], at: "/a", message: "it is new", facade: [], ...change }));
  const count = (level: string) => whole.filter((change) => change.level === level).length;
  return { summary: { breaking: count("breaking"), additive: count("additive"), harmless: count("harmless") }, changes: whole };
}

test("the changelog entry names the facade functions that a change affects", () => {
  const entry = changelogEntry("/nowhere", "knetik", report({ facade: ["tokens.get", "authTokens.list"] }, { message: "it is gone", what: "field-removed", level: "breaking" }));
  expect(entry).toContain("- knetik: it is new (GET /a); affects `authTokens.list`, `tokens.get`");
  expect(entry).toContain("- **Breaking.** knetik: it is gone (GET /a)\n");
});

describe("the progress of a step", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("is printed every ten seconds with the latest line of output, until the step ends", async () => {
    const printed: string[] = [];
    let onLine: ((line: string) => void) | undefined;
    let finish: (result: ProcessResult) => void = () => undefined;
    const children = {
      run: (_args: readonly string[], _cwd: string, _timeoutMs: number, listener?: (line: string) => void) => {
        onLine = listener;
        return new Promise<ProcessResult>((resolve) => (finish = resolve));
      },
      stop: () => undefined,
    };
    const running = runSteps("/nowhere", children, [{ name: "testing", args: [] }], (line) => printed.push(line));
    jest.advanceTimersByTime(10_000);
    onLine?.("PASS a.test.ts");
    onLine?.("");
    jest.advanceTimersByTime(10_000);
    expect(printed).toEqual(["Testing … (step 1 of 1)", "  10 s", "  20 s: PASS a.test.ts"]);
    finish({ exitCode: 0, output: "" });
    await running;
    expect(jest.getTimerCount()).toBe(0);
    expect(printed).toHaveLength(3);
  });
});

describe("a document", () => {
  const get = (operationId: string, more: Part = {}) => ({ get: { operationId, responses: ok, ...more } });
  const fields = (...names: readonly string[]) => get("a", { requestBody: { content: { "application/json": { schema: object(Object.fromEntries(names.map((name) => [name, {}]))) } } } });
  const warning = (before: Part, after: Part) => looksOlder("ours.yaml", compared(spec(before), spec(after)));

  test.each<[string, Part, Part]>([
    ["operations", { "/a": get("a"), "/b": get("b") }, { "/a": get("a") }],
    ["fields", { "/a": fields("a", "b", "c", "d") }, { "/a": fields("a", "e") }],
  ])("that lacks %s looks older, and the other way round it doesn't", (_, newer, older) => {
    expect(warning(newer, older)).toMatch(/^The document looks older than ours\.yaml: it lacks /);
    if (older["/b"] === undefined && newer["/b"] !== undefined) expect(warning(older, newer)).toBeUndefined();
  });

  test("that replaces a field doesn't look older", () => expect(warning({ "/a": fields("a", "b") }, { "/a": fields("a", "c") })).toBeUndefined());
});
