/**
 * `npm run cost`: what the generated code costs its users and its maintainers. Prints the tables of contributing/cost.md.
 */
import { join } from "node:path";
import { checkConsumer } from "./cost/consumer.js";
import { regenerate } from "./cost/regeneration.js";
import { measure } from "./size/measure.js";

const ROOT = join(import.meta.dirname, "..");
const bytes = (count: number): string => `${count.toLocaleString("en")} B`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

console.log("| bundle, minified for browsers | minified | gzip |\n| --- | --- | --- |");
for (const { name, min, gzip } of await measure(ROOT)) console.log(`| ${name} | ${bytes(min)} | ${bytes(gzip)} |`);

const consumer = checkConsumer(ROOT);
console.log("\n| a consumer of 5 operations of each API | |\n| --- | --- |");
console.log(`| \`tsc --noEmit\` | ${seconds(consumer.ms)} |`);
console.log(`| memory used | ${consumer.memory} |`);
console.log(`| instantiations | ${consumer.instantiations} |`);

console.log("\n| regeneration | |\n| --- | --- |");
const generation = regenerate(ROOT);
console.log(`| all three APIs, \`npm run generate -- --force\` | ${generation === undefined ? "needs Java" : seconds(generation)} |`);
