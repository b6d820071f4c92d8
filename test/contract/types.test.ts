/**
 * Whether the generated types match the documents.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isObject, listAt, objectAt } from "../../scripts/shared/json.js";
import { type Api, apis, repository } from "./specs.js";

function sourceOf({ name }: Api): ts.SourceFile {
  const path = join(repository, "generated", name, "types.ts");
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
}

/** Members of an interface or object type, by name. */
function membersOf(members: readonly ts.TypeElement[]): ReadonlyMap<string, ts.PropertySignature> {
  const signatures = members.filter(ts.isPropertySignature);
  return new Map(
    signatures.map((member) => [ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : "", member]),
  );
}

function interfaceOf(source: ts.SourceFile, name: string): ReadonlyMap<string, ts.PropertySignature> {
  const found = source.statements.find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name);
  return membersOf(found !== undefined && ts.isInterfaceDeclaration(found) ? [...found.members] : []);
}

function modelTypes(source: ts.SourceFile): ReadonlyMap<string, ts.PropertySignature> {
  const type = interfaceOf(source, "components").get("schemas")?.type;
  return membersOf(type !== undefined && ts.isTypeLiteralNode(type) ? [...type.members] : []);
}

describe.each(apis)("$name", (api) => {
  const source = sourceOf(api);
  const models = modelTypes(source);

  test("types.ts has a type for every operation and model of the document, and no others", () => {
    expect([...interfaceOf(source, "operations").keys()].sort()).toEqual(api.operations.map(({ id }) => id).sort());
    expect([...models.keys()].sort()).toEqual(Object.keys(api.models).sort());
  });

  test("types.ts has no model that is any or an empty record", () => {
    const empty = [...models].filter(([, { type }]) => /Record<string, never>|\bany\b/.test(type?.getText(source) ?? ""));
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  test("each model in a discriminator's mapping extends the base, and its type narrows the discriminator to its value", () => {
    for (const [base, schema] of Object.entries(api.models)) {
      const discriminator = isObject(schema) ? objectAt(schema, "discriminator") : {};
      const property = String(discriminator["propertyName"]);
      for (const [value, reference] of Object.entries(objectAt(discriminator, "mapping"))) {
        const name = String(reference).replace("#/components/schemas/", "");
        expect([name, ancestorsOf(api, name)]).toEqual([name, expect.arrayContaining([base])]);
        const literal = new RegExp(`\\b${property}: "([a-z_]+)"`, "g");
        const text = models.get(name)?.type?.getText(source) ?? "";
        expect([name, new Set([...text.matchAll(literal)].map((match) => match[1]))]).toEqual([name, new Set([value])]);
        expect([name, text]).toEqual([
          name,
          expect.stringMatching(new RegExp(`^Omit<components\\["schemas"\\]\\["\\w+"\\], "${property}">`)),
        ]);
      }
    }
  });
});

function ancestorsOf({ models }: Api, name: string): readonly string[] {
  const model = models[name];
  const parents = isObject(model) ? listAt(model, "allOf").filter(isObject) : [];
  return parents.flatMap(({ $ref }) => {
    const parent = typeof $ref === "string" ? $ref.replace("#/components/schemas/", "") : undefined;
    return parent === undefined ? [] : [parent, ...ancestorsOf({ models } as Api, parent)];
  });
}
