/**
 * Processes of the built package that receive webhooks and record them in one store. Their handlers call a database of the application.
 */
import { type Child, forkApp, killChild } from "../../../scripts/fleet/child.js";
import type { StoreClient } from "../../../scripts/fleet/worker-process.js";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.js";
import { type SharedStore, startSharedStore } from "../../fleet/shared-stores.js";
import { type LoopbackServer, startLoopback } from "../../helpers/loopback.js";
import { deferred } from "../tenant.js";

interface Receiver {
  readonly process: Child["process"];
  readonly url: string;
}

/** How an attempt to deliver an event was answered. */
export interface Answer {
  /** `undefined` if no answer came. */
  readonly status: number | undefined;
  /** How many handlers had succeeded by then. */
  readonly successes: number;
}

/** Kinde delivers more often. After the first one, a killed process's lease has ended. */
const FURTHER_ATTEMPTS = 4;
/** These tests aren't about time limits, and the machine may be busy. */
const OPTIONS = { storeTimeoutMs: 20_000, timeoutMs: 20_000 };

export class ReceiverFleet {
  readonly answers: Answer[] = [];
  /** How often handlers have called the application's database, and how often that succeeded. */
  runs = 0;
  successes = 0;
  /** So many calls fail from now on. */
  failures = 0;
  readonly #client: StoreClient;
  readonly #sandbox: Sandbox;
  readonly #shared: SharedStore;
  #database: LoopbackServer | undefined;
  #receivers: readonly Receiver[] = [];
  #attempts = 0;
  /** Called instead of answering the next handler at once. */
  #hold: ((processId: number) => Promise<void>) | undefined;

  private constructor(client: StoreClient, sandbox: Sandbox, shared: SharedStore) {
    this.#client = client;
    this.#sandbox = sandbox;
    this.#shared = shared;
  }

  static async start(client: StoreClient): Promise<ReceiverFleet> {
    const [sandbox, shared] = await Promise.all([startSandbox(), startSharedStore(client)]);
    const fleet = new ReceiverFleet(client, sandbox, shared);
    fleet.#database = await startLoopback(({ url = "" }, response) => {
      void fleet.#answerHandler(Number(url.split("?pid=")[1])).then((status) => response.writeHead(status).end());
    });
    return fleet;
  }

  /** Starts so many processes, which get deliveries in turn. `diesBeforeRecord` kills each one when it wants to record an event. */
  async receivers(count: number, { diesBeforeRecord = false } = {}): Promise<void> {
    const store = { client: this.#client, url: this.#shared.url };
    const config = { store, domain: this.#sandbox.kinde.url, databaseUrl: this.#database?.url, diesBeforeRecord, options: OPTIONS };
    const children = await Promise.all(Array.from({ length: count }, () => forkApp("receiver.mjs", config)));
    const started = children.map(({ process, ready }) => ({ process, url: (ready as { readonly url: string }).url }));
    this.#receivers = [...this.#receivers, ...started];
  }

  /** Kills a process. It gets no more deliveries. */
  async kill(processId = this.#receivers[0]?.process.pid): Promise<void> {
    const killed = this.#receivers.filter(({ process }) => process.pid === processId);
    this.#receivers = this.#receivers.filter((each) => !killed.includes(each));
    await Promise.all(killed.map(({ process }) => killChild(process)));
  }

  /** A signed event. */
  async sign(): Promise<string> {
    const { body } = await this.#sandbox.kinde.sendWebhook("user.deleted", { to: () => new Response() });
    return body;
  }

  /** Delivers so many copies of an event at once. Resolves to how many weren't answered with 200. */
  async deliver(body: string, copies: number): Promise<number> {
    const statuses = await Promise.all(Array.from({ length: copies }, () => this.#attempt(body)));
    return statuses.filter((status) => status !== 200).length;
  }

  /** Delivers these copies again, as Kinde does, until each was answered with 200. Resolves to how many never were. */
  async deliverAgain(body: string, copies: number): Promise<number> {
    let left = copies;
    for (let attempt = 0; attempt < FURTHER_ATTEMPTS && left > 0; attempt++) left = await this.deliver(body, left);
    return left;
  }

  /** Holds back the database's answer to the next handler. `arrived` resolves to the ID of that handler's process. */
  holdNext(): { readonly arrived: Promise<number>; readonly release: () => void } {
    const release = deferred();
    const arrived = new Promise<number>((resolve) => {
      this.#hold = (processId) => {
        resolve(processId);
        return release.promise;
      };
    });
    return { arrived, release: release.resolve };
  }

  async stop(): Promise<void> {
    await Promise.all(this.#receivers.map(({ process }) => killChild(process)));
    await Promise.all([this.#sandbox.stop(), this.#shared.stop()]);
  }

  async #answerHandler(processId: number): Promise<number> {
    this.runs += 1;
    const hold = this.#hold;
    this.#hold = undefined;
    await hold?.(processId);
    if (this.failures > 0) {
      this.failures -= 1;
      return 500;
    }
    this.successes += 1;
    return 200;
  }

  async #attempt(body: string): Promise<number | undefined> {
    const receiver = this.#receivers[this.#attempts++ % this.#receivers.length];
    if (receiver === undefined) throw new Error("no process receives webhooks");
    const headers = { "content-type": "application/jwt" };
    const response = await fetch(receiver.url, { method: "POST", headers, body }).catch(() => undefined);
    this.answers.push({ status: response?.status, successes: this.successes });
    await response?.arrayBuffer();
    return response?.status;
  }
}
