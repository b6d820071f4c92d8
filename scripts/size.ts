/**
 * What an application's bundle pays for kinnect, minified and gzipped: `npm run size`, with `-- --files` also by source file.
 */
import { join } from "node:path";
import { measure, type Bundle } from "./size/measure.js";

const root = join(import.meta.dirname, "..");
const bundles = await measure(root);

console.log("bundle (ES module for browsers, minified)        min        gzip");
for (const { name, min, gzip } of bundles) console.log(`${name.padEnd(44)}${bytes(min)}${bytes(gzip)}`);
if (process.argv.includes("--files")) for (const bundle of bundles) printFiles(bundle);

function printFiles({ name, files }: Bundle): void {
  console.log(`\n${name}: minified bytes by source file`);
  for (const [file, size] of files) console.log(`${String(size).padStart(8)}  ${file}`);
}

function bytes(count: number): string {
  return `${count.toLocaleString("en")} B`.padStart(12);
}
