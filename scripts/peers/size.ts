/**
 * What a program's bundle weighs.
 */
import { gzipSync } from "node:zlib";
import { build, type Platform } from "esbuild";

export interface Size {
  readonly min: number;
  readonly gzip: number;
  readonly platform: Platform;
}

/** For browsers if the client can be bundled for them, else for Node. */
export async function sizeOf(source: string, root: string): Promise<Size> {
  try {
    return await bundle(source, root, "browser");
  } catch {
    return bundle(source, root, "node");
  }
}

async function bundle(source: string, root: string, platform: Platform): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  const output = outputFiles[0]?.contents ?? new Uint8Array();
  return { min: output.length, gzip: gzipSync(output, { level: 9 }).length, platform };
}
