/**
 * `npm start` as a newcomer meets it, in both of its forms.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { startSandbox } from "../../src/sandbox/index.js";

const root = join(__dirname, "../..");

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

test("it does the whole job against the sandbox, and shows no secret", async () => {
  const { code, output } = await demo({});
  expect(output).not.toContain("✗");
  expect([code, output.match(/✓ \w+/g)?.length]).toEqual([0, 15]);
  // The sandbox's secrets are random: long, and with digits in them. Addresses apart, nothing here is.
  expect(output.replace(/http:\S+/g, "").match(/(?=[\w-]*\d)[\w-]{20,}/g)).toBeNull();
});

test("with KINDE_DOMAIN it says in one line what is missing", async () => {
  const { code, output } = await demo({ KINDE_DOMAIN: "mybiz.kinde.com", KINNECT_USER_ID: "kp_1", KINDE_MANAGEMENT_CLIENT_ID: "id" });
  expect(code).toBe(1);
  expect(output.trim().split("\n")).toEqual([expect.stringMatching(/KINDE_MANAGEMENT_CLIENT_SECRET, KINNECT_KEY_CODE_REF are not set/)]);
});

test("one owner is meant, not two", async () => {
  const all = { KINDE_MANAGEMENT_CLIENT_ID: "id", KINDE_MANAGEMENT_CLIENT_SECRET: "secret", KINNECT_KEY_CODE_REF: "google_drive" };
  const { code, output } = await demo({ KINDE_DOMAIN: "mybiz.kinde.com", ...all, KINNECT_USER_ID: "kp_1", KINNECT_ORG_CODE: "org_1" });
  expect([code, output]).toEqual([1, expect.stringContaining("a connection has one owner")]);
});

test("against a tenant it prints the address, waits for the user, and does the job", async () => {
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
  let isAuthorised = false;
  const { code, output } = await demo(env, (text) => {
    const address = /http:\S+\/connected_apps\/\S+/.exec(text)?.[0];
    if (address === undefined || isAuthorised) return;
    isAuthorised = true;
    void sandbox.authorize(address);
  });
  expect([code, output.match(/✓ \w+/g)]).toEqual([
    0,
    ["start", "authorise", "token", "call", "renew", "introspect", "revoke", "list"].map((step) => `✓ ${step}`),
  ]);
  expect(output).not.toContain(clientSecret);
  expect(sandbox.count("knetik", "DELETE")).toBe(0);
});

/** What is around here of Kinde's own variables isn't the demo's matter. */
function demo(env: Record<string, string>, onOutput: (text: string) => void = () => undefined): Promise<Ended> {
  const around = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(KINDE|KINNECT|KNETIK)_/.test(name)));
  const child = spawn(process.execPath, ["scripts/start.mjs"], { cwd: root, env: { ...around, ...env } });
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
