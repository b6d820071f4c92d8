/**
 * Opens the three servers of a sandbox.
 */
import type { SandboxServer } from "./faults.js";
import { type LoopbackServer, openServer, type ServerConfig } from "./http/server.js";
import type { SandboxOptions } from "./types.js";

/** Opens all three servers. If one of them fails, the others are closed again. */
export async function openServers(
  config: Pick<ServerConfig, "clock" | "clockWatch" | "faults" | "log">,
  ports: Pick<SandboxOptions, "kindePort" | "providerPort" | "knetikPort">,
): Promise<Record<SandboxServer, LoopbackServer>> {
  const opened: LoopbackServer[] = [];
  const open = async (name: SandboxServer, port = 0): Promise<LoopbackServer> => {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`${name}Port must be a port number`);
    const server = await openServer({ ...config, name, port });
    opened.push(server);
    return server;
  };
  try {
    return {
      kinde: await open("kinde", ports.kindePort),
      provider: await open("provider", ports.providerPort),
      knetik: await open("knetik", ports.knetikPort),
    };
  } catch (error) {
    await Promise.all(opened.map((server) => server.close()));
    throw error;
  }
}
