/**
 * `npm run bench:verify`: kinnect/verify beside jose's `jwtVerify` with a remote key set, and beside Kinde's own package, which it installs
 * into .cache/. It fails if kinnect/verify exceeds its limits.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exceededLimits } from "./bench-verify/limits.js";
import { measureChecks } from "./bench-verify/measure.js";
import { coldImports } from "./peers/cold-import.js";
import { table } from "./peers/report/table.js";
import { sizeOf } from "./peers/size.js";
import { installPackages } from "./shared/npm-packages.js";

const ROOT = join(import.meta.dirname, "..");
const VALIDATOR = { name: "@kinde/jwt-validator", version: "0.4.5" };
const OURS = "kinnect/verify";
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 20);

interface Contender {
  readonly name: string;
  /** The smallest program, to weigh it. */
  readonly source: string;
  /** What a process imports for it. */
  readonly module: string;
}

const peers = join(ROOT, ".cache/peers", `${VALIDATOR.name.replace("/", "+")}@${VALIDATOR.version}`);
const validator = join(peers, "node_modules", VALIDATOR.name, "dist/jwt-validator.js");
const jose = join(ROOT, "node_modules/jose/dist/webapi/index.js");
const contenders: readonly Contender[] = [
  {
    name: "jose: jwtVerify, createRemoteJWKSet",
    source: `import { createRemoteJWKSet, jwtVerify } from ${JSON.stringify(jose)}; console.log(jwtVerify, createRemoteJWKSet);`,
    module: jose,
  },
  {
    name: OURS,
    source: `import { createVerifier } from ${JSON.stringify(join(ROOT, "dist/esm/verify.js"))}; console.log(createVerifier);`,
    module: join(ROOT, "dist/esm/verify.js"),
  },
];

const isInstalled = await installPackages(peers, { [VALIDATOR.name]: VALIDATOR.version });
if (!isInstalled) console.error(`npm couldn't install ${VALIDATOR.name}: it is left out.`);
const all: readonly Contender[] = [
  ...contenders,
  ...(isInstalled
    ? [
        {
          name: `${VALIDATOR.name} ${VALIDATOR.version}`,
          source: `import { validateToken } from ${JSON.stringify(validator)}; console.log(validateToken);`,
          module: validator,
        },
      ]
    : []),
];

// Weighed and imported as it is published.
spawnSync(process.execPath, [join(ROOT, "scripts", "build.mjs"), "--if-stale"], { cwd: ROOT, stdio: "inherit" });
const measured = await measureChecks(ROUNDS, isInstalled ? validator : undefined);
const imports = await coldImports(all.map(({ module }) => [pathToFileURL(module).href]));
const sizes = await Promise.all(all.map(({ source }) => sizeOf(source, ROOT)));
const rows = all.map(({ name }, index) => {
  const { gzip = NaN, platform } = sizes[index] ?? {};
  const { micros = NaN, ratio = NaN, requestsUnderAttack = NaN, acceptsExpired = false } = measured[index] ?? {};
  const time = `${micros.toFixed(0)} µs, × ${ratio.toFixed(2)}`;
  const size = `${(gzip / 1000).toFixed(1)} kB${platform === "node" ? " (Node only)" : ""}`;
  return [
    name,
    time,
    String(requestsUnderAttack),
    acceptsExpired ? "accepted" : "refused",
    size,
    `${(imports[index] ?? NaN).toFixed(0)} ms`,
  ];
});
const header = ["", "CPU time of a check", "JWKS requests for 50 made-up key IDs", "an expired token", "bundle, gzip", "cold import"];
console.log(table(header, rows));
const ours = all.findIndex(({ name }) => name === OURS);
const exceeded = exceededLimits(measured[ours], sizes[ours]?.gzip ?? NaN);
for (const sentence of exceeded) console.error(sentence);
if (exceeded.length > 0) process.exitCode = 1;
