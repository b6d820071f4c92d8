/**
 * Running the TypeScript compiler in tests.
 */
import { join } from "node:path";
import ts from "typescript";
import { sharingHost } from "../helpers/compiler-host.js";
import { repository } from "./scratch.js";

/** The compiler's errors in some files, as `folder/file: message`, with the options of the repository and these. */
export function compile(files: readonly string[], more: ts.CompilerOptions = {}): readonly string[] {
  const configPath = join(repository, "tsconfig.json");
  const read = ts.readConfigFile(configPath, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ compilerOptions: read.config.compilerOptions }, ts.sys, repository);
  const { rootDir: _, ...rest } = options;
  const all = { ...rest, types: [], ...more };
  const program = ts.createProgram([...files], all, sharingHost(all));
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const place = diagnostic.file?.fileName.split("/").slice(-2).join("/") ?? "";
    return `${place}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
  });
}
