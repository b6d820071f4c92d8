/**
 * Small projects on which tests run spec:update.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMap, isScalar, isSeq, parse, parseDocument } from "yaml";
import { referencedComponents } from "../../scripts/spec-update/merge/referenced-components.js";
import type { Loose } from "./documents.js";
import type { Step } from "../../scripts/spec-update/stage/steps.js";

export const repository = join(__dirname, "../..");
const driver = join(__dirname, "drive-update.ts");

/** Only the connected apps and one more path of the Management API, because the whole document takes seconds. */
const small = smallDocument(readFileSync(join(repository, "spec/kinde-management.yaml"), "utf8"));

function smallDocument(text: string): string {
  const document = parseDocument(text);
  const keep = (path: readonly string[], isKept: (name: string) => boolean) => {
    const map: unknown = document.getIn(path);
    if (isMap(map)) map.items = map.items.filter(({ key }) => isKept(String(isScalar(key) ? key.value : key)));
  };
  const others = ["/api/v1/api_keys", "/api/v1/api_keys/{key_id}", "/api/v1/users/{user_id}/sessions"];
  keep(["paths"], (path) => path.startsWith("/api/v1/connected_apps/") || others.includes(path));
  const { components: _, ...rest } = document.toJS();
  const used = new Set(referencedComponents(rest, document.toJS()).map((key) => key.join(" ")));
  for (const section of ["parameters", "responses", "schemas"]) keep(["components", section], (name) => used.has(`${section} ${name}`));
  const tags: unknown = document.get("tags");
  if (isSeq(tags)) tags.items = tags.items.filter((tag) => isMap(tag) && /^(API Keys|Connected Apps|Users)$/.test(String(tag.get("name"))));
  // Formatted like our documents.
  return document.toString({ lineWidth: 0 }).replaceAll(/\[ (.*) \]/g, "[$1]");
}

/** A document, the overlays and a generated file: enough to update, without Java and without tests. */
export class Project {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "kinnect-project-")));
  readonly root = join(this.folder, "project");
  /** The folder for the command's copies. */
  readonly temporary = join(this.folder, "tmp");

  constructor() {
    for (const folder of [this.temporary, join(this.root, "generated/kinde-management")]) mkdirSync(folder, { recursive: true });
    mkdirSync(join(this.root, "spec"));
    // Without what the vendor had: these tests have a vendor of their own.
    const filter = (path: string) => !path.endsWith(".vendor.yaml");
    cpSync(join(repository, "spec/overlays"), join(this.root, "spec/overlays"), { recursive: true, filter });
    writeFileSync(join(this.root, "spec/kinde-management.yaml"), small);
    cpSync(join(repository, "package.json"), join(this.root, "package.json"));
    symlinkSync(join(repository, "node_modules"), join(this.root, "node_modules"), "dir");
    writeFileSync(join(this.root, "generated/kinde-management/operations.ts"), "old\n");
  }

  /** Writes a changed copy of our document as the vendor's. */
  vendor(change: (document: Loose) => void): string {
    const document: unknown = parse(small);
    change(document);
    writeFileSync(join(this.folder, "vendor.json"), JSON.stringify(document));
    return "../vendor.json";
  }

  update(args: readonly string[], steps: readonly Step[] = [], more: NodeJS.ProcessEnv = {}) {
    const env = { ...this.#environment(), ...more };
    const { status, stdout, stderr } = spawnSync(process.execPath, this.#command(args, steps), { env, encoding: "utf8" });
    return { status, stdout, stderr };
  }

  start(args: readonly string[], steps: readonly Step[]) {
    return spawn(process.execPath, this.#command(args, steps), { env: this.#environment(), stdio: ["ignore", "pipe", "pipe"] });
  }

  read(name: string): string {
    return readFileSync(join(this.root, name), "utf8");
  }

  /** Every file of the project with its text, and whatever is left in the temporary folder. */
  snapshot(): Readonly<Record<string, string>> {
    const files = readdirSync(this.root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path.slice(this.root.length + 1), readFileSync(path, "utf8")] as const);
    const left = readdirSync(this.temporary).filter((name) => name.startsWith("kinnect-"));
    return Object.fromEntries([...texts, ...left.map((name) => [name, "left behind"] as const)].sort());
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #command(args: readonly string[], steps: readonly Step[]): readonly string[] {
    return ["--import", "tsx", driver, this.root, JSON.stringify(steps), ...args];
  }

  #environment(): NodeJS.ProcessEnv {
    return { ...process.env, TMPDIR: this.temporary };
  }
}

/** A step that runs JavaScript in the copy. */
export function step(name: string, code: string): Step {
  return { name, args: ["-e", code] };
}
