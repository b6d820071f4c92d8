/**
 * Whether the documents have what the facade uses.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isObject } from "../../scripts/shared/json.js";
import { FACADE_OPERATIONS } from "../../scripts/spec-diff/facade/facade-operations.js";
import { apis, bodySchemas, descriptorNameOf, repository, schemasAt, successSchemas } from "./specs.js";

/** All names that src/ imports from generated code, as `knetik/operations getTokens`. */
function importsOfGenerated(): readonly string[] {
  const files = readdirSync(join(repository, "src"), { recursive: true, encoding: "utf8" }).filter(
    // The lists for raw clients are no functions of the facade.
    (file) => file.endsWith(".ts") && !file.endsWith("raw-operations.ts"),
  );
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(repository, "src", file), "utf8"), ts.ScriptTarget.ES2022);
    return source.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
      const from = /\/generated\/(.*)\.js$/.exec(ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "")?.[1];
      const names = importClause?.namedBindings;
      if (from === undefined) return [];
      if (names === undefined || !ts.isNamedImports(names)) throw new Error(`${file} imports ${from} as a whole`);
      return names.elements.map(({ name, propertyName }) => `${from} ${(propertyName ?? name).text}`);
    });
  });
}

const find = (api: string, id: string) => {
  const found = apis.find(({ name }) => name === api);
  const operation = found?.operations.find((one) => one.id === id);
  if (found === undefined || operation === undefined) throw new Error(`spec/${api}.yaml has no operation ${id}`);
  return { api: found, operation };
};

test("FACADE_OPERATIONS lists exactly the operations that src/ imports", () => {
  const imported = importsOfGenerated().filter((name) => name.includes("/operations "));
  const needed = FACADE_OPERATIONS.map(({ api, operation }) => `${api}/operations ${descriptorNameOf(find(api, operation).operation)}`);
  expect([...new Set(imported)].sort()).toEqual([...needed].sort());
});

describe.each(FACADE_OPERATIONS.map((used) => [used.operation, used] as const))("%s", (id, need) => {
  const { api, operation } = find(need.api, id);

  test("has the method and path that the facade uses", () => {
    expect(`${operation.method.toUpperCase()} ${operation.path}`).toBe(need.route);
  });

  test("takes the parameters that the facade sends, and requires no others", () => {
    const names = operation.parameters.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...(need.parameters ?? [])]));
    const required = operation.parameters.filter((parameter) => parameter.required).map(({ name }) => name);
    expect(need.parameters ?? []).toEqual(expect.arrayContaining(required));
  });

  test("takes the body fields that the facade sends, and requires no others", () => {
    const schemas = bodySchemas(api, operation);
    expect(schemas.length).toBe(need.body === undefined ? 0 : 1);
    for (const field of need.body ?? []) {
      expect([field, schemas.flatMap((schema) => schemasAt(api, schema, field)).length > 0]).toEqual([field, true]);
    }
    // If the body has alternatives, the facade must send all required fields of one of them.
    const alternatives = schemas.flatMap((schema) => schemasAt(api, schema, "")).filter((schema) => isObject(schema["properties"]));
    const sendable = alternatives.filter(({ required = [] }) => (required as string[]).every((field) => need.body?.includes(field)));
    expect(sendable.length > 0).toBe(need.body !== undefined);
  });

  test("answers with the fields that the facade reads", () => {
    const schemas = successSchemas(api, operation);
    for (const field of need.result ?? []) {
      expect([field, schemas.map((schema) => schemasAt(api, schema, field).length > 0)]).toEqual([field, schemas.map(() => true)]);
    }
    expect(schemas.length > 0 || need.result === undefined).toBe(true);
  });
});

test("getToken answers with the model that the facade imports by name", () => {
  const { api, operation } = find("knetik", "getToken");
  expect(successSchemas(api, operation)).toEqual([api.models["OauthAccessTokenResource"]]);
});
