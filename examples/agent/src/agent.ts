/**
 * An agent, without the language model: calls a tool, shows the URL that the server asks to open, and repeats the call when the server says
 * that the user is done.
 */
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { ElicitationCompleteNotificationSchema, UrlElicitationRequiredError } from "@modelcontextprotocol/sdk/types.js";

const { MCP_URL = "http://localhost:3000/mcp", ACCESS_TOKEN = "" } = process.env;

const client = new Client({ name: "example-agent", version: "1.0.0" }, { capabilities: { elicitation: { url: {} } } });
const completed = new Set<string>();
let onCompleted: () => void = () => undefined;
client.setNotificationHandler(ElicitationCompleteNotificationSchema, ({ params }) => {
  completed.add(params.elicitationId);
  onCompleted();
});

await client.connect(
  new StreamableHTTPClientTransport(new URL(MCP_URL), { requestInit: { headers: { authorization: `Bearer ${ACCESS_TOKEN}` } } }),
);
console.log(JSON.stringify(await callTool("list_files")));
await client.close();

async function callTool(name: string): Promise<unknown> {
  for (;;) {
    try {
      const { structuredContent, content } = await client.callTool({ name });
      return structuredContent ?? content;
    } catch (error) {
      if (!(error instanceof UrlElicitationRequiredError)) throw error;
      for (const { message, url } of error.elicitations) console.log(`${message}\nOpen ${url}`);
      await completionOf(error.elicitations.map(({ elicitationId }) => elicitationId));
    }
  }
}

async function completionOf(ids: readonly string[]): Promise<void> {
  while (!ids.every((id) => completed.has(id))) await new Promise<void>((resolve) => (onCompleted = resolve));
}
