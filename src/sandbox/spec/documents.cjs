/**
 * Reads the OpenAPI documents of the repository. The build replaces this file with one that reads the JSON in the package.
 */
// Plain CommonJS, because `module.path` works under every test runner.
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const ROOT = join(module.path, "../../..");

/** Parsing YAML takes a hundred times as long as parsing JSON, and every test file does it again. So the result is cached as JSON. */
function readDocument(name) {
  const source = join(ROOT, "spec", `${name}.yaml`);
  const { mtimeMs, size } = statSync(source);
  const folder = join(ROOT, ".cache", "documents");
  const cached = join(folder, `${name}-${mtimeMs}-${size}.json`);
  try {
    return JSON.parse(readFileSync(cached, "utf8"));
  } catch {
    const document = require("yaml").parse(readFileSync(source, "utf8"));
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${cached}.${process.pid}`, JSON.stringify(document));
    renameSync(`${cached}.${process.pid}`, cached);
    return document;
  }
}

module.exports = { readDocument };
