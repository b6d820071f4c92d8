/**
 * The API documents that the sandbox answers from: JSON without prose, compressed, because they would be a third of the package.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "yaml";
import { APIS } from "./entries.mjs";

/** Takes the place of src/sandbox/spec/documents.cjs, which reads spec/. */
const READER = `"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { gunzipSync } = require("node:zlib");

function readDocument(name) {
  const compressed = readFileSync(join(module.path, "spec", name + ".json.gz"));
  return JSON.parse(gunzipSync(compressed).toString("utf8"));
}

module.exports = { readDocument };
`;

/** Resolves to `[path, contents]` of each file. */
export async function buildDocuments(root) {
  return [["documents.cjs", READER], ...(await Promise.all(APIS.map((api) => compress(root, api))))];
}

async function compress(root, api) {
  const document = parse(await readFile(join(root, "spec", `${api}.yaml`), "utf8"));
  const isProse = (key, value) => ["description", "summary"].includes(key) && typeof value === "string";
  const text = JSON.stringify(document, (key, value) => (isProse(key, value) ? undefined : value));
  return [`spec/${api}.json.gz`, gzipSync(text, { level: 9 })];
}
