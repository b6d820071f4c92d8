/**
 * Compiles and runs the TypeScript blocks of the documents, as a reader would.
 */
import { join } from "node:path";
import ts from "typescript";
import { sharingHost } from "../helpers/compiler-host.js";
import { PROJECT_ROOT, readProjectFile } from "../helpers/project.js";

export interface Block {
  /** `README.md:27`, where its code starts. */
  readonly name: string;
  readonly code: string;
}

export function blocksOf(document: string): readonly Block[] {
  const text = readProjectFile(document);
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: code = "", index }) => ({
    name: `${document}:${text.slice(0, index).split("\n").length + 1}`,
    code,
  }));
}

/** The source file of each subpath that the package exports. */
const sources: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(JSON.parse(readProjectFile("scripts/build/entries.json")) as Record<string, string>).map(([entry, source]) => [
    entry === "index" ? "kinnect" : `kinnect/${entry}`,
    source,
  ]),
);

/** Packages that are installed here under another name, because two versions of them are tested. */
const aliases: Readonly<Record<string, string>> = { redis: "redis6", ioredis: "ioredis6" };
const aliasTypes = Object.fromEntries(
  Object.entries(aliases).map(([name, alias]) => {
    const { types } = JSON.parse(readProjectFile(`node_modules/${alias}/package.json`)) as { types: string };
    return [name, join("node_modules", alias, types)];
  }),
);

/** What the compiler says about a block. */
export interface Diagnostic {
  /** The file of the block: its name with a hyphen for each other character. */
  readonly file: string;
  /** The code that is marked. */
  readonly code: string;
  readonly message: string;
}

/** The compiler's messages about the blocks. `declarations` declares the variables and functions of the reader's own application. */
export function compilerMessages(blocks: readonly Block[], declarations: string): readonly string[] {
  return diagnosticsOf(blocks, declarations).map(({ file, message }) => `${file}: ${message}`);
}

export function diagnosticsOf(blocks: readonly Block[], declarations: string): readonly Diagnostic[] {
  const files = new Map(
    blocks.map(({ name, code }) => [join(PROJECT_ROOT, "test/docs", `${name.replace(/\W/g, "-")}.ts`), `${code}\nexport {};\n`]),
  );
  files.set(join(PROJECT_ROOT, "test/docs/declarations.d.ts"), declarations);
  const options: ts.CompilerOptions = {
    ...ts.parseJsonConfigFileContent(ts.readConfigFile(join(PROJECT_ROOT, "tsconfig.json"), ts.sys.readFile).config, ts.sys, PROJECT_ROOT)
      .options,
    noUnusedLocals: false,
    types: ["node"],
    baseUrl: PROJECT_ROOT,
    paths: Object.fromEntries([...Object.entries(sources), ...Object.entries(aliasTypes)].map(([name, file]) => [name, [file]])),
  };
  const host = sharingHost(options);
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
    .map(({ file, start = 0, length = 0, messageText }) => ({
      file: file?.fileName.slice(PROJECT_ROOT.length) ?? "",
      code: file?.text.slice(start, start + length) ?? "",
      message: ts.flattenDiagnosticMessageText(messageText, " "),
    }));
}

/** Runs a block with the given variables of the reader's own application. Resolves to the block's exports. */
export async function runBlock({ code }: Block, variables: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const exports: Record<string, unknown> = {};
  const given = { ...variables, exports, require: load };
  // The inner braces let a block declare a variable that it would otherwise be given.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this function exists to run text as code
  const body = new Function(...Object.keys(given), `return (async () => { { ${outputText.replace('"use strict";', "")} } })();`);
  await (body(...Object.values(given)) as Promise<void>);
  return exports;
}

function load(name: string): unknown {
  const source = sources[name];
  return jest.requireActual(source === undefined ? (aliases[name] ?? name) : join(PROJECT_ROOT, source));
}
