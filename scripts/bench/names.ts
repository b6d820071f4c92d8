/**
 * What the report calls the contenders, in its order.
 */
import { PACKAGES } from "../peers/clients.js";

const vendor = ({ name, version }: (typeof PACKAGES)[keyof typeof PACKAGES]): string => `\`${name}\` ${version}`;

export const NAMES: Readonly<Record<string, string>> = {
  undiciRequest: "bare `request` of undici 7",
  callOverUndici: "**kinnect over undici**: `kinde.call`",
  rawClientOverUndici: "**kinnect over undici**: the raw client",
  fetch: "bare `fetch` with a deadline",
  fetchAgain: "the same, measured again",
  call: "**kinnect over `fetch`**: `kinde.call`",
  rawClient: "**kinnect over `fetch`**: the raw client",
  openapiFetch: vendor(PACKAGES.openapiFetch),
  kindeSdk: vendor(PACKAGES.kindeSdk),
  managementApi: vendor(PACKAGES.managementApi),
  knetikSdk: vendor(PACKAGES.knetikSdk),
};
