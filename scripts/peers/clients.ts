/**
 * Who is compared with whom: the clients, and the exact versions of the packages they come from.
 */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** What the script imports of it. */
  readonly exports: string;
}

/** The vendors' own clients, and openapi-fetch as a measure. The script installs them; none is a dependency. */
export const PACKAGES = {
  managementApi: { name: "@kinde/management-api-js", version: "0.18.0", exports: "*" },
  kindeSdk: { name: "@kinde-oss/kinde-typescript-sdk", version: "2.15.1", exports: "*" },
  knetikSdk: { name: "@knetik/knetikcloud-sdk", version: "3.0.10", exports: "{ default }" },
  openapiFetch: { name: "openapi-fetch", version: "0.17.0", exports: "{ default }" },
} as const satisfies Record<string, Package>;

export type PackageId = keyof typeof PACKAGES;

/** The installed module of each package; `undefined` if it couldn't be installed. */
export type Modules = Readonly<Record<PackageId, string | undefined>>;

/** The clients whose behavior is probed. Both of kinnect's stand in one column. */
export type ClientId = "kinnectKinde" | "kinnectKnetik" | "managementApi" | "knetikSdk";

/** What the loopback server accepts, and what must not show up in print. */
export const CLIENT_ID = "peers-client";
export const CLIENT_SECRET = "peers-client-secret-0123456789";
/** Every token ends with it. */
export const TOKEN_MARK = "c2lnbmF0dXJlLW9mLXRoZS10b2tlbg";

/** The vendor's client insists on https, so its requests to this domain are rerouted to loopback. */
export const KINDE_DOMAIN = "peers.kinde.example";

/** The time limit of every client that has one. */
export const TIMEOUT_MS = 500;
/** How long a call is watched. */
export const PATIENCE_MS = 3_000;
