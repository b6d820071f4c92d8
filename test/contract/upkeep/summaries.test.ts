/**
 * The summaries and tags of operations.
 */
import { isObject, listAt } from "../../../scripts/shared/json.js";
import { apis, descriptorNameOf } from "../specs.js";

describe.each(apis)("$name", ({ document, operations, descriptors }) => {
  test("each operation has a unique summary on one line", () => {
    const summaries = operations.map(({ id, located: { value: definition } }) => [id, definition["summary"]] as const);
    for (const [id, summary] of summaries) expect([id, summary]).toEqual([id, expect.stringMatching(/^[A-Z][^\n]{5,89}[^\s.,;:]$/)]);
    expect(new Set(summaries.map(([, summary]) => summary)).size).toBe(operations.length);
  });

  test('exactly the summaries of lists end with ", page by page"', () => {
    const named = operations.filter(({ located: { value: definition } }) => String(definition["summary"]).endsWith(", page by page"));
    const lists = operations.filter((operation) => descriptors.get(descriptorNameOf(operation))?.paging !== undefined);
    expect(named.map(({ id }) => id)).toEqual(lists.map(({ id }) => id));
  });

  test("each operation has one tag, and every tag is used and described", () => {
    const tags = listAt(document.root, "tags").filter(isObject);
    for (const { name, description } of tags) expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)]);
    const used = operations.flatMap(({ located: { value: definition } }) => listAt(definition, "tags"));
    expect(used.length).toBe(operations.length);
    expect([...new Set(used)].sort()).toEqual(tags.map(({ name }) => name).sort());
  });
});
