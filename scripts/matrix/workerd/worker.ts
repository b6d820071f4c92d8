/**
 * Serves app/worker.mjs with workerd.
 */
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { serveWorker } from "../../shared/workerd.js";
import type { Environment, SandboxSettings } from "../environment.js";

const PATIENCE_MS = 30_000;

/** How long each attempt of the worker's clients may take. */
export const TIMEOUT_MS = 2_000;

/** The result of a route, and how long it took. */
export interface Timed<T> {
  readonly result: T;
  readonly ms: number;
}

export interface Worker {
  /** Requests a route. @throws if the route does. */
  get<T>(route: string): Promise<Timed<T>>;
  stop(): Promise<void>;
}

export async function startWorker(
  app: string,
  program: string,
  compatibilityDate: string,
  { address, control }: Environment,
): Promise<Worker> {
  const { kinde } = await control<SandboxSettings>("settings");
  const settings = {
    control: address,
    domain: kinde.url,
    clientId: kinde.clientId,
    clientSecret: kinde.clientSecret,
    keyCodeRef: kinde.keyCodeRef,
    userId: kinde.userId,
    timeoutMs: TIMEOUT_MS,
  };
  const { port, stop } = await serveWorker({
    program,
    folder: await mkdtemp(join(app, "worker-")),
    entry: join(app, "worker.mjs"),
    compatibilityDate,
    define: { SETTINGS: JSON.stringify(settings) },
  });
  return {
    async get<T>(route: string): Promise<Timed<T>> {
      const startedAt = performance.now();
      const response = await fetch(`http://127.0.0.1:${port}/${route}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
      const { result, error } = (await response.json()) as { result: T; error?: string };
      if (error !== undefined) throw new Error(`${route}: ${error}`);
      return { result, ms: performance.now() - startedAt };
    },
    stop,
  };
}
