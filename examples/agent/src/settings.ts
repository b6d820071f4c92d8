/**
 * The settings of this server, from environment variables. A missing one stops the server when it starts.
 */
export const KINDE_DOMAIN = required("KINDE_DOMAIN");
/** Where users and agents reach this server. Cookies and redirects follow from it, never from a request. */
export const APP_URL = required("APP_URL");
/** Where agents connect. It is the audience of their access tokens, too. */
export const MCP_URL = `${APP_URL}/mcp`;
/** Seals the cookies of /connect: 32 characters or more. */
export const CONNECT_SECRET = required("CONNECT_SECRET");
export const PORT = Number(process.env.PORT ?? 3000);
export const DRIVE_URL = process.env.DRIVE_URL ?? "https://www.googleapis.com";

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set the environment variable ${name}: README.md lists them.`);
  return value;
}
