/**
 * The Redis clients that applications use, recognized by their methods. Each sends a script in its own way.
 */
import { check } from "../http/validate.js";
import { clientFailure } from "./client-failure.js";

/** What is used of `redis` 5 and 6: a client, a pool, a cluster or a sentinel. */
export interface NodeRedisClient {
  withCommandOptions(options: { abortSignal?: AbortSignal }): {
    eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  };
}

/** What is used of `ioredis` 5 and 6: `Redis` or `Cluster`. */
export interface IoredisClient {
  defineCommand(name: string, definition: { lua: string }): void;
  eval(script: string, keyCount: number, ...args: string[]): Promise<unknown>;
}

/** What is used of `@upstash/redis`. */
export interface UpstashRedisClient {
  createScript(script: string): unknown;
  eval(script: string, keys: string[], args: string[]): Promise<unknown>;
}

export type RedisClient = NodeRedisClient | IoredisClient | UpstashRedisClient;
/** Runs a Lua script on one key. */
export type RunScript = (script: string, key: string, args: string[], options?: { readonly signal: AbortSignal }) => Promise<unknown>;

/** @throws {ConfigurationError} if the client isn't one of these */
export function scriptRunner(client: RedisClient): RunScript {
  const send = scriptSender(client);
  return async function runScript(...command) {
    try {
      return await send(...command);
    } catch (error) {
      throw clientFailure("Redis", error);
    }
  };
}

function scriptSender(client: RedisClient): RunScript {
  const isKnown = ["withCommandOptions", "defineCommand", "createScript"].some((name) => name in Object(client));
  check(isKnown, "client", "be a client of redis 5 or newer, ioredis 5 or newer, or @upstash/redis");
  if ("withCommandOptions" in client)
    // A command that still waits for a connection leaves the queue when the signal is aborted. The other clients can't do that.
    // They don't read it either, because it is made only then.
    return async (script, key, args, options) =>
      client.withCommandOptions(options ? { abortSignal: options.signal } : {}).eval(script, { keys: [key], arguments: args });
  if ("defineCommand" in client) return async (script, key, args) => client.eval(script, 1, key, ...args);
  return async (script, key, args) => client.eval(script, [key], args);
}
