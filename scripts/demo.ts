/**
 * The demo, step by step: against the embedded sandbox, or against a real tenant if KINDE_DOMAIN is set.
 */
import { isKinnectError } from "../src/index.js";
import { runInSandbox } from "./demo/in-sandbox.js";
import { Report } from "./demo/report.js";
import { missingVariables, runOnTenant } from "./demo/on-tenant.js";

const report = new Report();
const missing = missingVariables(process.env);
if (missing === undefined) await run(() => runInSandbox(report));
else if (missing === "") await run(() => runOnTenant(report, process.env));
else {
  console.error(`KINDE_DOMAIN is set, so this would run against your tenant, but ${missing}. (Unset KINDE_DOMAIN to use the sandbox.)`);
  process.exitCode = 1;
}

async function run(job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    report.failed(isKinnectError(error) || error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    process.exitCode = 1;
  }
}
