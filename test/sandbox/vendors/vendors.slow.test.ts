/**
 * Kinde's own packages accept the sandbox's tokens. Run with KINNECT_PACKAGE=1: it installs them into .cache/.
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { installPackages } from "../../../scripts/shared/npm-packages.js";
import { PROJECT_ROOT } from "../../helpers/project.js";
import { sandboxPerTest } from "../helpers.js";

jest.setTimeout(120_000);

const sandbox = sandboxPerTest();

/** Installs a package as `npm run peers` does, and returns its module. */
async function installed(name: string, version: string): Promise<string> {
  const folder = join(PROJECT_ROOT, ".cache/peers", `${name.replace("/", "+")}@${version}`);
  expect(await installPackages(folder, { [name]: version })).toBe(true);
  const packageFolder = join(folder, "node_modules", name);
  const { module, main } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as Record<string, string>;
  return join(packageFolder, module ?? main ?? "");
}

test("@kinde/jwt-validator and Kinde's SDK for TypeScript accept the sandbox's tokens, and no forged one", async () => {
  const { kinde } = sandbox();
  const task = {
    validator: await installed("@kinde/jwt-validator", "0.4.5"),
    sdk: await installed("@kinde-oss/kinde-typescript-sdk", "2.15.1"),
    ...{ url: kinde.url, clientId: kinde.clientId, clientSecret: kinde.clientSecret, audience: kinde.audience },
    userToken: kinde.issueUserToken(),
    forgedToken: kinde.issueUserToken({ signedWith: "withdrawn" }),
  };
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, "accept.mjs"), JSON.stringify(task)]);
  expect(JSON.parse(stdout.trim().split("\n").at(-1) ?? "")).toEqual({ user: true, forged: false, machine: true, isKept: true });
  expect(kinde.managementTokensMinted).toBe(1);
});
