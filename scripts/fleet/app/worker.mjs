/**
 * One process of a fleet: a Kinde and a Knetik client of the built package on a shared store. Its parent sends commands. Its configuration
 * is its first argument, as JSON.
 */
import { performance } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";
import { createKinde, createKnetik, isKinnectError } from "kinnect";
import { openStore } from "./open-store.mjs";

const { store: storeConfig, kindeUrl, knetikUrl, refreshToken, options } = JSON.parse(process.argv[2] ?? "{}");
const store = await openStore(storeConfig);
const credentials = { clientId: "fleet-client", clientSecret: "fleet-client-secret" };
const kinde = createKinde({ domain: kindeUrl, ...credentials, store, ...options });
const knetik = knetikUrl && createKnetik({ baseUrl: knetikUrl, ...credentials, clientSecret: undefined, refreshToken, store });

const commands = {
  management: (args) => callers(args, (wanted) => kinde.tokens.get(wanted)),
  session: ({ id, ...args }) => callers(args, (wanted) => kinde.connectedApps.session(id).token(wanted)),
  knetik: (args) => callers(args, (wanted) => knetik.tokens.get(wanted)),
  start: async ({ owner }) => (await kinde.connectedApps.start({ keyCodeRef: "drive", ...owner })).id,
  status: ({ id }) => kinde.connectedApps.session(id).status(),
  revoke: ({ id }) => kinde.connectedApps.session(id).revoke(),
  invalidate: () => kinde.tokens.invalidate(),
  finish: () => kinde.connectedApps.finishRevocations(),
  warm,
  throughput,
  heap,
};

/** Calls at once, or `inTurn` one after another. Resolves to what came of them: how many got which token or error. */
async function callers({ count = 1, inTurn = false, wanted = {} }, call) {
  const [tokens, errors] = [{}, {}];
  let longestMs = 0;
  const one = async () => {
    const startedAt = performance.now();
    await call(wanted).then(
      ({ value }) => (tokens[value] = (tokens[value] ?? 0) + 1),
      (error) => {
        const name = nameOf(error);
        errors[name] = (errors[name] ?? 0) + 1;
      },
    );
    longestMs = Math.max(longestMs, performance.now() - startedAt);
  };
  if (inTurn) for (let n = 0; n < count; n++) await one();
  else await Promise.all(Array.from({ length: count }, one));
  return { tokens, errors, longestMs };
}

/** Warm calls of sessions in random order for a while, so many at once. Resolves to calls a second. */
async function throughput({ ids, ms, concurrency }) {
  const sessions = ids.map((id) => kinde.connectedApps.session(id));
  const any = () => sessions[Math.floor(Math.random() * sessions.length)];
  const [startedAt, endAt] = [performance.now(), performance.now() + ms];
  let calls = 0;
  const loop = async () => {
    for (; performance.now() < endAt; calls++) await any().token();
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
  return (calls * 1000) / (performance.now() - startedAt);
}

/** Calls each session once, so many at once. */
async function warm({ ids, concurrency }) {
  await sweep(ids.length, concurrency, (n) => ids[n]);
}

/** Calls so many sessions once, beginning with the given number. Resolves to the bytes that the heap has then. */
async function heap({ first, count, concurrency }) {
  await sweep(count, concurrency, (n) => `s-${first + n}`);
  // What has a finalizer, such as a response, is freed by the collection after the one that finds it.
  for (let collections = 0; collections < 3; collections++) {
    globalThis.gc();
    await delay(100);
  }
  return process.memoryUsage().heapUsed;
}

async function sweep(count, concurrency, idOf) {
  let next = 0;
  const loop = async () => {
    while (next < count) await kinde.connectedApps.session(idOf(next++)).token();
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
}

function nameOf(error) {
  if (!isKinnectError(error)) return `no KinnectError: ${error}`;
  return error.reason === undefined ? error.code : `${error.code}: ${error.reason}`;
}

process.on("message", async ({ n, command, args }) => {
  const answer = await commands[command](args).then(
    (result) => ({ result }),
    (error) => ({ error: { name: nameOf(error), message: error.message, report: error.report } }),
  );
  process.send({ n, ...answer });
});
process.on("disconnect", () => process.exit());
process.on("unhandledRejection", (error) => {
  console.error("unhandled rejection", error);
  process.exit(1);
});
process.send({ isReady: true });
