/**
 * The sessions of connected apps, by session ID and by the ticket of their consent page.
 */
import { randomUUID } from "node:crypto";

export type SessionState = "pending" | "connected" | "declined" | "expired" | "revoked";

export interface ConnectedSession {
  readonly id: string;
  /** The secret part of the consent page's URL. Otherwise anyone who knows a session's ID could answer for its owner. */
  readonly ticket: string;
  readonly appName: string;
  readonly owner: string;
  readonly callbackUrl: string;
  state: SessionState;
}

export type SessionOptions = Pick<ConnectedSession, "appName" | "owner" | "callbackUrl">;

export class Sessions {
  readonly #byId = new Map<string, ConnectedSession>();
  readonly #byTicket = new Map<string, ConnectedSession>();

  start(options: SessionOptions): ConnectedSession {
    const session: ConnectedSession = { ...options, id: randomUUID(), ticket: randomUUID(), state: "pending" };
    this.#byId.set(session.id, session);
    this.#byTicket.set(session.ticket, session);
    return session;
  }

  find(id: string | null): ConnectedSession | undefined {
    return id === null ? undefined : this.#byId.get(id);
  }

  findByTicket(ticket: string | undefined): ConnectedSession | undefined {
    return ticket === undefined ? undefined : this.#byTicket.get(ticket);
  }
}
