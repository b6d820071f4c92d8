/**
 * One process of a fleet that receives webhooks over HTTP, with the built package on a shared store. Its handler calls a server of its
 * parent, as it would call a database, and fails if that does. Its configuration is its first argument, as JSON.
 */
import { createServer } from "node:http";
import { createWebhooks } from "kinnect/webhooks";
import { openStore } from "./open-store.mjs";

const { store: storeConfig, domain, databaseUrl, diesBeforeRecord, options } = JSON.parse(process.argv[2] ?? "{}");
const shared = await openStore(storeConfig);
const die = () => process.kill(process.pid, "SIGKILL");
const store = {
  read: (...args) => shared.read(...args),
  // Everything before it has happened, and nothing after it will.
  write: diesBeforeRecord ? die : (...args) => shared.write(...args),
  tryAcquire: (...args) => shared.tryAcquire(...args),
};

async function handle({ event_id: id }) {
  const { ok, status } = await fetch(`${databaseUrl}/${id}?pid=${process.pid}`, { method: "POST" });
  if (!ok) throw new Error(`the database answered ${status}`);
}

const receive = createWebhooks({ domain, store, namespace: "fleet", ...options }).handler({ "user.deleted": handle });
const server = createServer(async (request, response) => {
  const { status } = await receive(request);
  response.writeHead(status).end();
});
server.listen(0, "127.0.0.1", () => process.send({ url: `http://127.0.0.1:${server.address().port}/webhooks` }));

process.on("disconnect", () => process.exit());
process.on("unhandledRejection", (error) => {
  console.error("unhandled rejection", error);
  process.exit(1);
});
