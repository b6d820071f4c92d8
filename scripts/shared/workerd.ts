/**
 * Workers on this machine: bundles a program as for Workers, and serves it with workerd, which lets it reach loopback.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { build } from "esbuild";

export interface WorkerdOptions {
  /** The program: what installRuntime resolves to. */
  readonly program: string;
  /** An empty folder for the bundle and its configuration. */
  readonly folder: string;
  /** The worker's source. */
  readonly entry: string;
  readonly compatibilityDate: string;
  /** Default: any free one. */
  readonly port?: number;
  /** Names that the bundle has replaced by expressions. */
  readonly define?: Readonly<Record<string, string>>;
  /** What the worker finds in `env`. */
  readonly variables?: Readonly<Record<string, string>>;
}

export interface ServedWorker {
  readonly port: number;
  /** What it has printed, in all of its requests. */
  output(): string;
  stop(): Promise<void>;
}

export async function serveWorker(options: WorkerdOptions): Promise<ServedWorker> {
  const { program, folder, entry, define } = options;
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: join(folder, "worker.js"),
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["workerd", "worker", "browser"],
    target: "es2022",
    external: ["cloudflare:workers"],
    ...(define && { define }),
    metafile: true,
    logLevel: "error",
  });
  const cjs = Object.keys(metafile.inputs).find((file) => file.includes("kinnect/dist/cjs/"));
  if (cjs !== undefined) throw new Error(`the bundle has CommonJS in it: ${cjs}`);
  await writeFile(join(folder, "config.capnp"), configOf(options));
  return serve(program, folder);
}

async function serve(program: string, folder: string): Promise<ServedWorker> {
  let output = "";
  const child = spawn(program, ["serve", "config.capnp", "--control-fd=3"], { cwd: folder, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const endWithUs = (): boolean => child.kill();
  process.once("exit", endWithUs);
  const ended = once(child, "close").then(() => void process.off("exit", endWithUs));
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => void (output += chunk.toString()));
  const [line] = (await Promise.race([
    once(child.stdio[3] as Readable, "data"),
    ended.then(() => Promise.reject(new Error(`workerd didn't start.\n${output}`))),
  ])) as [Buffer];
  const { port } = JSON.parse(line.toString()) as { port: number };
  return {
    port,
    output: () => output,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

function configOf({ compatibilityDate, port = 0, variables = {} }: WorkerdOptions): string {
  const bindings = Object.entries(variables).map(([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "${compatibilityDate}",
      bindings = [${bindings.join(", ")}],
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}
