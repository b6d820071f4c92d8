/**
 * Sums up jest's JSON reports: `node scripts/tools/count-tests.mjs <folder> [failed step]…`. Exits with 1 if anything failed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder = ".", ...failedSteps] = process.argv.slice(2);
let passed = 0;
let failed = 0;
const shown = new Set();
for (const file of readdirSync(folder)) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(join(folder, file), "utf8"));
  passed += numPassedTests;
  failed += numFailedTests + numRuntimeErrorTestSuites;
  if (numFailedTests + numRuntimeErrorTestSuites > 0) shown.add(file.replace(/\.json$/, ""));
}
failed += failedSteps.filter((step) => !shown.has(step)).length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
