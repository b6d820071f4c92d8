/**
 * Counts and names of everything in the documents, as snapshots. If something is lost, renamed or new, a test fails here until
 * someone has reviewed the difference and accepted it (npx jest test/contract/upkeep --updateSnapshot).
 */
import { byCodeUnit, objectAt } from "../../../scripts/shared/json.js";
import { type Api, apis, descriptorNameOf } from "../specs.js";

const lines = (list: readonly string[]) => `\n${list.join("\n")}\n`;

/** The number of lists for each paging style. */
function lists({ operations }: Api): Readonly<Record<string, number>> {
  const styles = operations
    .map(({ located: { value: definition } }) => objectAt(definition, "x-paging")["style"])
    .filter((style) => style !== undefined);
  return Object.fromEntries([...new Set(styles)].sort().map((style) => [String(style), styles.filter((one) => one === style).length]));
}

test.each(apis)("$name has the same counts as in the snapshot", (api) => {
  const { operations, models, document } = api;
  const scopes = operations.flatMap(({ located: { value: definition } }) => (definition["x-scopes"] as string[] | undefined) ?? []);
  const permissions = operations.flatMap(
    ({ located: { value: definition } }) => (definition["x-permissions"] as string[][] | undefined)?.flat() ?? [],
  );
  expect({
    operations: operations.length,
    descriptors: api.descriptors.size,
    paths: Object.keys(objectAt(document.root, "paths")).length,
    parameters: operations.flatMap(({ parameters }) => parameters).length,
    bodies: operations.filter(({ located: { value: definition } }) => definition["requestBody"] !== undefined).length,
    statuses: operations.flatMap(({ located: { value: definition } }) => Object.keys(objectAt(definition, "responses"))).length,
    models: Object.keys(models).length,
    fields: Object.values(models).flatMap((model) => fieldsOf(model)).length,
    lists: lists(api),
    statusesInferred: operations.filter(({ located: { value: definition } }) => definition["x-statuses-inferred"] === true).length,
    scopes: new Set(scopes).size,
    permissions: new Set(permissions).size,
  }).toMatchSnapshot();
});

test.each(apis)("$name has the same operations as in the snapshot", ({ operations }) => {
  expect(
    lines(operations.map((operation) => `${descriptorNameOf(operation)}: ${operation.method.toUpperCase()} ${operation.path}`)),
  ).toMatchSnapshot();
});

test.each(apis)("$name has the same models as in the snapshot", ({ models }) => {
  expect(lines(Object.keys(models).sort(byCodeUnit))).toMatchSnapshot();
});

/** The names of all fields in a schema, including nested schemas. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== "properties") return fieldsOf(value);
    return Object.entries(value as object).flatMap(([name, field]: [string, unknown]) => [name, ...fieldsOf(field)]);
  });
}
