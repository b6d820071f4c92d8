/**
 * `src/tokens/README.md` explains the engine. Its references must lead somewhere, and its states must be the code's.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");
const tokens = join(root, "src/tokens");
const readme = join(tokens, "README.md");
const text = readFileSync(readme, "utf8");

/** The relative links of a text, as absolute paths. */
const linksOf = (part: string): string[] => [...part.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = ""]) => join(dirname(readme), target));

/** The files below a folder whose names end as given, as paths relative to it. */
const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(ending));

interface Law {
  readonly number: number;
  readonly name: string;
  readonly links: readonly string[];
}

const laws: Law[] = text
  .split(/^#{2,3} /m)
  .map((section) => ({ heading: /^(\d+)\. (.+)/.exec(section), section }))
  .flatMap(({ heading, section }) =>
    heading === null ? [] : [{ number: Number(heading[1]), name: String(heading[2]).toLowerCase(), links: linksOf(section) }],
  );

test("the README of the tokens has twelve laws, in order", () => {
  expect(laws.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
});

test.each(laws)("law $number, $name, in the README names the test file with this title", ({ number, name, links }) => {
  const prefix = join(root, "test/tokens/laws", `${String(number).padStart(2, "0")}-`);
  const [file = ""] = links.filter((link) => link.startsWith(prefix));
  expect(readFileSync(file, "utf8")).toContain(`describe("law ${number}, ${name}: `);
});

test("every link in the README of the tokens leads to a file", () => {
  const links = linksOf(text);
  expect(links.length).toBeGreaterThan(14);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});

test("the README of the tokens names every test file of the laws", () => {
  const folder = join(root, "test/tokens/laws");
  const missing = filesOf(folder, ".test.ts").filter((file) => !linksOf(text).includes(join(folder, file)));
  expect(missing).toEqual([]);
});

test("the README's table of files has every file of the tokens, and no other", () => {
  const rows = [...text.matchAll(/^\| \**`([\w/-]+\.ts)`/gm)].map(([, file]) => file);
  expect(rows.sort()).toEqual(filesOf(tokens, ".ts").sort());
});

test("every function that the README of the tokens places in a file is there", () => {
  const places = [...text.matchAll(/`(\w+)` in\s+`([\w/-]+\.ts)`/g)];
  expect(places.length).toBeGreaterThan(5);
  const wrong = places.filter(([, name, file = ""]) => !new RegExp(`\\b${name}\\b`).test(readFileSync(join(tokens, file), "utf8")));
  expect(wrong.map(([place]) => place)).toEqual([]);
});

test("the README's table and diagram have the states of the code, in the order in which they are checked", () => {
  const policy = readFileSync(join(tokens, "engine/policy.ts"), "utf8");
  const [body = ""] = /function stateOf\([\s\S]*?\n\}/.exec(policy) ?? [];
  const checked = [...body.matchAll(/return "([\w-]+)"/g)].map(([, state]) => state);
  const [, union = ""] = /type TokenState = ([^;]*);/.exec(policy) ?? [];
  const [diagram = ""] = (text.match(/^```\n[^`]*^```/gm) ?? []).filter((block) => block.includes("usable"));
  const table = [...text.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, state]) => state);
  expect(table).toEqual(["missing", ...checked]);
  expect([...union.matchAll(/"([\w-]+)"/g)].map(([, state]) => state)).toEqual(checked);
  expect(table.filter((state) => !new RegExp(`(^|\\s)${state}(\\s|$)`).test(diagram))).toEqual([]);
});
