/**
 * A small project for Next, beside the installed Next: its build, and its server.
 */
import { spawn, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { freePort } from "../../engines/server.js";
import { startWebProcess } from "../../shared/web-process.js";

const PATIENCE_MS = 300_000;
const START_MS = 20_000;

export interface NextProject {
  /** Builds the project. Resolves to what Next printed. */
  build(): Promise<string>;
  /** Starts the server. Resolves to its address. */
  start(): Promise<string>;
  /** The files that Next wrote and that hold one of these texts. */
  filesWith(texts: readonly string[]): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/**
 * @param app the folder with the packed package and the files of app/.
 * @param modules the folder that has Next.
 */
export async function createNextProject(app: string, modules: string, variables: Readonly<Record<string, string>>): Promise<NextProject> {
  const folder = await mkdtemp(join(dirname(modules), "project-"));
  await cp(join(app, "next"), folder, { recursive: true });
  await cp(join(app, "node_modules"), join(folder, "node_modules"), { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  const next = join(modules, "next/dist/bin/next");
  // With CI set, Next warns that it has no build cache.
  const { CI: _ci, NODE_ENV: _environment, NODE_OPTIONS: _options, ...inherited } = process.env;
  const options = { cwd: folder, env: { ...inherited, ...variables, NEXT_TELEMETRY_DISABLED: "1" } };
  let stop = async (): Promise<void> => undefined;

  return {
    async build() {
      // Next ends without waiting for a pipe that is slow, and then its last lines are missing. A file takes them at once.
      const output = await open(join(folder, "build.log"), "w+");
      try {
        const stdio: StdioOptions = ["ignore", output.fd, output.fd];
        // Not the option `timeout`: Next ends well when it is told to end, and half a build would count as one.
        const signal = AbortSignal.timeout(PATIENCE_MS);
        await once(spawn(process.execPath, [next, "build"], { ...options, stdio, signal }), "close");
        return await readFile(join(folder, "build.log"), "utf8");
      } finally {
        await output.close();
      }
    },
    async start() {
      const port = await freePort();
      const address = `http://127.0.0.1:${port}`;
      const args = [next, "start", "--port", `${port}`, "--hostname", "127.0.0.1"];
      const server = await startWebProcess(process.execPath, args, { ...options, url: `${address}/_next/none`, startMs: START_MS });
      stop = server.stop;
      return address;
    },
    async filesWith(texts) {
      const entries = await readdir(join(folder, ".next"), { recursive: true, withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      const found = paths.map(async (path) => {
        const content = await readFile(path, "latin1");
        // Next writes the bodies that it caches in base64, whose three forms depend on what stands before.
        return texts.some((text) => content.includes(text) || forms(text).some((form) => content.includes(form))) ? [path] : [];
      });
      return (await Promise.all(found)).flat();
    },
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A text in base64 without the characters that depend on its neighbors, at each of the three offsets. */
function forms(text: string): readonly string[] {
  return [0, 1, 2].map((offset) =>
    Buffer.from(" ".repeat(offset) + text)
      .toString("base64")
      .slice(4, -4),
  );
}
