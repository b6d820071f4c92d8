/** The layers of CONTRIBUTING.md: an import that runs up or sideways in that diagram fails here. */
const generatedFor = { kinde: "^generated/kinde-", knetik: "^generated/knetik/" };
const operation = "^src/operation\\.ts$";
/** The types that prove that an API's generated files agree. */
const completeness = "^scripts/generate/completeness\\.ts$";
const events = "^src/events\\.ts$";
const ground = ["^src/errors/", events, operation];
const http = [...ground, "^src/http/"];
const stores = [...http, "^src/stores/"];
const tokens = [...stores, "^src/tokens/"];

/** What a layer may import of this project. Packages and Node's built-ins have rules of their own below. */
function layer(name, path, allowed) {
  return { name, severity: "error", from: { path }, to: { path: "^(src|generated|scripts|test)/", pathNot: [path, ...allowed] } };
}

/** The same inside one layer: what a folder may import of its siblings. */
function folder(name, path, parent, allowed) {
  return { name, severity: "error", from: { path }, to: { path: parent, pathNot: [path, ...allowed] } };
}

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },

    layer("version-is-a-leaf", "^src/version\\.ts$", []),
    layer("operation-is-a-leaf", operation, []),
    layer("events-are-a-leaf", events, []),
    layer("errors-know-nothing", "^src/errors/", []),
    layer("http-knows-the-ground", "^src/http/", [...ground, "^src/version\\.ts$"]),
    layer("verify-knows-http", "^src/verify/", [...ground, "^src/http/[^/]+$", "^src/http/transport/"]),
    layer("undici-knows-http", "^src/undici/", [...ground, "^src/http/[^/]+$"]),
    layer("stores-know-http", "^src/stores/", http),
    layer("tokens-know-stores", "^src/tokens/", stores),
    // Of the verifier's parts those for keys, signatures and claims. The engine of tokens is beside them, not below.
    layer("webhooks-know-stores-and-verify", "^src/webhooks/", [...stores, "^src/verify/(?!index)"]),
    layer("shared-is-no-api", "^src/shared\\.ts$", tokens),
    layer("kinde-knows-kinde", "^src/kinde/", [...tokens, "^src/shared\\.ts$", generatedFor.kinde]),
    layer("knetik-knows-knetik", "^src/knetik/", [...tokens, "^src/shared\\.ts$", generatedFor.knetik]),
    layer("web-knows-kinde", "^src/web/", [...stores, "^src/kinde/"]),
    layer("index-lists-the-apis", "^src/index\\.ts$", ["^src/(kinde|knetik)/index\\.ts$"]),
    layer("sandbox-is-alone", "^src/sandbox/", []),
    layer("documents-are-read-alone", "^scripts/document/", ["^scripts/shared/"]),
    layer("generate-knows-documents", "^scripts/generate/", ["^scripts/document/", "^scripts/shared/"]),
    layer("generated-is-data", "^generated/([^/]+)/", ["^generated/$1/", operation, completeness]),

    // src/http: client -> serialize, response -> transport -> the files of the folder itself.
    folder("http-base-is-the-bottom", "^src/http/[^/]+$", "^src/http/", []),
    folder("transport-knows-records", "^src/http/transport/", "^src/http/", ["^src/http/[^/]+$"]),
    folder("serialize-knows-no-wire", "^src/http/serialize/", "^src/http/", ["^src/http/[^/]+$"]),
    folder("response-knows-the-wire", "^src/http/response/", "^src/http/", ["^src/http/[^/]+$", "^src/http/transport/"]),
    // src/stores: each database's store stands alone.
    folder(
      "stores-know-no-database",
      "^src/stores/(store|require-store|bounded|circuit-breaker|memory|key|lease|unreadable|client-failure)\\.ts$",
      "^src/stores/",
      [],
    ),
    folder("redis-is-alone", "^src/stores/redis", "^src/stores/", ["^src/stores/(store|client-failure)\\.ts$"]),
    folder("postgres-is-alone", "^src/stores/postgres", "^src/stores/", ["^src/stores/(store|client-failure)\\.ts$"]),
    folder("encryption-is-alone", "^src/stores/(encrypted|sealer)", "^src/stores/", ["^src/stores/(store|require-store|unreadable)\\.ts$"]),
    folder("conformance-is-alone", "^src/stores/conformance/", "^src/stores/", ["^src/stores/(store|require-store)\\.ts$"]),
    {
      name: "no-client-loads-a-database",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(stores|web)/" },
      to: { path: "^src/stores/(redis|postgres|encrypted|sealer|conformance)" },
    },
    {
      // Cookies are sealed as records are.
      name: "web-loads-no-database",
      severity: "error",
      from: { path: "^src/web/" },
      to: { path: "^src/stores/(redis|postgres|encrypted|conformance)" },
    },
    // src/tokens: the engine knows tokens, and no grant of OAuth.
    folder("engine-knows-no-grant", "^src/tokens/engine/", "^src/tokens/", ["^src/tokens/(source|token|expiry)\\.ts$"]),
    // src/kinde: the connected apps know the wiring of no client, and no client knows offboard, which costs only those who import it.
    {
      name: "no-client-offboards",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/kinde/(offboard/|index\\.ts$)" },
      to: { path: "^src/kinde/offboard/" },
    },
    folder("connected-apps-know-no-client", "^src/kinde/connected-apps/", "^src/kinde/", ["^src/kinde/options\\.ts$"]),

    {
      name: "generated-sees-types-alone",
      severity: "error",
      from: { path: "^generated/" },
      to: { path: [operation, completeness], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-leans-on-the-sandbox",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/sandbox/" },
      to: { path: "^src/sandbox/" },
    },
    {
      name: "no-node-in-src",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(sandbox/|undici/decode\\.ts$)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "one-dependency",
      severity: "error",
      from: { path: "^(src|generated)/", pathNot: "^src/(sandbox/spec/(libraries\\.ts|documents\\.cjs)$|verify/|stores/sealer\\.ts$)" },
      to: { path: "node_modules/", pathNot: "node_modules/(openapi-fetch|openapi-typescript-helpers)/" },
    },
    {
      // Only those who ask for it load it, and it brings Node's zlib.
      name: "nothing-needs-undici",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/undici/" },
      to: { path: "^src/undici/" },
    },
    {
      // The clients do without it, so that it costs only those who verify tokens or encrypt a store.
      name: "verify-and-sealer-have-jose",
      severity: "error",
      from: { path: "^src/(verify/|stores/sealer\\.ts$)" },
      to: { path: "node_modules/", pathNot: "node_modules/jose/" },
    },
    {
      // Only those who verify tokens pay for the class.
      name: "clients-reject-no-token",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(verify|webhooks)/" },
      to: { path: "^src/errors/token-rejected\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      // They are optional: imported at the first use, so that the sandbox starts without them.
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
    // Programs of an application that has the built package.
    exclude: { path: "^scripts/(fleet|matrix)/app/" },
    // Types are imports too: a layer that uses another's types depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: true,
  },
};
