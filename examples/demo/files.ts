/**
 * The files of public/, and headers that keep a page from loading anything else.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";

const TYPES = { "style.css": "text/css", "live.js": "text/javascript", "icon.svg": "image/svg+xml" };

export function servePublicFiles(app: Hono): void {
  const ours = ["'self'"];
  const none = ["'none'"];
  app.use(
    secureHeaders({
      // With no-referrer, a form's Origin would be null, and csrf() would refuse it.
      referrerPolicy: "same-origin",
      // The demo has no https.
      strictTransportSecurity: false,
      contentSecurityPolicy: {
        defaultSrc: none,
        baseUri: none,
        frameAncestors: none,
        styleSrc: ours,
        scriptSrc: ours,
        connectSrc: ours,
        imgSrc: ours,
        formAction: ours,
      },
    }),
  );
  for (const [name, type] of Object.entries(TYPES)) {
    const content = readFileSync(join(import.meta.dirname, "public", name), "utf8");
    app.get(`/${name}`, (c) => c.body(content, 200, { "content-type": `${type}; charset=utf-8` }));
  }
}
