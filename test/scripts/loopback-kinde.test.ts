/**
 * The Kinde on loopback that fleets of processes use.
 */
import { LoopbackKinde } from "../../scripts/fleet/loopback-kinde.js";

test.each([
  ["first", ["/oauth2/token", "/api/v1/connected_apps/token?session_id=s"]],
  ["last", ["/api/v1/connected_apps/token?session_id=s", "/oauth2/token"]],
] as const)("of two held kinds of requests both are held, also if the one that was held first comes %s", async (_, paths) => {
  const kinde = await LoopbackKinde.start();
  try {
    kinde.sessions.set("s", "connected");
    const holds = [kinde.holdNext("management"), kinde.holdNext("session")];
    const answers = [];
    for (const path of paths) {
      answers.push(fetch(kinde.url + path).then(({ status }) => status));
      await holds[path.startsWith("/oauth2") ? 0 : 1]?.arrived;
    }
    for (const { release } of holds) release();
    expect(await Promise.all(answers)).toEqual([200, 200]);
    // Each hold is for one request.
    expect((await fetch(kinde.url + paths[0])).status).toBe(200);
  } finally {
    await kinde.stop();
  }
});
