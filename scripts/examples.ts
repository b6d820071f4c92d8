/**
 * Tries the examples: `npm run examples`. Each gets its packages from npm and kinnect as it is packed, has its types checked, and is then
 * used over HTTP, with the sandbox in place of Kinde and a Redis of its own. Prints a line for each step; exits with 1 if one failed.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startRedis } from "./engines/redis.js";
import { EXAMPLES } from "./examples/examples.js";
import { tryExample } from "./examples/try-example.js";
import { installPacked } from "./shared/packed-app.js";

const ROOT = join(import.meta.dirname, "..");

const names = process.argv.slice(2);
const unknown = names.filter((name) => !EXAMPLES.some((example) => example.name === name));
if (unknown.length > 0) {
  console.error(`There is no example ${unknown.join(", ")}. Choose from ${EXAMPLES.map(({ name }) => name).join(", ")}.`);
  process.exitCode = 2;
} else {
  const packed = await mkdtemp(join(tmpdir(), "kinnect-examples-"));
  const redis = await startRedis();
  try {
    await installPacked(ROOT, packed);
    for (const example of EXAMPLES.filter(({ name }) => names.length === 0 || names.includes(name))) {
      if (!(await tryExample(ROOT, packed, redis.url, example))) process.exitCode = 1;
    }
  } finally {
    await redis.stop();
    await rm(packed, { recursive: true, force: true });
  }
}
