/**
 * A host of the TypeScript compiler that parses the project's files once for all test files of a process.
 */
import { join } from "node:path";
import ts from "typescript";
import { PROJECT_ROOT } from "./project.js";

/** Files that no test changes. */
const UNCHANGED = ["generated", "node_modules", "src"].map((folder) => join(PROJECT_ROOT, folder, "/"));

declare const sharedCompiler: { readonly sourceFiles: Map<string, ts.SourceFile> } | undefined;

export function sharingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const sourceFiles = typeof sharedCompiler === "undefined" ? undefined : sharedCompiler.sourceFiles;
  host.getSourceFile = (file, target, ...rest) => {
    if (!UNCHANGED.some((folder) => file.startsWith(folder))) return getSourceFile(file, target, ...rest);
    const key = keyOf(file, target, options);
    const source = sourceFiles?.get(key) ?? getSourceFile(file, target, ...rest);
    if (source !== undefined) sourceFiles?.set(key, source);
    return source;
  };
  return host;
}

/** The compiler writes what it finds into a file that it has parsed, and that depends on these options. */
function keyOf(file: string, target: ts.ScriptTarget | ts.CreateSourceFileOptions, options: ts.CompilerOptions): string {
  const { module, moduleResolution, moduleDetection, strict, alwaysStrict, isolatedModules, verbatimModuleSyntax } = options;
  const format = typeof target === "object" ? [target.languageVersion, target.impliedNodeFormat] : [target];
  return JSON.stringify([
    file,
    format,
    module,
    moduleResolution,
    moduleDetection,
    strict,
    alwaysStrict,
    isolatedModules,
    verbatimModuleSyntax,
  ]);
}
