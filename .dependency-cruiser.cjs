/** The layers: an arrow of CONTRIBUTING.md's picture that ran back up would fail here. */
const generatedFor = { kinde: "^generated/kinde-", knetik: "^generated/knetik/" };
const shape = "^src/http/operation\\.ts$";

/** What a layer may import of this project; packages and Node's built-ins are not its matter. */
function layer(name, path, allowed) {
  return { name, severity: "error", from: { path }, to: { path: "^(src|generated|scripts|test)/", pathNot: [path, ...allowed] } };
}

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    layer("errors-know-nothing", "^src/errors/", []),
    layer("http-knows-errors", "^src/http/", ["^src/errors/", "^src/version\\.ts$"]),
    layer("tokens-know-http", "^src/tokens/", ["^src/(errors|http)/"]),
    layer("shared-is-no-api", "^src/shared\\.ts$", ["^src/(errors|http|tokens)/"]),
    layer("kinde-knows-kinde", "^src/kinde/", ["^src/(errors|http|tokens)/", "^src/shared\\.ts$", generatedFor.kinde]),
    layer("knetik-knows-knetik", "^src/knetik/", ["^src/(errors|http|tokens)/", "^src/shared\\.ts$", generatedFor.knetik]),
    layer("index-lists-the-apis", "^src/index\\.ts$", ["^src/(kinde|knetik)/index\\.ts$"]),
    layer("version-is-a-leaf", "^src/version\\.ts$", []),
    layer("sandbox-is-alone", "^src/sandbox/", []),
    layer("generated-is-data", "^generated/([^/]+)/", ["^generated/$1/", shape]),
    {
      name: "generated-sees-types-alone",
      severity: "error",
      from: { path: "^generated/" },
      to: { path: shape, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nobody-leans-on-the-sandbox",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/sandbox/" },
      to: { path: "^src/sandbox/" },
    },
    {
      name: "no-node-in-src",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/sandbox/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "one-dependency",
      severity: "error",
      from: { path: "^(src|generated)/", pathNot: "^src/sandbox/spec/(libraries\\.ts|documents\\.cjs)$" },
      to: { path: "node_modules/", pathNot: "node_modules/(openapi-fetch|openapi-typescript-helpers)/" },
    },
    {
      // They are optional: imported where they are first needed, so that the sandbox starts without them.
      name: "sandbox-asks-for-its-peers",
      severity: "error",
      from: { path: "^src/sandbox/spec/libraries\\.ts$" },
      to: { path: "node_modules/", dependencyTypesNot: ["dynamic-import"] },
    },
    {
      name: "sandbox-has-two-peers",
      severity: "error",
      from: { path: "^src/sandbox/spec/libraries\\.ts$" },
      to: { path: "node_modules/", pathNot: "node_modules/(ajv|openapi-sampler)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Types are imports too: a layer that knows another's types knows the other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: true,
  },
};
