import { randomUUID } from "node:crypto";

export type SessionState = "pending" | "connected" | "declined" | "expired" | "revoked";

export interface ConnectedSession {
  readonly id: string;
  /** What the consent page's address carries, so that knowing a session's id isn't enough to answer for its owner. */
  readonly ticket: string;
  readonly appName: string;
  readonly owner: string;
  readonly callbackUrl: string;
  state: SessionState;
}

export class Sessions {
  private readonly byId = new Map<string, ConnectedSession>();
  private readonly byTicket = new Map<string, ConnectedSession>();

  start(wish: Pick<ConnectedSession, "appName" | "owner" | "callbackUrl">): ConnectedSession {
    const session: ConnectedSession = { ...wish, id: randomUUID(), ticket: randomUUID(), state: "pending" };
    this.byId.set(session.id, session);
    this.byTicket.set(session.ticket, session);
    return session;
  }

  find(id: string | null): ConnectedSession | undefined {
    return id === null ? undefined : this.byId.get(id);
  }

  withTicket(ticket: string | undefined): ConnectedSession | undefined {
    return ticket === undefined ? undefined : this.byTicket.get(ticket);
  }
}
