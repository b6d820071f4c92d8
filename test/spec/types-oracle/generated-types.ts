/**
 * The generated types of documents, resolved by the compiler.
 */
import ts from "typescript";
import { generateTypes } from "../../../scripts/generate/shape/generate-types.js";
import { METHODS } from "../../../scripts/document/operations.js";
import { shapeDocument } from "../../../scripts/generate/shape/shape-document.js";
import { isObject, objectAt } from "../../../scripts/shared/json.js";
import { COMPILER_LIBRARY } from "./compiler-library.js";
import { describeContents, describeHeaders, describeType } from "./describe-type.js";

/** The types of one operation. */
export interface OperationTypes {
  readonly args: ts.Type;
  readonly result: ts.Type;
  /** Texts that are the same for the same types: arguments, result, and each status with its content and headers. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface GeneratedTypes {
  readonly checker: ts.TypeChecker;
  /** For each document that can be generated, its operations by method and path. */
  readonly documents: ReadonlyMap<string, ReadonlyMap<string, OperationTypes>>;
}

/** Generates the types of all documents into one program, because a program each would take minutes. */
export async function generatedTypes(documents: ReadonlyMap<string, string>): Promise<GeneratedTypes> {
  const files = new Map([["/library.d.ts", COMPILER_LIBRARY]]);
  for (const [name, text] of documents) {
    const code = await codeOf(name, text);
    if (code !== undefined) files.set(`/${name}.ts`, code);
  }
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const found = new Map<string, ReadonlyMap<string, OperationTypes>>();
  for (const name of documents.keys()) {
    const source = program.getSourceFile(`/${name}.ts`);
    if (source) found.set(name, operationsIn(checker, source));
  }
  return { checker, documents: found };
}

/** The code of types.ts, and an interface with the types of all descriptors. Documents that generation refuses have none. */
async function codeOf(name: string, text: string): Promise<string | undefined> {
  let shaped: ReturnType<typeof shapeDocument>;
  let types: string;
  try {
    shaped = shapeDocument(name, text);
    types = await generateTypes(shaped);
  } catch (error) {
    if (error instanceof Error && error.name === "CommandError") return undefined;
    throw error;
  }
  const descriptors = new Map(
    Object.values(objectAt(shaped.skeleton, "paths")).map((item) => {
      const descriptor = objectAt(isObject(item) ? objectAt(item, "get") : {}, "x-descriptor");
      return [descriptor["route"], descriptor];
    }),
  );
  const members = Object.entries(objectAt(shaped.prepared, "paths")).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      const descriptor = descriptors.get(`${method.toUpperCase()} ${path}`);
      if (!isObject(operation) || typeof descriptor?.["argumentsType"] !== "string") return [];
      const declared = `operations[${JSON.stringify(operation["operationId"])}]`;
      const route = JSON.stringify(`${method.toUpperCase()} ${path}`);
      return [`${route}: { args: ${descriptor["argumentsType"]}; result: ${String(descriptor["resultType"])}; declared: ${declared} };`];
    }),
  );
  return `${types}\nexport interface OracleDescriptors {\n${members.join("\n")}\n}\n`;
}

function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = { strict: true, noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ES2022 };
  const host: ts.CompilerHost = {
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path),
    getSourceFile: (path, version) => {
      const text = files.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, version, true);
    },
    getDefaultLibFileName: () => "/library.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => undefined,
  };
  return ts.createProgram([...files.keys()], options, host);
}

function operationsIn(checker: ts.TypeChecker, source: ts.SourceFile): ReadonlyMap<string, OperationTypes> {
  const declaration = source.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "OracleDescriptors");
  if (!declaration) throw new Error(`${source.fileName} lacks its descriptors`);
  const propertiesOf = (type: ts.Type) => new Map(checker.getPropertiesOfType(type).map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]));
  const operations = new Map<string, OperationTypes>();
  for (const [route, type] of propertiesOf(checker.getTypeAtLocation(declaration))) {
    const parts = propertiesOf(type);
    const [args, result, declared] = [parts.get("args"), parts.get("result"), parts.get("declared")];
    const responses = declared && propertiesOf(declared).get("responses");
    if (!args || !result || !responses) throw new Error(`${source.fileName} lacks types of ${route}`);
    const texts = new Map([
      ["arguments", describeType(checker, args)],
      ["result", describeType(checker, result)],
    ]);
    for (const [status, response] of propertiesOf(responses)) {
      const members = propertiesOf(response);
      texts.set(`content of ${status}`, describeContents(checker, members.get("content")));
      texts.set(`headers of ${status}`, describeHeaders(checker, members.get("headers")));
    }
    operations.set(route, { args, result, texts });
  }
  return operations;
}
