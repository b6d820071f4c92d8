/**
 * The TypeScript blocks of the documents, compiled and run as a reader would.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

export interface Block {
  /** `README.md:27`, where its code starts. */
  readonly name: string;
  readonly code: string;
}

export function blocksOf(document: string): readonly Block[] {
  const text = readFileSync(join(root, document), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: code = "", index }) => ({
    name: `${document}:${text.slice(0, index).split("\n").length + 1}`,
    code,
  }));
}

/** Where each subpath of the package comes from, as package.json exports it. */
const sources: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries((JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, unknown> }).exports)
    .filter((entry): entry is [string, { import: { default: string } }] => typeof entry[1] === "object")
    .map(([subpath, { import: target }]) => [
      join("kinnect", subpath).replaceAll("\\", "/"),
      target.default.replace("./dist/esm/", "").replace(/\.js$/, ".ts"),
    ]),
);

/** What the compiler has to say about blocks; `surroundings` declares what is the reader's own. */
export function problemsOf(blocks: readonly Block[], surroundings: string): readonly string[] {
  const files = new Map(
    blocks.map(({ name, code }) => [join(root, "test/docs", `${name.replace(/\W/g, "-")}.ts`), `${code}\nexport {};\n`]),
  );
  files.set(join(root, "test/docs/surroundings.d.ts"), surroundings);
  const options: ts.CompilerOptions = {
    ...ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config, ts.sys, root).options,
    noUnusedLocals: false,
    types: ["node"],
    baseUrl: root,
    paths: Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, [source]])),
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = files.get(file);
    return text === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()]
    .flatMap((file) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    })
    .map(({ file, messageText }) => `${file?.fileName.slice(root.length) ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}

/** Runs a block with the reader's own things at hand; resolves to what it exports. */
export async function run({ code }: Block, surroundings: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const exports: Record<string, unknown> = {};
  const given = { ...surroundings, exports, require: load };
  // The inner braces let a block declare what it would otherwise be given.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running text as code is what this is for
  const make = new Function(...Object.keys(given), `return (async () => { { ${outputText.replace('"use strict";', "")} } })();`);
  await (make(...Object.values(given)) as Promise<void>);
  return exports;
}

function load(name: string): unknown {
  const source = sources[name];
  return jest.requireActual(source === undefined ? name : join(root, source));
}
