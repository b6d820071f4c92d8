/**
 * Who was asked to connect an app, by URL elicitation (MCP 2025-11-25), and hasn't done so yet: at most one elicitation per MCP session.
 */
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

interface Elicitation {
  readonly id: string;
  readonly userId: string;
  /** Tells the agent that it can repeat its call. */
  readonly complete: () => Promise<void>;
}

export class Elicitations {
  readonly #bySession = new Map<McpServer, Elicitation>();

  /** Returns the ID of the session's elicitation. */
  open(session: McpServer, userId: string): string {
    const open = this.#bySession.get(session);
    if (open !== undefined) return open.id;
    const id = crypto.randomUUID();
    this.#bySession.set(session, { id, userId, complete: session.server.createElicitationCompletionNotifier(id) });
    return id;
  }

  /** Whom an elicitation is for, or `undefined` if it isn't open. */
  userOf(id: string): string | undefined {
    return [...this.#bySession.values()].find((elicitation) => elicitation.id === id)?.userId;
  }

  /** Completes all elicitations of a user. An agent that has gone isn't an error. */
  async complete(userId: string): Promise<void> {
    for (const [session, elicitation] of this.#bySession) {
      if (elicitation.userId !== userId) continue;
      this.#bySession.delete(session);
      await elicitation.complete().catch((error: unknown) => console.error("An agent couldn't be told:", error));
    }
  }

  forget(session: McpServer): void {
    this.#bySession.delete(session);
  }
}
