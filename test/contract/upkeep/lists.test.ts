/**
 * Which operations are lists.
 */
import { apis, lists } from "../specs.js";

/** Takes page and size, but returns one type of properties, which isn't a list. */
const NO_LIST = "knetik getTemplatePropertyType";

test("exactly the operations that take next_token, starting_after, or page and size are lists, except getTemplatePropertyType", () => {
  const pageParameters = apis.flatMap((api) =>
    api.operations
      .filter(({ parameters }) => {
        const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
        return query.includes("next_token") || query.includes("starting_after") || (query.includes("page") && query.includes("size"));
      })
      .map(({ id = "" }) => `${api.name} ${id}`),
  );
  expect(pageParameters).toContain(NO_LIST);
  expect(lists.map(({ name }) => name)).toEqual(pageParameters.filter((name) => name !== NO_LIST));
});

test("the number of lists for each way of paging is the same as in the snapshot", () => {
  const ways = lists.map(({ api, paging }) => {
    const { items: _, ...rest } = paging;
    return `${api.name} ${JSON.stringify(rest)}`;
  });
  const counts = Object.fromEntries([...new Set(ways)].sort().map((way) => [way, ways.filter((one) => one === way).length]));
  expect(counts).toMatchSnapshot();
});
