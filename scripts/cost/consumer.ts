/**
 * What the compiler needs for a project that uses a few operations of each API.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ConsumerCost {
  readonly ms: number;
  readonly memory: string;
  readonly instantiations: string;
}

const SOURCE = `import { createKinde, createKnetik } from "kinnect";
import { getUsers, getUserData, getOrganizations, getRoles, getApplications } from "kinnect/kinde/operations";
import { getEntitlements, getFeatureFlags, getUserPermissions, getUserProfileV2, getUserRoles } from "kinnect/kinde/account-operations";
import { getCurrencies, getLeaderboard, getStoreItems, getTokens, getUser } from "kinnect/knetik/operations";

export const kinde = createKinde({ domain: "mybiz.kinde.com", clientId: "id", clientSecret: "secret" });
export const knetik = createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", clientId: "id", clientSecret: "secret" });
export const managed = [getUsers, getUserData, getOrganizations, getRoles, getApplications];
export const account = [getEntitlements, getFeatureFlags, getUserPermissions, getUserProfileV2, getUserRoles];
export const game = [getCurrencies, getLeaderboard, getStoreItems, getTokens, getUser];
export const user = kinde.call(getUserData, { query: { id: "kp_1" } }).then(({ preferred_email }) => preferred_email);
`;

const COMPILER_OPTIONS = { strict: true, module: "nodenext", target: "es2022", noEmit: true, skipLibCheck: true, types: [] };

/** Compiles against the published declarations, with strict options. */
export function checkConsumer(root: string): ConsumerCost {
  spawnSync(process.execPath, [join(root, "scripts", "build.mjs"), "--if-stale"], { stdio: "inherit" });
  const folder = mkdtempSync(join(tmpdir(), "kinnect-cost-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules", "kinnect"), "junction");
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(folder, "consumer.ts"), SOURCE);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ["consumer.ts"] }));
    const start = performance.now();
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], { encoding: "utf8" });
    if (status !== 0) throw new Error(`the consumer does not compile:\n${stdout}`);
    return {
      ms: performance.now() - start,
      memory: diagnosticOf(stdout, "Memory used"),
      instantiations: diagnosticOf(stdout, "Instantiations"),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function diagnosticOf(diagnostics: string, name: string): string {
  return new RegExp(`^${name}:\\s*(\\S+)$`, "m").exec(diagnostics)?.[1] ?? "unknown";
}
