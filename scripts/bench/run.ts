/**
 * The measurements themselves. This file is bundled before it runs: a loader that compiles on the fly adds its own cost to
 * every function, and would be measured with it.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { compare, median } from "./compare.js";
import { bareFetch, client, rawClientCall, typedCall } from "./contenders.js";

const server = fork(process.argv[2] ?? "", { stdio: "inherit" });
try {
  const origin = `http://127.0.0.1:${await portOf(server)}`;
  await calls(origin);
  await tokens(origin);
} finally {
  server.disconnect();
}

async function calls(origin: string): Promise<void> {
  const kinde = client(origin);
  const { value } = await kinde.tokens.get();
  const contenders = [
    ["bare fetch with a deadline", bareFetch(origin, value)],
    ["bare fetch again (the noise)", bareFetch(origin, value)],
    ["kinde.call(getUsers)", typedCall(kinde)],
    ["kinde.management.GET (raw client)", rawClientCall(kinde)],
  ] as const;
  for (const concurrency of [1, 50]) {
    const rounds = Number(process.env["BENCH_ROUNDS"] ?? 150);
    console.log(`\n${concurrency === 1 ? "One call at a time" : `${concurrency} calls at once`}, over loopback HTTP     us/call   x bare`);
    for (const { name, micros, ratio } of await compare(contenders, { rounds, calls: concurrency === 1 ? 50 : 250, concurrency })) {
      console.log(`  ${name.padEnd(40)}${micros.toFixed(1).padStart(10)}${ratio.toFixed(3).padStart(9)}`);
    }
  }
}

async function tokens(origin: string): Promise<void> {
  const kinde = client(origin);
  const session = kinde.connectedApps.session("session_1");
  const before = await counts(origin);
  await Promise.all(Array.from({ length: 100 }, () => session.token()));
  const after = await counts(origin);
  console.log(
    `\n100 cold callers of session.token() at once: management tokens ${after.grants - before.grants}, token requests ${after.reads - before.reads}`,
  );
  console.log("\nA cached token                                    ns/call");
  console.log(`  kinde.tokens.get()${nanos(await perCall(() => kinde.tokens.get()))}`);
  console.log(`  session.token()   ${nanos(await perCall(() => session.token()))}`);
}

async function counts(origin: string): Promise<{ grants: number; reads: number }> {
  return (await (await fetch(`${origin}/counts`)).json()) as { grants: number; reads: number };
}

async function perCall(get: () => Promise<unknown>): Promise<number> {
  const samples: number[] = [];
  for (let sample = 0; sample < 15; sample++) {
    const count = 20_000;
    const start = performance.now();
    for (let index = 0; index < count; index++) await get();
    samples.push(((performance.now() - start) * 1e6) / count);
  }
  return median(samples);
}

function nanos(value: number): string {
  return value.toFixed(0).padStart(37);
}

async function portOf(child: ChildProcess): Promise<number> {
  const [message] = (await once(child, "message")) as [{ port: number }];
  return message.port;
}
