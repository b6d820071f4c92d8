/**
 * The table "What the sandbox has of Kinde" in docs/testing.md names every route that keeps state, and counts the rest.
 */
import * as account from "../../generated/kinde-account/operations.js";
import * as management from "../../generated/kinde-management/operations.js";
import { KINDE_ROUTES } from "../../src/sandbox/kinde/routes.js";
import { readProjectFile } from "../helpers/project.js";

const [section = ""] = /^## What the sandbox has of Kinde\n.*?(?=^## )/ms.exec(readProjectFile("docs/testing.md")) ?? [];
const kept = [...section.matchAll(/^\| `(GET|POST|PUT|DELETE) (\S+)` +\| keeps/gm)].map(([, method, path]) => `${method} ${path}`);
const routes = KINDE_ROUTES.map(({ method, path }) => `${method} ${path}`);

test("the table of what the sandbox keeps has every route with state, and no other", () => {
  // The page and its form share a row.
  expect(kept).toEqual(routes.filter((route) => !route.startsWith("POST /connected_apps/consent")));
});

test("the table counts the operations that the sandbox answers by example", () => {
  const operations = [...Object.values(management), ...Object.values(account)];
  const byExample = operations.filter(({ method, path }) => !routes.includes(`${method} ${path}`));
  expect(section).toContain(`the other ${byExample.length} operations`);
});
