/**
 * The names that the package exports. A name added or removed here is a change for users and belongs in CHANGELOG.md.
 */
import { join } from "node:path";
import ts from "typescript";
import { VERSION } from "../../src/version.js";
import { PROJECT_ROOT, readProjectFile } from "../helpers/project.js";

const shared = [
  ...["ApiError", "CancelledError", "ConfigurationError", "CredentialsError", "KinnectError", "NetworkError", "PermissionError"],
  ...[
    "RateLimitError",
    "ReconnectRequiredError",
    "ServerError",
    "TimeoutError",
    "UnexpectedResponseError",
    "createMemoryStore",
    "isKinnectError",
  ],
];
const sharedTypes = [
  ...["ErrorCode", "ErrorDetails", "ErrorKind", "ErrorsByCode", "ReconnectReason", "RevokeReport", "RevokedPlace"],
  ...["KinnectEvent", "RequestEvent", "TokenEvent", "TokenOutcome"],
  ...["Answer", "ArgsOf", "CallArgs", "CallOperation", "CallOptions", "Fetch", "ItemOf", "ListOperation", "Operation", "OperationClient"],
  ...["Page", "PaginateOperation", "Pagination", "ResultOf", "SendOperation"],
  ...["GivenToken", "MemoryStoreOptions", "StoreCallOptions", "StoreLease", "StoreWriteOptions", "StoredValue", "Token", "TokenOptions"],
  ...["TokenStore", "Tokens", "Transport", "TransportHeaders", "TransportInit", "TransportResponse"],
];
const kinde = ["createKinde", "createTokenRevocation", "kindeFromEnv", "offboard"];
const kindeTypes = [
  ...[
    "ConnectedApps",
    "FinishedRevocations",
    "Introspection",
    "Kinde",
    "KindeAccount",
    "KindeClientCredentials",
    "KindeGivenToken",
    "KindeOptions",
    "KindeSettings",
    "KnetikOffboarding",
    "ListedSession",
    "M2m",
    "M2mOptions",
    "OAuth",
  ],
  ...["Owner", "ProviderFetch", "Session", "SessionStatus", "StartOptions", "StartedSession", "TokenHint", "UserProfile"],
  ...["OffboardClient", "OffboardOptions", "OffboardProgress", "OffboardReport", "OffboardedSession", "WaitOptions"],
  ...["ProviderRevocation", "RevokeAtProvider", "RevokeOptions", "TokenRevocationOptions"],
];
const knetik = ["createKnetik"];
const knetikTypes = [
  ...["AuthToken", "AuthTokens", "DeleteAuthTokens", "Knetik", "KnetikClientCredentials", "KnetikGivenToken", "KnetikOptions"],
  ...["KnetikPassword", "KnetikRefreshToken", "KnetikSettings", "ListAuthTokensOptions"],
];
const sandboxTypes = [
  ...["ExpiryFormat", "Fault", "FaultOptions", "LoggedRequest", "Sandbox", "SandboxClock", "SandboxKinde", "SandboxKnetik"],
  ...[
    "SandboxApiKey",
    "SandboxFile",
    "SandboxKindeOptions",
    "SandboxKnetikOptions",
    "SandboxOptions",
    "SandboxProvider",
    "SandboxServer",
    "SandboxToken",
  ],
  ...["SandboxUser", "SandboxIdTokenOptions", "SandboxTokenOptions", "SandboxUserTokenOptions", "SigningKeyChoice"],
  ...["SandboxWebhook", "SandboxWebhookOptions", "SendWebhook", "WebhookAttempt", "WebhookData", "WebhookReceiver"],
];

const verify = [
  ...["CancelledError", "ConfigurationError", "KinnectError", "NetworkError", "TimeoutError", "TokenRejectedError", "createVerifier"],
  ...["isKinnectError"],
];
const verifyTypes = [
  ...["ErrorCode", "ErrorDetails", "ErrorKind", "ErrorsByCode", "RejectionReason"],
  ...["AccessTokenClaims", "MachineClaims", "TokenClaims", "UserClaims"],
  ...["DomainIssuers", "GivenIssuer", "IncomingRequest", "TokenChecks", "Verifier", "VerifierOptions", "VerifierSettings"],
];
const webhooks = [
  ...["CancelledError", "ConfigurationError", "KinnectError", "NetworkError", "TimeoutError", "TokenRejectedError", "createWebhooks"],
  ...["isKinnectError"],
];
const webhooksTypes = [
  ...["ErrorCode", "ErrorDetails", "ErrorKind", "ErrorsByCode", "KinnectEvent", "RejectionReason"],
  ...["StoreCallOptions", "StoreLease", "StoreWriteOptions", "StoredValue", "TokenStore"],
  ...["IncomingWebhook", "OtherWebhookEvent", "RecordableEvent", "UnknownData", "WebhookData", "WebhookEvent", "WebhookEventOf"],
  ...["WebhookGrant", "WebhookMembership", "WebhookOrganization", "WebhookPermission", "WebhookPerson", "WebhookRole", "WebhookUser"],
  ...["AnyWebhookType", "WebhookHandlers", "WebhookReceiver", "WebhookRequest", "WebhookType", "Webhooks", "WebhooksOptions"],
];

const web = ["ConfigurationError", "KinnectError", "connectHandlers", "isKinnectError"];
const webTypes = [
  ...["ErrorCode", "ErrorDetails", "ErrorKind", "ErrorsByCode"],
  ...["ConnectHandlers", "ConnectOptions", "ConnectOwner", "ConnectedContext", "OnRefused", "RefusalReason", "RefusedContext"],
];

const entries = {
  "src/index.ts": { values: [...shared, ...kinde, ...knetik], types: [...sharedTypes, ...kindeTypes, ...knetikTypes] },
  "src/kinde/index.ts": { values: [...shared, ...kinde], types: [...sharedTypes, ...kindeTypes] },
  "src/knetik/index.ts": { values: [...shared, ...knetik], types: [...sharedTypes, ...knetikTypes] },
  "src/stores/redis.ts": {
    values: ["redisStore"],
    types: ["IoredisClient", "NodeRedisClient", "RedisClient", "RedisStoreOptions", "UpstashRedisClient"],
  },
  "src/stores/postgres.ts": {
    values: ["postgresStore"],
    types: ["PostgresPool", "PostgresStore", "PostgresStoreOptions", "QueryResult"],
  },
  "src/stores/encrypted.ts": {
    values: ["encryptedStore"],
    types: ["EncryptedStoreOptions", "EncryptionKey", "UnreadableRecordError"],
  },
  "src/stores/conformance/index.ts": {
    values: ["storeConformance"],
    types: ["ConformanceCase", "CreateStore", "StoreConformanceOptions"],
  },
  "src/verify/index.ts": { values: verify, types: verifyTypes },
  "src/undici/index.ts": { values: ["undiciTransport"], types: ["UndiciDispatcher", "UndiciRequest"] },
  "src/webhooks/index.ts": { values: webhooks, types: webhooksTypes },
  "src/web/index.ts": { values: web, types: webTypes },
  "src/sandbox/index.ts": { values: ["startSandbox"], types: sandboxTypes },
};

const program = ts.createProgram(
  Object.keys(entries).map((file) => join(PROJECT_ROOT, file)),
  { module: ts.ModuleKind.NodeNext, noLib: true, types: [] },
);
const checker = program.getTypeChecker();

test.each(Object.entries(entries))("%s exports exactly the listed names", (file, { values, types }) => {
  const exported = exportsOf(file);
  expect(exported.filter(isValue).map(nameOf).sort()).toEqual([...values].sort());
  expect(
    exported
      .filter((symbol) => !isValue(symbol))
      .map(nameOf)
      .sort(),
  ).toEqual([...types].sort());
});

test("VERSION, which requests send, is the version in package.json", () => {
  expect(VERSION).toBe((JSON.parse(readProjectFile("package.json")) as { version: string }).version);
});

function exportsOf(file: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(join(PROJECT_ROOT, file));
  const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`${file} isn't a module`);
  return checker.getExportsOfModule(symbol);
}

/** Whether users can import the symbol as a value. A class that is exported only as a type doesn't count. */
function isValue(symbol: ts.Symbol): boolean {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  const typeOnly = symbol.declarations?.some((node) => ts.isTypeOnlyExportDeclaration(node)) === true;
  return (target.flags & ts.SymbolFlags.Value) !== 0 && !typeOnly;
}

function nameOf(symbol: ts.Symbol): string {
  return symbol.name;
}
