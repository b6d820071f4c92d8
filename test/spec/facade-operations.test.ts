/**
 * The table of the operations that the facade uses.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FACADE_OPERATIONS } from "../../scripts/spec-diff/facade/facade-operations.js";

const root = join(__dirname, "../..");

/** The descriptors that src/ imports, as `knetik getTokens`. */
function imported(): readonly string[] {
  return ["src/kinde", "src/knetik"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      // The lists for raw clients are no functions of the facade.
      .filter((name) => name.endsWith(".ts") && name !== "raw-operations.ts")
      .flatMap((name) => {
        const text = readFileSync(join(root, folder, name), "utf8");
        return [...text.matchAll(/import \{([^}]*)\} from "(?:\.\.\/)+generated\/([^/]+)\/operations\.js"/g)].flatMap((match) =>
          (match[1] ?? "").split(",").map((descriptor) => `${match[2]} ${descriptor.trim()}`),
        );
      }),
  );
}

test("FACADE_OPERATIONS lists exactly the operations that src/kinde and src/knetik import", () => {
  const named = FACADE_OPERATIONS.map(({ api, operation }) => `${api} ${operation.slice(0, 1).toLowerCase()}${operation.slice(1)}`);
  expect([...named].sort()).toEqual([...new Set(imported())].sort());
});

test("FACADE_OPERATIONS has the method and path of each descriptor", async () => {
  for (const { api, operation, route } of FACADE_OPERATIONS) {
    const text = readFileSync(join(root, "generated", api, "operations.ts"), "utf8");
    const [method, path] = route.split(" ");
    expect(text.replaceAll(/\s+/g, " ")).toContain(`id: "${operation}", method: "${method}", path: "${path}",`);
  }
});
