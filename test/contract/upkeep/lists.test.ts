import { apis, lists } from "../specs.js";

test("whatever takes the cursor or the number of a page is a list, and nothing else", () => {
  const pageParameters = apis.flatMap((api) =>
    api.operations
      .filter(({ parameters }) => {
        const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
        return query.includes("next_token") || query.includes("starting_after") || (query.includes("page") && query.includes("size"));
      })
      .map(({ id = "" }) => `${api.name} ${id}`),
  );
  expect(lists.map(({ name }) => name)).toEqual(pageParameters);
});

test("each family of lists is paged in its own way", () => {
  const ways = lists.map(({ api, paging }) => {
    const { items: _, ...rest } = paging;
    return `${api.name} ${JSON.stringify(rest)}`;
  });
  const counts = Object.fromEntries([...new Set(ways)].sort().map((way) => [way, ways.filter((one) => one === way).length]));
  expect(counts).toMatchSnapshot();
});
