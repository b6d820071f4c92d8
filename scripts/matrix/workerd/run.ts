/**
 * Runs the scenario in workerd, and what only Workers do.
 */
import { startEnvironment } from "../environment.js";
import type { StepResult } from "../result.js";
import { checkLifetimes } from "./lifetimes.js";
import { startWorker, type Worker } from "./worker.js";
import type { Environment } from "../environment.js";

export async function runWorkerd(app: string, program: string, compatibilityDate: string): Promise<readonly StepResult[]> {
  const parts = [
    async (worker: Worker) => (await worker.get<readonly StepResult[]>("scenario")).result,
    async (worker: Worker, environment: Environment) => checkLifetimes(worker, environment),
  ];
  const results: StepResult[] = [];
  for (const part of parts) {
    const environment = await startEnvironment(app);
    const worker = await startWorker(app, program, compatibilityDate, environment);
    try {
      results.push(...(await part(worker, environment)));
    } finally {
      await worker.stop();
      environment.stop();
    }
  }
  return results;
}
