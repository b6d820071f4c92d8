import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FACADE_OPERATIONS } from "../../scripts/spec-diff/facade/facade-operations.js";

const root = join(__dirname, "../..");

/** The descriptors that src/ imports, by API. */
function imported(): readonly string[] {
  return ["src/kinde", "src/knetik"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => {
        const text = readFileSync(join(root, folder, name), "utf8");
        return [...text.matchAll(/import \{([^}]*)\} from "\.\.\/\.\.\/generated\/([^/]+)\/operations\.js"/g)].flatMap((match) =>
          (match[1] ?? "").split(",").map((descriptor) => `${match[2]} ${descriptor.trim()}`),
        );
      }),
  );
}

test("the table names every operation that the facade uses, and no other", () => {
  const named = FACADE_OPERATIONS.map(({ api, operation }) => `${api} ${operation.slice(0, 1).toLowerCase()}${operation.slice(1)}`);
  expect([...named].sort()).toEqual([...new Set(imported())].sort());
});

test("the places are those of the descriptors", async () => {
  for (const { api, operation, route: place } of FACADE_OPERATIONS) {
    const text = readFileSync(join(root, "generated", api, "operations.ts"), "utf8");
    const [method, path] = place.split(" ");
    expect(text.replaceAll(/\s+/g, " ")).toContain(`id: "${operation}", method: "${method}", path: "${path}",`);
  }
});
