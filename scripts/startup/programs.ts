/**
 * What a program does before its first request: it imports a client and creates it.
 */
import { pathToFileURL } from "node:url";
import { type Modules, type PackageId, PACKAGES } from "../peers/clients.js";

export interface StartupProgram {
  readonly name: string;
  readonly format: "ESM" | "CommonJS";
  /** The module to load: a package that the application has, or a file. */
  readonly module: string;
  /** Creates a client; `loaded` is the module. */
  readonly create: string;
}

const CREDENTIALS = `clientId: "id", clientSecret: "secret"`;
const KINDE = `loaded.createKinde({ domain: "mybiz.kinde.com", ${CREDENTIALS} })`;
const KNETIK = `loaded.createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", ${CREDENTIALS} })`;

const PEERS: Readonly<Record<PackageId, string>> = {
  managementApi: `loaded.init({ kindeDomain: "https://mybiz.kinde.com", ${CREDENTIALS} })`,
  kindeSdk: `loaded.createKindeServerClient(loaded.GrantType.CLIENT_CREDENTIALS, {
    authDomain: "https://mybiz.kinde.com", audience: "https://mybiz.kinde.com/api", ${CREDENTIALS} })`,
  knetikSdk: `new loaded.default.AuthTokensApi()`,
  openapiFetch: `loaded.default({ baseUrl: "https://mybiz.kinde.com" })`,
};

export function startupPrograms(modules: Modules): readonly StartupProgram[] {
  const peers = (Object.keys(PEERS) as PackageId[]).flatMap((id) => {
    const { [id]: module } = modules;
    if (module === undefined) return [];
    const { name, version } = PACKAGES[id];
    return [{ name: `${name} ${version}`, format: "ESM", module: pathToFileURL(module).href, create: PEERS[id] } as const];
  });
  return [
    { name: "kinnect", format: "ESM", module: "kinnect", create: KINDE },
    { name: "kinnect", format: "CommonJS", module: "kinnect", create: KINDE },
    { name: "kinnect/kinde", format: "ESM", module: "kinnect/kinde", create: KINDE },
    { name: "kinnect/knetik", format: "ESM", module: "kinnect/knetik", create: KNETIK },
    ...peers,
  ];
}
