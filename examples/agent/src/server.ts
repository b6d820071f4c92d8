/**
 * An MCP server (Streamable HTTP) with a tool that needs the user's Google Drive, and the pages on which the user connects it.
 */
import { randomUUID } from "node:crypto";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { createMcpExpressApp } from "@modelcontextprotocol/sdk/server/express.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { isInitializeRequest } from "@modelcontextprotocol/sdk/types.js";
import { elicitations, kinde } from "./app.js";
import { finishConnecting, requireElicitedUser, startConnecting } from "./connect.js";
import { verifyAccessToken } from "./identity.js";
import { APP_URL, DRIVE_URL, PORT } from "./settings.js";
import { createToolServer } from "./tools.js";

const IDLE_MS = 3_600_000;

interface McpSession {
  readonly userId: string;
  readonly transport: StreamableHTTPServerTransport;
  /** Closes the session of an agent that has left without closing it. */
  readonly idle: NodeJS.Timeout;
}

const sessions = new Map<string, McpSession>();
const app = createMcpExpressApp({ host: "0.0.0.0", allowedHosts: [new URL(APP_URL).hostname] });

app.get("/connect", requireElicitedUser, startConnecting);
app.get("/connect/callback", finishConnecting);
app.get("/connected", (_request, response) => void response.send("Google Drive is connected. Go back to your agent."));

app.all("/mcp", requireBearerAuth({ verifier: { verifyAccessToken } }), async (request, response) => {
  const userId = String(request.auth?.extra?.["userId"]);
  const id = request.header("mcp-session-id");
  const session = id === undefined && isInitializeRequest(request.body) ? await openSession(userId) : sessions.get(id ?? "");
  // A session ID alone proves nothing: it belongs to the user who opened it.
  if (session?.userId !== userId) return void response.status(404).json({ error: "There is no such session." });
  session.idle.refresh();
  await session.transport.handleRequest(request, response, request.body);
});

async function openSession(userId: string): Promise<McpSession> {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    onsessioninitialized: (id) => void sessions.set(id, session),
  });
  const session = { userId, transport, idle: setTimeout(() => void transport.close(), IDLE_MS).unref() };
  const server = createToolServer({ kinde, userId, elicitations, driveUrl: DRIVE_URL, connectUrl: `${APP_URL}/connect` });
  server.server.onclose = () => {
    clearTimeout(session.idle);
    sessions.delete(transport.sessionId ?? "");
    elicitations.forget(server);
  };
  await server.connect(transport);
  return session;
}

const server = app.listen(PORT, () => console.log(`Listening on port ${PORT}`));
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
});
