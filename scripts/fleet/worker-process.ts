/**
 * Starts the processes of a fleet, sends them commands, and stops, continues or kills them.
 */
import type { ChildProcess } from "node:child_process";
import { forkApp, killChild } from "./child.js";

/** The clients that a process can use its store through. */
export const REDIS_CLIENTS = ["redis 5", "redis 6", "ioredis 5", "ioredis 6"] as const;
export type StoreClient = (typeof REDIS_CLIENTS)[number] | "pg";

/** The store that a process opens. */
export interface StoreConfig {
  readonly client: StoreClient;
  readonly url: string;
  /** In base64. */
  readonly encryptionKey?: string;
}

export interface WorkerConfig {
  readonly store: StoreConfig;
  readonly kindeUrl: string;
  readonly knetikUrl?: string;
  readonly refreshToken?: string;
  /** More options of `createKinde`. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** How many callers got which token, how many which error, and how long the last one took. */
export interface Outcomes {
  readonly tokens: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, number>>;
  readonly longestMs: number;
}

/** How many call, one after another or at once, and the options of each call. */
export interface Callers {
  readonly count?: number;
  readonly inTurn?: boolean;
  readonly wanted?: Readonly<Record<string, unknown>>;
}

/** What a command rejected with. */
export class WorkerError extends Error {
  readonly report: unknown;

  constructor({ name, message, report }: { readonly name: string; readonly message: string; readonly report?: unknown }) {
    super(`${name}: ${message}`);
    this.report = report;
  }
}

type Answer = { readonly n?: number; readonly result?: unknown; readonly error?: ConstructorParameters<typeof WorkerError>[0] };

export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #open = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: unknown) => void }>();
  #sent = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on("message", ({ n = 0, result, error }: Answer) => {
      const call = this.#open.get(n);
      this.#open.delete(n);
      if (error === undefined) call?.resolve(result);
      else call?.reject(new WorkerError(error));
    });
    child.on("exit", () => {
      for (const { reject } of this.#open.values()) reject(new WorkerError({ name: "exit", message: "the process has ended" }));
      this.#open.clear();
    });
  }

  /** Resolves when the process is connected to its store. */
  static async start(config: WorkerConfig): Promise<WorkerProcess> {
    const { process: child } = await forkApp("worker.mjs", config);
    return new WorkerProcess(child);
  }

  management(callers: Callers = {}): Promise<Outcomes> {
    return this.run<Outcomes>("management", callers);
  }

  session(id: string, callers: Callers = {}): Promise<Outcomes> {
    return this.run<Outcomes>("session", { id, ...callers });
  }

  knetik(callers: Callers = {}): Promise<Outcomes> {
    return this.run<Outcomes>("knetik", callers);
  }

  /** Rejects with `WorkerError`. */
  run<T>(command: string, args: object = {}): Promise<T> {
    const n = ++this.#sent;
    return new Promise<T>((resolve, reject) => {
      this.#open.set(n, { resolve: (result) => resolve(result as T), reject });
      this.#child.send({ n, command, args }, (error) => error && reject(error));
    });
  }

  /** Stops it as the system does with a container that is out of time. */
  stop(): void {
    this.#child.kill("SIGSTOP");
  }

  continue(): void {
    this.#child.kill("SIGCONT");
  }

  kill(): Promise<void> {
    return killChild(this.#child);
  }
}
