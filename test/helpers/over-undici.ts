/**
 * Before each test file, if the environment has KINNECT_TRANSPORT=undici6, undici7 or undici8: clients without a `fetch` and a `transport` of
 * their own send their requests over undici. For the tests that use real servers: `npm test -- test/sandbox test/kinde/loopback`.
 */
const version = process.env["KINNECT_TRANSPORT"] ?? "";

jest.mock("../../src/http/options", () => {
  const original = jest.requireActual<typeof import("../../src/http/options.js")>("../../src/http/options");
  const { undiciTransport } = jest.requireActual<typeof import("../../src/undici/index.js")>("../../src/undici/index");
  const { Agent } = jest.requireActual<typeof import("undici7")>(version);
  const transport = undiciTransport(new Agent());
  return {
    ...original,
    httpConfig: (options: Parameters<typeof original.httpConfig>[0]) =>
      original.httpConfig(options.fetch === undefined ? { transport, ...options } : options),
  };
});
