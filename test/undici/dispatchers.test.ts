/**
 * Which dispatcher a transport uses, and what is refused.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { createKinde, type KindeOptions } from "../../src/kinde/index.js";
import { createKnetik } from "../../src/knetik/index.js";
import { undiciTransport } from "../../src/undici/index.js";
import { PROJECT_ROOT } from "../helpers/project.js";
import { configurationErrorNaming, thrownBy } from "../helpers/outcomes.js";
import { UNDICI_VERSIONS } from "../helpers/undici.js";

const run = promisify(execFile);
let folder: string;

/** Programs run in a process of their own, because a global dispatcher can't be taken away. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kinnect-undici-"));
  await build({
    entryPoints: [join(PROJECT_ROOT, "src/undici/index.ts")],
    outfile: join(folder, "undici.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
});

afterAll(() => rm(folder, { recursive: true }));

const PRELUDE = `
  const { undiciTransport } = require("./undici.cjs");
  const load = (name) => require(${JSON.stringify(join(PROJECT_ROOT, "node_modules"))} + "/" + name);
  const init = () => ({ method: "GET", headers: {}, body: null, redirect: "manual", signal: new AbortController().signal });
  const send = async (transport, url = "http://kinde.example/") => {
    try { const response = await transport(url, init()); return response.status + " " + (await response.text()); } catch (error) { return error.code ?? error.name; }
  };
  const mocked = (name) => {
    const mock = new (load(name).MockAgent)();
    mock.disableNetConnect();
    mock.get("http://kinde.example").intercept({ path: "/" }).reply(200, "from " + name);
    return mock;
  };
`;

async function output(program: string): Promise<unknown> {
  const { stdout } = await run(
    process.execPath,
    ["-e", `${PRELUDE}; (async () => { ${program} })().then((all) => console.log(JSON.stringify(all)))`],
    {
      cwd: folder,
    },
  );
  return JSON.parse(stdout);
}

test("without an argument a transport uses the runtime's own dispatcher", async () => {
  const program = `
    const server = require("node:http").createServer((_, response) => response.end("hello")).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.on("listening", resolve));
    const answer = await send(undiciTransport(), "http://127.0.0.1:" + server.address().port + "/");
    server.closeAllConnections();
    server.close();
    return answer;`;
  expect(await output(program)).toBe("200 hello");
});

test.each(UNDICI_VERSIONS)(
  "without an argument a transport uses the dispatcher that setGlobalDispatcher of %s sets later",
  async (name) => {
    const program = `
    const transport = undiciTransport();
    await send(transport, "http://127.0.0.1:1/");
    load("${name}").setGlobalDispatcher(mocked("${name}"));
    return send(transport);`;
    expect(await output(program)).toBe(`200 from ${name}`);
  },
);

test.each(UNDICI_VERSIONS)("if several versions have set a global dispatcher, the last one counts, and here it's %s", async (name) => {
  const others = UNDICI_VERSIONS.filter((other) => other !== name);
  const program = `
    for (const name of ${JSON.stringify([...others, name])}) load(name).setGlobalDispatcher(mocked(name));
    return send(undiciTransport());`;
  expect(await output(program)).toBe(`200 from ${name}`);
});

test("without a global dispatcher, as in jest, requests go through the global fetch", async () => {
  const fetch = jest.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({ mocked: true }));
  const kinde = createKinde({ domain: "mybiz.kinde.com", accessToken: "token", transport: undiciTransport() });
  expect(await kinde.call({ id: "getThings", method: "GET", path: "/things" })).toEqual({ mocked: true });
  expect(fetch).toHaveBeenCalledTimes(1);
  fetch.mockRestore();
});

test.each([null, "agent", {}, () => undefined])("a value that isn't a dispatcher is refused at once (%p)", (given) => {
  expect(thrownBy(() => undiciTransport(given as never))).toMatchObject(configurationErrorNaming("dispatcher"));
});

test.each([null, "undici", {}])("a transport that isn't a function is refused by both clients (%p)", (transport) => {
  const options = { transport } as unknown as Partial<KindeOptions>;
  expect(thrownBy(() => createKinde({ domain: "mybiz.kinde.com", accessToken: "t", ...options } as KindeOptions))).toMatchObject(
    configurationErrorNaming("transport"),
  );
  expect(thrownBy(() => createKnetik({ baseUrl: "https://knetik.example", accessToken: "t", ...options } as never))).toMatchObject(
    configurationErrorNaming("transport"),
  );
});
