/** The client over real sockets: aborts and timeouts close the connection. */
import { CancelledError, createKinde, type KindeOptions, type Session, TimeoutError } from "../../src/kinde/index.js";
import { withoutJitter } from "../helpers/jitter.js";
import { type LoopbackServer, startLoopback } from "../helpers/loopback.js";
import { abortedAt, rejection } from "../helpers/outcomes.js";

withoutJitter();

type Stall = "token endpoint" | "headers" | "body" | "nothing";

function kindeServer(stall: Stall): Promise<LoopbackServer> {
  return startLoopback((request, response) => {
    if (request.url === "/oauth2/token")
      return void (stall === "token endpoint" ? undefined : response.end(JSON.stringify({ access_token: "m2m", expires_in: 60 })));
    if (stall === "headers") return;
    response.writeHead(200, { "content-type": "application/json" });
    if (stall === "body") return void response.write('{"access_token":');
    response.end(JSON.stringify({ access_token: "provider-1" }));
  });
}

function sessionAt({ url }: LoopbackServer, options: Partial<KindeOptions> = {}): Session {
  return createKinde({ domain: url, clientId: "id", clientSecret: "secret", ...options } as KindeOptions).connectedApps.session("s-1");
}

test.each(["headers", "body"] as const)("an abort of token() during the response's %s closes the connection", async (stall) => {
  const server = await kindeServer(stall);
  const reason = new Error("the user left");
  const error = await abortedAt(server.arrived(2), reason, (signal) => sessionAt(server).token({ signal }));
  expect(error).toMatchObject({ constructor: CancelledError, cause: reason });
  await server.disconnected(2);
});

test("an abort of token() during the token request rejects, and no API request follows", async () => {
  const server = await kindeServer("token endpoint");
  const session = sessionAt(server, { maxRetries: 0, timeoutMs: 300 });
  const error = await abortedAt(server.arrived(1), "left", (signal) => session.token({ signal }));
  expect(error).toMatchObject({ constructor: CancelledError, cause: "left" });
  await server.disconnected(1);
  expect(server.requests).toHaveLength(1);
});

test.each(["token endpoint", "headers", "body"] as const)("token() rejects with TimeoutError if Kinde stalls at the %s", async (stall) => {
  const server = await kindeServer(stall);
  expect(await rejection(sessionAt(server, { timeoutMs: 40, maxRetries: 0 }).token())).toBeInstanceOf(TimeoutError);
});

test("the client works over http on loopback", async () => {
  const server = await kindeServer("nothing");
  expect((await sessionAt(server).token()).value).toBe("provider-1");
  expect(server.requests[0]?.headers["user-agent"]).toMatch(/^kinnect\//);
});
