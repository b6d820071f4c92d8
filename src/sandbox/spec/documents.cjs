// Plain CommonJS, because its own place is known there under every runner. It reads the sources; the build puts another file in
// its place, which reads the JSON that the package ships.
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(module.path, "../../..");

/** YAML takes a hundred times as long to read as JSON, and every test file reads it anew: so it is kept as JSON. */
function readDocument(name) {
  const source = join(root, "spec", `${name}.yaml`);
  const { mtimeMs, size } = statSync(source);
  const folder = join(root, ".cache", "documents");
  const kept = join(folder, `${name}-${mtimeMs}-${size}.json`);
  try {
    return JSON.parse(readFileSync(kept, "utf8"));
  } catch {
    const document = require("yaml").parse(readFileSync(source, "utf8"));
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, JSON.stringify(document));
    renameSync(`${kept}.${process.pid}`, kept);
    return document;
  }
}

module.exports = { readDocument };
