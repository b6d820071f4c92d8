/**
 * A bad day of ten minutes on a virtual clock, with kinnect, the vendor's client and a plain token cache: `npm run bad-day`. Prints tables in
 * Markdown. Fails if kinnect let an error through that a right decision could have avoided.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { KINNECT } from "./bad-day/contenders/kinnect.js";
import { PLAIN_CACHE } from "./bad-day/contenders/plain-cache.js";
import { inVendorsWorld, vendorContender } from "./bad-day/contenders/vendor.js";
import { avoidable, byPhase, comparison, describe, errorsOf, requestsOf } from "./bad-day/report.js";
import { type Day, runDay } from "./bad-day/run.js";
import { PACKAGES } from "./peers/clients.js";
import { installPackage } from "./peers/install.js";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" }, rate: { type: "string", default: "2" } } });
const options = { seed: Number(values.seed), callsPerSecond: Number(values.rate) };
if (!Number.isInteger(options.seed) || !(options.callsPerSecond > 0)) throw new Error("--seed takes an integer, --rate a number above 0.");

const { name, version } = PACKAGES.managementApi;
const module = await installPackage(PACKAGES.managementApi, join(import.meta.dirname, "..", ".cache", "peers"));
const kinnect = await runDay(KINNECT, options);
const days: Day[] = [kinnect];
if (module !== undefined) days.push(await inVendorsWorld(() => runDay(vendorContender(name, version, module), options)));
days.push(await runDay(PLAIN_CACHE, options));

console.log(`${comparison(days)}\n\nCalls that succeed, by what happens when they begin:\n\n${byPhase(days)}`);
console.log(`\nkinnect's errors, and why it couldn't avoid them:\n\n${errorsOf(kinnect)}`);
console.log(`\nkinnect's requests:\n\n${requestsOf(kinnect)}`);
const faults = avoidable(kinnect);
if (faults.length > 0) {
  console.error(`\n${faults.length} errors of kinnect could have been avoided:\n${faults.map(describe).join("\n")}`);
  process.exitCode = 1;
}
