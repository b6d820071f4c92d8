/**
 * `npm run demo`: starts the app and prints its address.
 */
import { startDemo } from "./server.js";

const DEFAULT_PORT = 3000;

const demo = await startDemo({ port: Number(process.env["PORT"] ?? DEFAULT_PORT) });
console.log(`\n  Shelf is open at ${demo.url}\n\n  It talks to a sandbox on this machine: no account, no network. Ctrl-C ends both.\n`);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void demo.stop());
