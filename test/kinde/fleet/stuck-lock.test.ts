/**
 * A lock that is never given: its holder died and then the store's clock was set back, or the store is out of order.
 */
import { createKnetik } from "../../../src/knetik/index.js";
import { REVOKE, TOKEN_ENDPOINT } from "../../helpers/kinde.js";
import { empty } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";
import { Connection } from "../../tokens/fleet/shared-store.js";
import { passingTime } from "./passing-time.js";
import { Fleet } from "./processes.js";

const { within, pass } = passingTime();

class StuckConnection extends Connection {
  override async tryAcquire() {
    return { retryAfterMs: 3_600_000 };
  }
}

test("a revocation is sent within 15 s although the lock on the management token is never given", async () => {
  const fleet = new Fleet();
  const { kinde } = fleet.start({}, new StuckConnection(fleet.shared));
  await within(kinde.connectedApps.session("s").revoke(), 15_000);
  expect(fleet.backend.requestsTo(REVOKE)).toHaveLength(1);
});

test("a revocation isn't held up for longer than 15 s by another process that holds the lock in a pause of the token endpoint", async () => {
  const fleet = new Fleet();
  const [holder, revoking] = [fleet.start({ maxRetryWaitMs: 60_000 }), fleet.start()];
  let requests = 0;
  fleet.backend.intercept = (route) => (route === TOKEN_ENDPOINT && ++requests === 1 ? empty(429, { "retry-after": "60" }) : undefined);
  const held = holder.kinde.tokens.get();
  await pass(1000);
  await within(revoking.kinde.connectedApps.session("s").revoke(), 15_000);
  expect(fleet.backend.requestsTo(REVOKE)).toHaveLength(1);
  await within(held, 120_000);
});

test("a call that needs a token goes on without the lock after two minutes", async () => {
  const fleet = new Fleet();
  const { kinde } = fleet.start({}, new StuckConnection(fleet.shared));
  const [token, session] = [kinde.tokens.get(), rejection(kinde.connectedApps.session("s").token())];
  await pass(115_000);
  expect(fleet.backend.requests).toHaveLength(0);
  expect((await within(token, 10_000)).value).toBe("management-1");
  expect(await within(session, 10_000)).toMatchObject({ name: "ReconnectRequiredError" });
});

test("a rotating refresh token isn't sent without the lock: the call rejects after two minutes", async () => {
  const { shared, backend } = new Fleet();
  const knetik = createKnetik({
    baseUrl: "https://knetik.example",
    clientId: "game",
    refreshToken: "refresh-1",
    store: new StuckConnection(shared),
    fetch: backend.fetch,
  });
  expect(await within(rejection(knetik.tokens.get()), 130_000)).toMatchObject({
    name: "NetworkError",
    message: "The tryAcquire method of the token store has refused the lock for 120 s. Check the store, or try later.",
  });
  expect(backend.requests).toHaveLength(0);
});
