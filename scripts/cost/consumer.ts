/**
 * The compiler's bill for a project that uses a few operations of each API.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface ConsumerCost {
  readonly ms: number;
  readonly memory: string;
  readonly instantiations: string;
}

const source = `import { createKinde, createKnetik } from "../../src/index.js";
import { getUsers, getUserData, getOrganizations, getRoles, getApplications } from "../../generated/kinde-management/operations.js";
import { getEntitlements, getFeatureFlags, getUserPermissions, getUserProfileV2, getUserRoles } from "../../generated/kinde-account/operations.js";
import { getCurrencies, getLeaderboard, getStoreItems, getTokens, getUser } from "../../generated/knetik/operations.js";

export const kinde = createKinde({ domain: "mybiz.kinde.com", clientId: "id", clientSecret: "secret" });
export const knetik = createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", clientId: "id", clientSecret: "secret" });
export const managed = [getUsers, getUserData, getOrganizations, getRoles, getApplications];
export const account = [getEntitlements, getFeatureFlags, getUserPermissions, getUserProfileV2, getUserRoles];
export const game = [getCurrencies, getLeaderboard, getStoreItems, getTokens, getUser];
export const user = kinde.call(getUserData, { query: { id: "kp_1" } }).then(({ preferred_email }) => preferred_email);
`;

/** Against the sources, which is more than the declarations that a package's user checks. */
export function checkConsumer(root: string): ConsumerCost {
  const folder = mkdtempSync(join(root, ".cache", "consumer-"));
  try {
    writeFileSync(join(folder, "consumer.ts"), source);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: "../../tsconfig.json", include: ["consumer.ts"], compilerOptions: { types: ["node"], rootDir: "../.." } }),
    );
    const start = performance.now();
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], { encoding: "utf8" });
    if (status !== 0) throw new Error(`the consumer does not compile:\n${stdout}`);
    return { ms: performance.now() - start, memory: told(stdout, "Memory used"), instantiations: told(stdout, "Instantiations") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function told(diagnostics: string, name: string): string {
  return new RegExp(`^${name}:\\s*(\\S+)$`, "m").exec(diagnostics)?.[1] ?? "unknown";
}
