/**
 * The other end of the benchmark, in a process of its own: the same few bytes to everybody, and a count of the token requests.
 */
import { createServer } from "node:http";

const json = { "content-type": "application/json" };
const page = JSON.stringify({
  code: "OK",
  message: "Success",
  users: [
    {
      id: "kp_1",
      email: "ada@example.com",
      first_name: "Ada",
      last_name: "Lovelace",
      is_suspended: false,
      created_on: "2026-01-01T00:00:00Z",
    },
  ],
  next_token: null,
  // For Knetik's client.
  ...{ content: [{ client_id: "game-client", username: "ada" }], first: true, last: true, number: 1, total_elements: 1 },
});
/** The vendor's client of Kinde reads audience and expiry from its token. Nobody here checks the signature. */
const claims = { aud: ["https://peers.kinde.example/api"], exp: Math.floor(Date.now() / 1000) + 86_400 };
const jwt = ['{"alg":"RS256","typ":"JWT"}', JSON.stringify(claims), "signature"]
  .map((part) => Buffer.from(part).toString("base64url"))
  .join(".");
const grant = JSON.stringify({ access_token: jwt, token_type: "bearer", expires_in: 86_399 });
let grants = 0;
let reads = 0;

const replies = {
  "/oauth2/token": () => {
    grants++;
    return grant;
  },
  "/oauth/token": () => grant,
  "/api/v1/connected_apps/token": () => {
    reads++;
    return JSON.stringify({ access_token: `provider-${reads}`, access_token_expiry: new Date(Date.now() + 28_800_000).toISOString() });
  },
  "/counts": () => JSON.stringify({ grants, reads }),
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  request.resume();
  request.on("end", () => response.writeHead(200, json).end(replies[pathname]?.() ?? page));
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.({ port: server.address().port }));
process.on("disconnect", () => process.exit());
