/**
 * What is seen of one client in one situation.
 */
import type { Requests } from "./server.js";

export type Secret = "client secret" | "token";

/** How one call ended within the time it was watched. */
export type Outcome =
  | { readonly kind: "resolved"; readonly ms: number; readonly value: string; readonly shows: readonly Secret[] }
  | { readonly kind: "rejected"; readonly ms: number; readonly error: string; readonly shows: readonly Secret[] }
  | { readonly kind: "pending"; readonly ms: number };

export interface Observation {
  readonly outcomes: readonly Outcome[];
  readonly requests: Requests;
}

/** What the child process does with its client: some rounds, an hour apart, of some calls at once. */
export interface Plan {
  readonly method: "call" | "token";
  readonly rounds: number;
  readonly concurrency: number;
  /** Whether kinnect may try again; a time limit is that of one attempt. */
  readonly retries: boolean;
}
