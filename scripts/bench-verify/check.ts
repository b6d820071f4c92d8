/**
 * The measurements themselves, in a process of their own. Prints them as JSON in its last line.
 */
import { once } from "node:events";
import { generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { createVerifier } from "../../src/verify/index.js";

export interface Measured {
  /** CPU time of a check in microseconds, the least of all rounds. */
  readonly micros: number;
  /** Against the first contender. */
  readonly ratio: number;
  readonly requestsUnderAttack: number;
  readonly acceptsExpired: boolean;
}

type Check = (token: string) => Promise<unknown>;
type Validate = (options: { readonly token: string; readonly domain: string }) => Promise<{ readonly valid: boolean }>;

const CHECKS = 400;
const { rounds, validator } = JSON.parse(process.argv[2] ?? "{}") as { readonly rounds: number; readonly validator?: string };
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwks = JSON.stringify({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "key", alg: "RS256", use: "sig" }] });
let requests = 0;
const server = createServer((_request, response) => {
  requests += 1;
  response.setHeader("content-type", "application/json").end(jwks);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const audience = "https://api.example.com";

const checks: readonly Check[] = [joseCheck(), createVerifier({ domain: issuer, audience }).verify, ...(await vendorCheck())];
const token = createToken("key", 3600);
const times: number[][] = checks.map(() => []);
for (const check of checks) await round(check);
for (let index = 0; index < rounds; index++) {
  // Every other round backwards, so that none always runs after the same one.
  const order = [...checks.entries()];
  if (index % 2 === 1) order.reverse();
  for (const [which, check] of order) times[which]?.push(await round(check));
}

const results: Measured[] = [];
for (const [which, check] of checks.entries()) {
  const acceptsExpired = await isAccepted(check, createToken("key", -31_536_000));
  const before = requests;
  for (let index = 0; index < 50; index++) await isAccepted(check, createToken(`made-up-${index}`, 3600));
  const micros = Math.min(...(times[which] ?? []));
  results.push({ micros, ratio: micros / Math.min(...(times[0] ?? [])), requestsUnderAttack: requests - before, acceptsExpired });
}
console.log(JSON.stringify(results));
process.exit();

/** The CPU time of a check in microseconds. Signatures are verified on other threads, which count too. */
async function round(check: Check): Promise<number> {
  const start = process.cpuUsage();
  for (let index = 0; index < CHECKS; index++) await check(token);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / CHECKS;
}

function joseCheck(): Check {
  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks`));
  return (token) => jwtVerify(token, keys, { issuer, audience, algorithms: ["RS256"] });
}

async function vendorCheck(): Promise<readonly Check[]> {
  if (validator === undefined) return [];
  const { validateToken } = (await import(validator)) as { readonly validateToken: Validate };
  return [
    async (token) => {
      if (!(await validateToken({ token, domain: issuer })).valid) throw new Error("not valid");
    },
  ];
}

async function isAccepted(check: Check, token: string): Promise<boolean> {
  return check(token).then(
    () => true,
    () => false,
  );
}

/** A token like those of Kinde's users, with about as many claims. */
function createToken(kid: string, livesSeconds: number): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    ...{ aud: [audience], azp: "a1b2c3d4e5f60718293a4b5c6d7e8f90", exp: now + livesSeconds, iat: now - 60, iss: issuer },
    ...{ feature_flags: { theme: { t: "s", v: "dark" }, seat_limit: { t: "i", v: 5 } }, jti: "c4b6a9c2-0d3e-4f9b-8a77-5b2f3c9d1e22" },
    ...{ org_code: "org_1b2c3d4e5f6", permissions: ["read:reports"], scp: ["openid", "profile", "email", "offline"] },
    sub: "kp_11112222333344445555666677778888",
  };
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
  const signed = `${encode({ alg: "RS256", kid, typ: "JWT" })}.${encode(claims)}`;
  return `${signed}.${sign("sha256", Buffer.from(signed), privateKey).toString("base64url")}`;
}
