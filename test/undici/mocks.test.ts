/**
 * What each kind of mock intercepts, as docs/testing.md says: calls of a client, calls over undici, and requests of a session's fetcher.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { PROJECT_ROOT, readProjectFile } from "../helpers/project.js";

const run = promisify(execFile);
let folder: string;

/** Each mock has a process of its own, as its traces on the global objects can't all be removed. jest's sandbox also hides Node's dispatcher. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kinnect-mocks-"));
  await build({
    stdin: {
      contents: `export { createKinde } from "./src/kinde/index.js"; export { undiciTransport } from "./src/undici/index.js";`,
      resolveDir: PROJECT_ROOT,
      loader: "ts",
    },
    outfile: join(folder, "kinnect.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
});

afterAll(() => rm(folder, { recursive: true }));

const PROGRAM = `
const { once } = require("node:events");
const { createKinde, undiciTransport } = require("./kinnect.cjs");
const load = (name) => require(${JSON.stringify(join(PROJECT_ROOT, "node_modules"))} + "/" + name);
const mockAgent = (origin, name) => {
  const mock = new (load(name).MockAgent)();
  mock.get(origin).intercept({ path: () => true }).reply(200, MOCKED).persist();
  return mock;
};
const REAL = JSON.stringify({ access_token: "real", expires_in: 3600, from: "server" });
const MOCKED = JSON.stringify({ access_token: "mocked", expires_in: 3600, from: "mock" });
const mockedFetch = async () => new Response(MOCKED, { headers: { "content-type": "application/json" } });
const ownUndici = "undici" + process.versions.undici.split(".")[0];

(async () => {
  const server = require("node:http").createServer((_, response) => response.end(REAL)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = "http://127.0.0.1:" + server.address().port;
  let options = {};
  let transport = undiciTransport();
  SETUP;
  const clients = [createKinde({ domain: origin, accessToken: "t", maxRetries: 0, ...options })];
  clients.push(createKinde({ domain: origin, accessToken: "t", maxRetries: 0, ...options, transport }));
  const operation = { id: "getThings", method: "GET", path: "/things" };
  const found = [];
  for (const kinde of clients) found.push((await kinde.call(operation)).from);
  const fetcher = clients[1].connectedApps.session("s-1").fetcher(origin);
  found.push((await (await fetcher("/file")).json()).from);
  console.log(JSON.stringify(found.map((from) => from === "mock")));
  process.exit();
})();
`;

/** Whether a client's call, its call over undici, and a fetcher's request are intercepted. */
async function intercepted(setup: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, ["-e", PROGRAM.replace("SETUP", setup)], { cwd: folder });
  return JSON.parse(stdout);
}

const MOCKS: readonly (readonly [row: string, setup: string, expected: readonly boolean[]])[] = [
  ["the `fetch` option", "options = { fetch: mockedFetch }", [true, false, true]],
  ["a stub of `globalThis.fetch`", "globalThis.fetch = mockedFetch", [true, false, true]],
  [
    "nock 14, msw: they replace `globalThis.fetch`",
    `load("nock")(origin).get(() => true).reply(200, MOCKED, { "content-type": "application/json" }).persist()`,
    [true, false, true],
  ],
  [
    "undici's `MockAgent`, set with `setGlobalDispatcher`",
    "load(ownUndici).setGlobalDispatcher(mockAgent(origin, ownUndici))",
    [true, true, true],
  ],
  [
    "undici's `MockAgent`, passed to `undiciTransport(mock)`",
    `transport = undiciTransport(mockAgent(origin, "undici7"))`,
    [false, true, false],
  ],
  ["the `transport` option", "options = { transport: mockedFetch }; transport = undefined", [true, false, false]],
];

test.each(MOCKS)("%s: what is intercepted is as documented", async (row, setup, expected) => {
  // The last row has no second column: without a transport of its own, the second client goes through fetch.
  expect(await intercepted(setup)).toEqual(expected);
  expect(readProjectFile("docs/testing.md")).toContain(`| ${row} `);
});

test("what msw replaces is what nock replaces: the same interceptor of fetch", async () => {
  const setup = `
    const { FetchInterceptor } = load("@mswjs/interceptors/lib/node/interceptors/fetch/index.cjs");
    const interceptor = new FetchInterceptor();
    interceptor.apply();
    interceptor.on("request", async ({ controller }) => controller.respondWith(await mockedFetch()))`;
  expect(await intercepted(setup)).toEqual([true, false, true]);
});
