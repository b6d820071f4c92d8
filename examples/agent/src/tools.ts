/**
 * The tools that agents call. Each MCP session has a server of its own, and belongs to one user.
 */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { type CallToolResult, UrlElicitationRequiredError } from "@modelcontextprotocol/sdk/types.js";
import type { Kinde } from "kinnect";
import { z } from "zod";
import type { Elicitations } from "./elicitations.js";
import { fileNames } from "./files.js";

const KEY_CODE_REF = "google_drive";

export interface ToolsOptions {
  readonly kinde: Kinde;
  readonly userId: string;
  readonly elicitations: Elicitations;
  /** The origin of Google Drive's API. */
  readonly driveUrl: string;
  /** This app's own page that starts a connection. */
  readonly connectUrl: string;
}

export function createToolServer({ kinde, userId, elicitations, driveUrl, connectUrl }: ToolsOptions): McpServer {
  const server = new McpServer({ name: "drive", version: "1.0.0" });
  server.registerTool(
    "list_files",
    { description: "Lists the names of the user's files in Google Drive.", outputSchema: { files: z.array(z.string()) } },
    async () => {
      const session = await kinde.connectedApps.find({ keyCodeRef: KEY_CODE_REF, userId });
      const files = session && (await fileNames(session, driveUrl));
      if (files === undefined) return askToConnect();
      return { content: [{ type: "text", text: files.join("\n") }], structuredContent: { files } };
    },
  );
  return server;

  /**
   * Leads the user to this app, which then knows who opens the page. A link to Kinde would start a session here and now, and whoever opened
   * that link would connect their own files to this user.
   */
  function askToConnect(): CallToolResult {
    const url = new URL(connectUrl);
    url.searchParams.set("returnTo", "/connected");
    if (server.server.getClientCapabilities()?.elicitation?.url === undefined) {
      const text = `Google Drive isn't connected. Ask the user to open ${url.href}, and call this tool again afterwards.`;
      return { isError: true, content: [{ type: "text", text }] };
    }
    const elicitationId = elicitations.open(server, userId);
    url.searchParams.set("elicitation", elicitationId);
    const message = "Connect your Google Drive, so that its files can be listed.";
    throw new UrlElicitationRequiredError([{ mode: "url", elicitationId, url: url.href, message }]);
  }
}
