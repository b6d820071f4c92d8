/** The facade over real sockets: aborts and time-outs leave nothing running. */
import { CancelledError, createKinde, type KindeOptions, TimeoutError } from "../../src/kinde/index.js";
import { rejection, withoutJitter } from "../helpers/kinde-wire.js";
import { type Loopback, loopback } from "../helpers/loopback.js";

withoutJitter();

type Stall = "token endpoint" | "headers" | "body" | "nothing";

function kindeServer(stall: Stall): Promise<Loopback> {
  return loopback((request, response) => {
    if (request.url === "/oauth2/token")
      return void (stall === "token endpoint" ? undefined : response.end(JSON.stringify({ access_token: "m2m", expires_in: 60 })));
    if (stall === "headers") return;
    response.writeHead(200, { "content-type": "application/json" });
    if (stall === "body") return void response.write('{"access_token":');
    response.end(JSON.stringify({ access_token: "provider-1" }));
  });
}

const client = ({ url }: Loopback, options: Partial<KindeOptions> = {}) =>
  createKinde({ domain: url, clientId: "id", clientSecret: "secret", ...options } as KindeOptions);

test.each(["headers", "body"] as const)("an abort during the %s closes the connection", async (stall) => {
  const server = await kindeServer(stall);
  const controller = new AbortController();
  const work = rejection(client(server).connectedApps.session("s-1").token({ signal: controller.signal }));
  await server.arrived(2);
  const reason = new Error("the user left");
  controller.abort(reason);
  expect(await work).toMatchObject({ constructor: CancelledError, cause: reason });
  await server.dropped(2);
});

test("an abort during the wait for the management token ends the wait; no API request follows", async () => {
  const server = await kindeServer("token endpoint");
  const controller = new AbortController();
  const work = rejection(
    client(server, { maxRetries: 0, timeoutMs: 300 }).connectedApps.session("s-1").token({ signal: controller.signal }),
  );
  await server.arrived(1);
  controller.abort("left");
  expect(await work).toMatchObject({ constructor: CancelledError, cause: "left" });
  await server.dropped(1);
  expect(server.requests).toHaveLength(1);
});

test.each(["token endpoint", "headers", "body"] as const)("a server that stalls at the %s is a TimeoutError", async (stall) => {
  const server = await kindeServer(stall);
  expect(await rejection(client(server, { timeoutMs: 40, maxRetries: 0 }).connectedApps.session("s-1").token())).toBeInstanceOf(
    TimeoutError,
  );
});

test("it works on loopback over http", async () => {
  const server = await kindeServer("nothing");
  expect((await client(server).connectedApps.session("s-1").token()).value).toBe("provider-1");
  expect(server.requests[0]?.headers["user-agent"]).toMatch(/^kinnect\//);
});
