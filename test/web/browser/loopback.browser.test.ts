/**
 * The handlers on a developer's machine, in Chromium: http on localhost, where cookies can't have the prefix. Run with KINNECT_BROWSER=1.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "../app.js";
import { allow, appHandler, browserOfTest, connections, sandboxOfTest, useWebSite } from "./scene.js";

useWebSite();

test("on http://localhost a person connects, and the cookie has neither the prefix nor Secure", async () => {
  const sandbox = await sandboxOfTest();
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    // Kinde's stand-in is at 127.0.0.1, which is another site than localhost.
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const app = createApp(sandbox, { callbackUrl: `${origin}/connect/callback` });
    const listener = getRequestListener(appHandler(app, new Map()), { overrideGlobalObjects: false });
    server.on("request", (request, response) => void listener(request, response));
    const context = await browserOfTest().newContext();
    await context.addCookies([{ name: "user", value: "kp_ada", url: origin }]);
    const page = await context.newPage();
    await page.goto(`${origin}/connect?returnTo=/settings`);
    const flows = (await context.cookies(origin)).filter(({ name }) => name.startsWith("kinnect-"));
    expect(flows).toMatchObject([{ httpOnly: true, secure: false, sameSite: "Lax", path: "/", domain: "localhost" }]);
    await allow(page);
    expect(page.url()).toBe(`${origin}/settings`);
    expect(connections({ app })).toEqual(["kp_ada"]);
    await context.close();
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }
});
