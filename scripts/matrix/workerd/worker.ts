/**
 * Bundles app/worker.mjs as for Workers, and serves it with workerd.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { build } from "esbuild";
import type { Environment, SandboxSettings } from "../environment.js";

const PATIENCE_MS = 30_000;

/** How long each attempt of the worker's clients may take. */
export const TIMEOUT_MS = 2_000;

/** The result of a route, and how long it took. */
export interface Timed<T> {
  readonly result: T;
  readonly ms: number;
}

export interface Worker {
  /** Requests a route. @throws if the route does. */
  get<T>(route: string): Promise<Timed<T>>;
  stop(): void;
}

export async function startWorker(
  app: string,
  program: string,
  compatibilityDate: string,
  { address, control }: Environment,
): Promise<Worker> {
  const folder = await mkdtemp(join(app, "worker-"));
  const { kinde } = await control<SandboxSettings>("settings");
  const settings = {
    control: address,
    domain: kinde.url,
    clientId: kinde.clientId,
    clientSecret: kinde.clientSecret,
    keyCodeRef: kinde.keyCodeRef,
    userId: kinde.userId,
    timeoutMs: TIMEOUT_MS,
  };
  const { metafile } = await build({
    entryPoints: [join(app, "worker.mjs")],
    outfile: join(folder, "worker.js"),
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["workerd", "worker", "browser"],
    target: "es2022",
    external: ["cloudflare:workers"],
    define: { SETTINGS: JSON.stringify(settings) },
    metafile: true,
    logLevel: "error",
  });
  if (Object.keys(metafile.inputs).some((file) => file.includes("/dist/cjs/"))) throw new Error("the bundle has CommonJS in it");
  await writeFile(join(folder, "config.capnp"), configOf(compatibilityDate));
  const child = spawn(program, ["serve", "config.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  const [line] = (await Promise.race([
    once(child.stdio[3] as Readable, "data"),
    once(child, "exit").then(() => Promise.reject(new Error("workerd didn't start"))),
  ])) as [Buffer];
  const { port } = JSON.parse(line.toString()) as { port: number };
  return {
    async get<T>(route: string): Promise<Timed<T>> {
      const startedAt = performance.now();
      const response = await fetch(`http://127.0.0.1:${port}/${route}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
      const { result, error } = (await response.json()) as { result: T; error?: string };
      if (error !== undefined) throw new Error(`${route}: ${error}`);
      return { result, ms: performance.now() - startedAt };
    },
    stop: () => void child.kill(),
  };
}

function configOf(compatibilityDate: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "${compatibilityDate}",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}
