/**
 * The blocks of docs/guide.md that call the application's own API, which is protected as in docs/protect-your-api.md.
 */
import { createKinde, createMemoryStore } from "../../src/index.js";
import { createVerifier, isKinnectError } from "../../src/verify/index.js";
import { startLoopback } from "../helpers/loopback.js";
import { sandboxPerTest } from "../sandbox/helpers.js";
import { type Block, blocksOf, runBlock } from "./blocks.js";

const sandbox = sandboxPerTest();

interface OwnApi {
  /** The block whose code contains `text`, with the addresses of the API and the sandbox. */
  block(text: string): Block;
  /** What the API has answered: method, path and status. */
  readonly answers: readonly string[];
}

/** An API that needs a scope for each request. */
async function startApi(): Promise<OwnApi> {
  const answers: string[] = [];
  const server = await startLoopback((request, response) => {
    const scope = request.method === "POST" ? "write:reports" : "read:reports";
    const verifier = createVerifier({ domain: sandbox().kinde.url, audience: server.url });
    void verifier
      .authenticate(request, { scopes: [scope] })
      .then(
        () => 200,
        (error: unknown) => (isKinnectError(error, "token_rejected") ? error.status : 503),
      )
      .then((status) => {
        answers.push(`${request.method} ${request.url} ${status}`);
        response.writeHead(status).end();
      });
  });
  return {
    answers,
    block(text) {
      const [block, ...others] = blocksOf("docs/guide.md").filter(({ code }) => code.includes("kinde.m2m") && code.includes(text));
      if (block === undefined || others.length > 0) throw new Error(`not exactly one block contains ${text}`);
      return { ...block, code: block.code.replaceAll("https://api.example.com", server.url) };
    },
  };
}

function mintedTokens(): number {
  return sandbox().count("kinde", "POST", "/oauth2/token");
}

test("the block that calls an own API gets its answer", async () => {
  const { block, answers } = await startApi();
  const kinde = createKinde({ ...sandbox().kinde.options });
  await runBlock(block('api("/reports")'), { kinde });
  expect(answers).toEqual(["GET /reports 200"]);
});

describe("the block for a cron job", () => {
  let env: NodeJS.ProcessEnv;

  beforeEach(() => {
    env = process.env;
    const { url, clientId, clientSecret } = sandbox().kinde;
    process.env = { ...env, KINDE_DOMAIN: url, KINDE_MANAGEMENT_CLIENT_ID: clientId, KINDE_MANAGEMENT_CLIENT_SECRET: clientSecret };
  });

  afterEach(() => {
    process.env = env;
  });

  test("mints one token for all runs that share a store", async () => {
    const { block, answers } = await startApi();
    const store = createMemoryStore();
    for (let run = 0; run < 3; run++) await runBlock(block("kindeFromEnv"), { store });
    expect([answers, mintedTokens()]).toEqual([Array<string>(3).fill("POST /reports/daily 200"), 1]);
  });

  test("ends with an error if the API refuses, and with a transient one while Kinde is down", async () => {
    const { block, answers } = await startApi();
    const { code } = block("kindeFromEnv");
    const withoutScope = { name: "guide", code: code.replace("write:reports", "read:reports") };
    await expect(runBlock(withoutScope, { store: createMemoryStore() })).rejects.toThrow("failed with status 403");
    sandbox().fault({ server: "kinde", path: "/oauth2/token", status: 503, headers: { "retry-after": "3600" } });
    const error: unknown = await runBlock(block("kindeFromEnv"), { store: createMemoryStore() }).catch((thrown: unknown) => thrown);
    expect(isKinnectError(error) && error.kind).toBe("transient");
    expect(answers).toEqual(["POST /reports/daily 403"]);
  });
});
