/**
 * The sandbox that a runtime talks to, in a Node process of its own.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface Environment {
  /** The address of the controls. */
  readonly address: string;
  /** Calls a method of the sandbox, or one of app/environment.mjs. */
  control<T>(method: string, ...args: readonly unknown[]): Promise<T>;
  stop(): void;
}

/** What `control("settings")` resolves to, as far as it is needed here. */
export interface SandboxSettings {
  readonly kinde: Readonly<Record<"url" | "clientId" | "clientSecret" | "keyCodeRef" | "userId", string>>;
}

/** @param app the application's folder, with the packed package. */
export async function startEnvironment(app: string): Promise<Environment> {
  const child = fork(join(app, "environment.mjs"), { cwd: app, stdio: ["ignore", "pipe", "inherit", "ipc"], execArgv: [] });
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  const address = line.toString().trim();
  return {
    address,
    async control<T>(...request: readonly unknown[]): Promise<T> {
      const response = await fetch(address, { method: "POST", body: JSON.stringify(request) });
      const { result, error } = (await response.json()) as { result: T; error?: string };
      if (error !== undefined) throw new Error(`${String(request[0])}: ${error}`);
      return result;
    },
    stop: () => child.disconnect(),
  };
}
