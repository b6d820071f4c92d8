// The sandbox of the packed package in a process of its own, on loopback. A scenario controls it over HTTP: it posts [method, ...arguments]
// of the sandbox, and gets the result. Prints the address of these controls.
import { createServer } from "node:http";
import { createKinde } from "kinnect";
import { startSandbox } from "kinnect/sandbox";

const sandbox = await startSandbox();
/** Another process of the same application. */
const other = createKinde({ ...sandbox.kinde.options });
const controls = {
  settings: () => ({ kinde: { ...sandbox.kinde }, provider: sandbox.provider, knetik: sandbox.knetik }),
  async connect() {
    const { keyCodeRef, userId } = sandbox.kinde;
    const { id, url } = await other.connectedApps.start({ keyCodeRef, userId });
    await sandbox.authorize(url);
    return { id, token: (await other.connectedApps.session(id).token()).value };
  },
  revoke: (id) => other.connectedApps.session(id).revoke(),
  userToken: (options) => sandbox.kinde.issueUserToken(options),
  rotateKeys: () => sandbox.kinde.rotateKeys(),
  async webhook(type, options) {
    const { attempts } = await sandbox.kinde.sendWebhook(type, options);
    return attempts.map(({ status }) => status);
  },
  minted: () => sandbox.kinde.managementTokensMinted,
  advance: (ms) => sandbox.clock.advance(ms),
  // JSON has no Infinity.
  faultForever: (options) => void sandbox.fault({ ...options, times: Infinity }),
  fault: (options) => void sandbox.fault(options),
};

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8").on("data", (text) => (body += text));
  request.on("end", async () => {
    try {
      const [method, ...args] = JSON.parse(body);
      const result = await (controls[method] ?? sandbox[method].bind(sandbox))(...args);
      response.end(JSON.stringify({ result }));
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ error: String(error) }));
    }
  });
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
process.on("disconnect", () => process.exit());
