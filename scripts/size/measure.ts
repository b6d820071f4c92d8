import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface Bundle {
  readonly name: string;
  /** Minified bytes. */
  readonly min: number;
  readonly gzip: number;
  /** Minified bytes by source file, the largest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

const facade = `export { createKinde } from "./src/kinde/index.js";`;
// Three that the facade has no need of, so that they aren't in the bundle already.
const operations = `export { getUsers, getUserData } from "./generated/kinde-management/operations.js";
export { requestToken } from "./generated/kinde-account/operations.js";`;

const entries = {
  "Kinde: the facade and its raw clients": facade,
  "Kinde, and three more operations": `${facade}\n${operations}`,
  "Kinde, and every operation": `${facade}
export * from "./generated/kinde-management/operations.js";
export * from "./generated/kinde-account/operations.js";`,
  "Knetik: the facade and its raw client": `export { createKnetik } from "./src/knetik/index.js";`,
  "Both clients, everything exported": `export * from "./src/index.js";`,
  "The verifier, with jose's part in it": `export { createVerifier } from "./src/verify/index.js";`,
  "Kinde, over undici": `${facade}\nexport { undiciTransport } from "./src/undici/index.js";`,
  "The webhooks, with jose's part in them": `export { createWebhooks } from "./src/webhooks/index.js";`,
  "Kinde, and the connect handlers with jose's part": `${facade}
export { connectHandlers } from "./src/web/index.js";`,
  "openapi-fetch alone, for comparison": `export { default } from "openapi-fetch";`,
};

/** Bundles from the sources, so that nothing has to be built first. */
export async function measure(root: string): Promise<readonly Bundle[]> {
  return Promise.all(Object.entries(entries).map(([name, contents]) => bundle(root, name, contents)));
}

async function bundle(root: string, name: string, contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    external: ["node:*"],
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const output = outputFiles[0]?.contents ?? new Uint8Array();
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const files = Object.entries(inputs)
    .map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const)
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a);
  return { name, min: output.length, gzip: gzipSync(output, { level: 9 }).length, files };
}
