/**
 * spec:diff and spec:update on real documents.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diff } from "../../scripts/spec-diff/diff.js";
import { createStage, type Stage } from "../../scripts/spec-update/stage/stage.js";

jest.setTimeout(600_000);

const root = join(__dirname, "../..");
/** A folder with versions of Kinde's Management API, whose names sort by age. */
const folder = process.env["REAL_SPECS"] ?? "";
const documents = folder === "" ? [] : readdirSync(folder).filter((name) => /^kinde-management.*\.yaml$/.test(name)).sort();
const describeIfGiven = documents.length > 1 ? describe : describe.skip;

describeIfGiven("versions of Kinde's Management API", () => {
  test("spec:diff from each version to the next adds the operations that the way back removes", async () => {
    for (const [index, name] of documents.slice(1).entries()) {
      const read = async (before: string, after: string) => JSON.parse((await diff(root, folder, [before, after, "--json"])).output).changes;
      const operations = (changes: { what: string; operations: string[] }[], what: string) => changes.filter((change) => change.what === what).flatMap((change) => change.operations);
      const previous = documents[index] ?? "";
      const [forward, back] = [await read(previous, name), await read(name, previous)];
      expect(operations(forward, "operation-added")).toEqual(operations(back, "operation-removed"));
    }
  });

  describe("spec:update to one version after the other", () => {
    let stage: Stage;
    beforeAll(() => (stage = createStage(root, [])));
    afterAll(() => stage.remove());
    const update = (name: string) =>
      spawnSync(process.execPath, ["--import", "tsx", "scripts/spec-update/main.ts", "kinde-management", join(folder, name)], { cwd: stage.root, encoding: "utf8" });

    test.each(documents)("%s is applied, and a second run changes nothing", (name) => {
      expect(update(name)).toMatchObject({ status: 0, stdout: expect.stringMatching(/Written: |nothing was changed/) });
      const text = readFileSync(join(stage.root, "spec/kinde-management.yaml"), "utf8");
      expect(update(name)).toMatchObject({ status: 0, stdout: expect.stringContaining("No changes.") });
      expect(readFileSync(join(stage.root, "spec/kinde-management.yaml"), "utf8")).toBe(text);
    });
  });
});
