/**
 * The bundlers and test runners that kinnect is tried with, at exact versions that run on Node 20.
 */
import type { Versions } from "../../shared/npm-packages.js";

export interface Tool {
  readonly name: string;
  readonly version: string;
  /** What to install; absent if this project depends on it. */
  readonly packages?: Versions;
  /** The program's name in node_modules/.bin. */
  readonly program: string;
  readonly args: readonly string[];
  /** The bundle that it makes of app/one-call.mjs. */
  readonly output?: string;
}

const ENTRY = "one-call.mjs";

/** @param ours the versions of this project's own dependencies. */
export function toolsOf(ours: Versions): readonly Tool[] {
  return [
    bundler("esbuild", ours["esbuild"] ?? "", "esbuild", "out/esbuild.mjs", [
      ...[ENTRY, "--bundle", "--format=esm", "--outfile=out/esbuild.mjs", "--log-level=error"],
    ]),
    bundler("rolldown", ours["rolldown"] ?? "", "rolldown", "out/rolldown/one-call.js", [
      ...[ENTRY, "--format", "esm", "--dir", "out/rolldown", "--log-level", "silent"],
    ]),
    bundler(
      "rollup",
      "4.68.8",
      "rollup",
      "out/rollup.mjs",
      [ENTRY, "--plugin", "node-resolve", "--format", "es", "--file", "out/rollup.mjs", "--silent"],
      { rollup: "4.68.8", "@rollup/plugin-node-resolve": "16.0.3" },
    ),
    bundler(
      "webpack",
      "5.113.0",
      "webpack",
      "out/webpack/main.js",
      ["build", "--entry", `./${ENTRY}`, "--output-path", "out/webpack", "--mode", "production", "--target", "web"],
      { webpack: "5.113.0", "webpack-cli": "7.3.1" },
    ),
    bundler("vite", "8.3.8", "vite", "out/vite/vite.js", ["build"], { vite: "8.3.8" }),
    bundler(
      "Parcel",
      "2.16.4",
      "parcel",
      "out/parcel/one-call.js",
      ["build", ENTRY, "--dist-dir", "out/parcel", "--no-cache", "--no-autoinstall", "--no-source-maps", "--log-level", "error"],
      { parcel: "2.16.4" },
    ),
    testRunner("jest", ours["jest"] ?? "", "jest", ["--rootDir", ".", "--testMatch", "**/one-call.test.cjs"]),
    testRunner("vitest", "3.2.4", "vitest", ["run", "one-call.test.mjs", "--globals"], { vitest: "3.2.4" }),
  ];
}

function bundler(name: string, version: string, program: string, output: string, args: readonly string[], packages?: Versions): Tool {
  return { name, version, program, output, args, ...(packages && { packages }) };
}

function testRunner(name: string, version: string, program: string, args: readonly string[], packages?: Versions): Tool {
  return { name, version, program, args, ...(packages && { packages }) };
}
