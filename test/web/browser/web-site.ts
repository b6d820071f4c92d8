/**
 * A web site in the wild: an application at https://app.example.com, and hostile pages on other hosts. Chromium takes these names to this
 * machine, so cookies, sites and secure contexts are what they are outside. Loopback has no such hosts: to cookies, all its ports are one.
 */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { getRequestListener } from "@hono/node-server";
import { type Browser, chromium } from "playwright-core";

export type Handler = (request: Request) => Response | Promise<Response>;

export interface WebSite {
  readonly browser: Browser;
  /** Answers the requests to each host. Others get 404. */
  readonly hosts: Map<string, Handler>;
  close(): Promise<void>;
}

/** Debian's package. */
const CHROMIUM = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

export async function startWebSite(): Promise<WebSite> {
  const hosts = new Map<string, Handler>();
  const listener = getRequestListener(
    (request) => hosts.get(new URL(request.url).hostname)?.(request) ?? new Response("no such host", { status: 404 }),
    { overrideGlobalObjects: false },
  );
  const server = createServer(await certificate(), ((request, response) => void listener(request, response)) satisfies RequestListener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    // Nothing but loopback can be reached. CI runs as root.
    args: [`--host-resolver-rules=MAP *.example.com 127.0.0.1:${port}, MAP *.example.net 127.0.0.1:${port}`, "--no-sandbox"],
  });
  return {
    browser,
    hosts,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function certificate(): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), "kinnect-certificate-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const names = "subjectAltName=DNS:*.example.com,DNS:*.example.net,DNS:*.app.example.com";
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=example.com"];
  try {
    await promisify(execFile)("openssl", ["req", "-x509", ...kind, "-addext", names, "-keyout", key, "-out", cert]);
    return { key: await readFile(key), cert: await readFile(cert) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
