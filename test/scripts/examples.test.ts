/**
 * The examples, and the command that tries them: what it would miss, and that it fails when it should.
 */
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { Browser } from "../../scripts/examples/browser.js";
import type { Example, ExampleContext } from "../../scripts/examples/example.js";
import { EXAMPLES } from "../../scripts/examples/examples.js";
import { runScript } from "../../scripts/examples/run-script.js";
import { tryExample } from "../../scripts/examples/try-example.js";
import { USAGE } from "../../scripts/shared/usage.cjs";
import { PROJECT_ROOT, readProjectFile } from "../helpers/project.js";

/** It has tests of its own. */
const TRIED_ELSEWHERE = ["demo"];
const FOLDER = join(PROJECT_ROOT, "examples");
const NAMES = EXAMPLES.map(({ name }) => name);

describe("the examples", () => {
  test("npm run examples tries every folder of examples/, and the README and the command's help name it", async () => {
    const folders = (await readdir(FOLDER)).filter((name) => !TRIED_ELSEWHERE.includes(name));
    expect([...NAMES].sort()).toEqual(folders.sort());
    for (const name of NAMES) {
      expect(readProjectFile("README.md")).toContain(`(examples/${name})`);
      expect(USAGE.examples).toContain(name);
    }
  });

  test.each(NAMES)("examples/%s imports kinnect by the subpaths that the package exports, and no file outside its folder", async (name) => {
    const { exports } = JSON.parse(readProjectFile("package.json")) as { exports: Record<string, unknown> };
    const folder = join(FOLDER, name);
    const paths = (await readdir(folder, { recursive: true })).filter(
      (path) => /(?<!\.d)\.tsx?$/.test(path) && !/node_modules|\.next/.test(path),
    );
    const imports: string[] = [];
    for (const path of paths) {
      const source = await readFile(join(folder, path), "utf8");
      for (const [, specifier = ""] of source.matchAll(/(?:from|import) "([^"]+)"/g)) {
        imports.push(specifier);
        if (specifier.startsWith(".")) expect(relative(folder, join(folder, dirname(path), specifier))).not.toMatch(/^\.\./);
        if (/^kinnect(\/|$)/.test(specifier)) expect(Object.keys(exports)).toContain(specifier.replace("kinnect", "."));
      }
    }
    expect(imports).toEqual(expect.arrayContaining(["kinnect", "kinnect/web", "kinnect/verify"]));
  });

  test.each(NAMES)("examples/%s pins its packages, apart from kinnect, and has a README of at most 10 lines", (name) => {
    const { dependencies, devDependencies } = JSON.parse(readProjectFile(`examples/${name}/package.json`)) as Record<
      string,
      Record<string, string>
    >;
    const { kinnect, ...others } = { ...dependencies, ...devDependencies };
    expect(kinnect).toMatch(/^\^/);
    for (const version of Object.values(others)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readProjectFile(`examples/${name}/README.md`).trimEnd().split("\n").length).toBeLessThanOrEqual(10);
  });
});

describe("the browser that drives the examples", () => {
  let requests: IncomingMessage[];
  let answer: (response: ServerResponse) => void;
  let origin: string;
  const server = createServer((request, response) => {
    requests.push(request);
    answer(response);
    response.end("body");
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    requests = [];
    answer = () => undefined;
  });

  test("a page is opened as by a click, with the cookies of its origin alone", async () => {
    const browser = new Browser();
    browser.setCookie(origin, "user", "ada");
    browser.setCookie("http://other.example", "user", "eve");
    expect(await browser.open(`${origin}/page`)).toEqual({ status: 200, body: "body", location: undefined, cookies: [] });
    expect(requests[0]?.headers).toMatchObject({ cookie: "user=ada", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" });
  });

  test("cookies are kept until they are deleted, and redirects aren't followed", async () => {
    const browser = new Browser();
    answer = (response) => response.writeHead(303, { location: "/next", "set-cookie": ["flow=a=b; Path=/; HttpOnly", "other=1"] });
    expect(await browser.open(origin)).toMatchObject({
      status: 303,
      location: `${origin}/next`,
      cookies: ["flow=a=b; Path=/; HttpOnly", "other=1"],
    });
    answer = (response) => response.writeHead(200, { "set-cookie": "other=; Max-Age=0" });
    await browser.submit(`${origin}/next`, { decision: "allow" });
    expect(requests[1]?.headers).toMatchObject({ cookie: "flow=a=b; other=1", origin });
    await browser.open(origin);
    expect(requests[2]?.headers.cookie).toBe("flow=a=b");
    expect(requests).toHaveLength(3);
  });
});

describe("trying an example", () => {
  let root: string;
  let lines: string[];

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "kinnect-try-"));
    lines = [];
    for (const method of ["log", "error"] as const)
      jest.spyOn(console, method).mockImplementation((...words) => void lines.push(words.join(" ")));
    await write("packed/node_modules/kinnect/package.json", { name: "kinnect" });
    await write("packed/node_modules/jose/package.json", { name: "jose" });
    await write("examples/small/package.json", {
      scripts: { typecheck: "node typecheck.mjs", start: "node start.mjs" },
      dependencies: { kinnect: "^0.1.0" },
    });
    await write("examples/small/typecheck.mjs", "");
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await rm(root, { recursive: true });
  });

  test("an example that works passes, with a line for each step, and with kinnect's dependencies below kinnect", async () => {
    const listing: string[] = [];
    const passed = await tryIt({
      drive: async ({ folder }, step) => {
        listing.push(...(await step("it lists its packages", () => readdir(join(folder, "node_modules"), { recursive: true }))));
      },
    });
    expect(passed).toBe(true);
    expect(listing).toEqual(expect.arrayContaining(["kinnect/package.json", "kinnect/node_modules/jose/package.json"]));
    expect(listing).not.toContain("jose");
    expect(lines.map((line) => line.replace(/\d+ ms/, "0 ms"))).toEqual(
      [
        "its packages are installed",
        "its types are right",
        "it starts",
        "it lists its packages",
        "what it has printed holds no secret",
      ].map((title) => `small    ✓ ${title} (0 ms)`),
    );
  });

  test("an example with a wrong type fails, and the compiler's words are printed", async () => {
    await write("examples/small/typecheck.mjs", "console.log('no such property'); process.exitCode = 2;");
    expect(await tryIt({})).toBe(false);
    expect(lines.join("\n")).toMatch(/✗ its types are right \(\d+ ms\)\nits script typecheck failed:\nno such property/);
  });

  test("an example whose step fails has failed, and what it printed is shown", async () => {
    const passed = await tryIt({
      output: "a stack trace",
      drive: (_context, step) => step("it answers", () => Promise.reject(new Error("it answered 500"))),
    });
    expect(passed).toBe(false);
    expect(lines.join("\n")).toMatch(/✗ it answers \(\d+ ms\)\nit answered 500\na stack trace$/);
  });

  test("an example that logs a user's token fails", async () => {
    const output = (context: ExampleContext): string => `signed in with ${context.sandbox.kinde.issueUserToken()}`;
    expect(await tryIt({ output })).toBe(false);
    expect(lines.join("\n")).toContain("✗ what it has printed holds no secret");
  });

  test("an example that logs the client secret fails", async () => {
    expect(await tryIt({ output: ({ sandbox }) => sandbox.kinde.clientSecret })).toBe(false);
  });

  test("a script that is stopped because it takes too long has failed, even if it then ends well", async () => {
    await write("examples/small/package.json", { scripts: { build: "node build.mjs" } });
    await write(
      "examples/small/build.mjs",
      "process.on('SIGTERM', () => process.exit(0)); console.log('half a build'); void fetch(process.env.READY_URL); setInterval(() => 0, 1000);",
    );
    const tooLong = new AbortController();
    const server = createServer(() => tooLong.abort()).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const built = runScript(join(root, "examples/small"), "build", { READY_URL: `http://127.0.0.1:${port}` }, tooLong.signal);
    await expect(built).rejects.toThrow("its script build failed:\nhalf a build");
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  interface Tried {
    readonly drive?: Example["drive"];
    readonly output?: string | ((context: ExampleContext) => string);
  }

  /** Whether the example was stopped is checked each time. */
  async function tryIt({ drive = async () => undefined, output = "" }: Tried): Promise<boolean> {
    let running = 0;
    const passed = await tryExample(root, join(root, "packed"), "redis://127.0.0.1:1", {
      name: "small",
      drive,
      async start(context) {
        running += 1;
        return {
          output: () => (typeof output === "string" ? output : output(context)),
          stop: async () => void (running -= 1),
        };
      },
    });
    expect(running).toBe(0);
    return passed;
  }

  async function write(path: string, content: string | object): Promise<void> {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
  }
});
