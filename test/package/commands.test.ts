/**
 * `npm start`: the demo against the sandbox, and against a Kinde tenant.
 */
import { spawn } from "node:child_process";
import { startSandbox } from "../../src/sandbox/index.js";
import { PROJECT_ROOT, readProjectFile } from "../helpers/project.js";

interface DemoResult {
  readonly code: number | null;
  readonly output: string;
}

let inSandbox: Promise<DemoResult> | undefined;
/** `npm start` without a tenant, which is run once. */
function demoInSandbox(): Promise<DemoResult> {
  return (inSandbox ??= runDemo({}));
}

test("npm start completes all steps against the sandbox, and prints no secret", async () => {
  const { code, output } = await demoInSandbox();
  expect(output).not.toContain("✗");
  expect([code, output.match(/✓ \w+/g)]).toEqual([
    0,
    [
      ...["sandbox", "start", "authorize", "token", "share", "call", "renew", "introspect", "revoke", "afterwards"],
      ...["verify", "forged", "expired", "webhook", "old"],
      ...["sign", "list", "get", "delete", "list"],
    ].map((step) => `✓ ${step}`),
  ]);
  // The sandbox's secrets are long random words with digits. Apart from URLs, no other word in the output looks like that.
  expect(output.replace(/http:\S+/g, "").match(/(?=[\w-]*\d)[\w-]{20,}/g)).toBeNull();
});

test.each(["in-sandbox.ts", "received.ts", "on-tenant.ts"])("each step of scripts/demo/%s is given the code that it runs", (file) => {
  const source = readProjectFile(`scripts/demo/${file}`);
  const steps = [...source.matchAll(/report\.step\(\s*"[\w ]+",\s*(["'])(.*?)\1,\s*(?:async )?\(\) => (.*),\n/g)];
  const others = [...source.matchAll(/report\.run\("(.*?)", \(\) =>\s*(.*?)(?:,\s*)?\);\n/g)];
  expect(steps.length).toBe(source.split("report.step(").length - 1);
  expect(others.length).toBe(source.split("report.run(").length - 1);
  for (const { 2: printed, 3: run } of steps) expect(printed).toBe(run);
  for (const { 1: printed, 2: run } of others) expect(printed).toBe(run);
});

test("npm start prints the code of each step, and ends with where to read on", async () => {
  const { output } = await demoInSandbox();
  const lines = output.split("\n").map((line) => line.trim());
  for (const [index, line] of lines.entries()) if (line.startsWith("✓")) expect(lines[index + 1]).toMatch(/^> \S+\(.*\)$/);
  expect(lines).toContain("> kinde.connectedApps.start({ keyCodeRef, userId })");
  const end = lines.slice(lines.findIndex((line) => line.startsWith("Done"))).join(" ");
  const places = [...end.matchAll(/[\w/.-]+\.(?:ts|md)/g)].map(([place]) => place);
  expect(places).toEqual(["scripts/demo/in-sandbox.ts", "README.md", "docs/guide.md", "docs/testing.md"]);
  for (const place of places) expect(readProjectFile(place)).not.toBe("");
});

test("npm start with KINDE_DOMAIN names all missing variables in one line", async () => {
  const { code, output } = await runDemo({ KINDE_DOMAIN: "mybiz.kinde.com", KINNECT_USER_ID: "kp_1", KINDE_MANAGEMENT_CLIENT_ID: "id" });
  expect(code).toBe(1);
  expect(output.trim().split("\n")).toEqual([expect.stringMatching(/KINDE_MANAGEMENT_CLIENT_SECRET, KINNECT_KEY_CODE_REF are not set/)]);
});

test("npm start refuses a user and an organization together", async () => {
  const all = { KINDE_MANAGEMENT_CLIENT_ID: "id", KINDE_MANAGEMENT_CLIENT_SECRET: "secret", KINNECT_KEY_CODE_REF: "google_drive" };
  const { code, output } = await runDemo({ KINDE_DOMAIN: "mybiz.kinde.com", ...all, KINNECT_USER_ID: "kp_1", KINNECT_ORG_CODE: "org_1" });
  expect([code, output]).toEqual([1, expect.stringContaining("a connection has one owner")]);
});

test("npm start against a tenant prints the URL, waits for the user, and completes all steps", async () => {
  await using sandbox = await startSandbox();
  const { url, clientId, clientSecret, keyCodeRef, userId } = sandbox.kinde;
  const env = {
    KINDE_DOMAIN: url,
    KINDE_MANAGEMENT_CLIENT_ID: clientId,
    KINDE_MANAGEMENT_CLIENT_SECRET: clientSecret,
    KINNECT_KEY_CODE_REF: keyCodeRef,
    KINNECT_USER_ID: userId,
    KINNECT_PROVIDER_URL: `${sandbox.provider.url}/drive/v3/files`,
    KINNECT_WAIT_SECONDS: "20",
    KNETIK_BASE_URL: sandbox.knetik.url,
    KNETIK_CLIENT_ID: sandbox.knetik.clientId,
    KNETIK_CLIENT_SECRET: sandbox.knetik.clientSecret,
  };
  let isAuthorized = false;
  const { code, output } = await runDemo(env, (text) => {
    const address = /http:\S+\/connected_apps\/\S+/.exec(text)?.[0];
    if (address === undefined || isAuthorized) return;
    isAuthorized = true;
    void sandbox.authorize(address);
  });
  expect([code, output.match(/✓ \w+/g)]).toEqual([
    0,
    ["start", "authorize", "token", "call", "renew", "introspect", "revoke", "list"].map((step) => `✓ ${step}`),
  ]);
  expect(output).not.toContain(clientSecret);
  expect(sandbox.count("knetik", "DELETE")).toBe(0);
});

/** Runs the demo without this machine's own `KINDE_`, `KINNECT_` and `KNETIK_` variables. */
function runDemo(env: Record<string, string>, onOutput: (text: string) => void = () => undefined): Promise<DemoResult> {
  const otherEnv = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(KINDE|KINNECT|KNETIK)_/.test(name)));
  const child = spawn(process.execPath, ["scripts/start.mjs"], { cwd: PROJECT_ROOT, env: { ...otherEnv, ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      onOutput(output);
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}
