/**
 * The steps of random schedules with several processes.
 */
import fc from "fast-check";
import { HOUR } from "../harness.js";
import type { ConnectionState } from "./shared-store.js";

export type Step =
  | {
      readonly do: "get";
      readonly process: number;
      readonly fresh: boolean;
      readonly minValidityMs: number | undefined;
      readonly settles: boolean;
    }
  | { readonly do: "abort"; readonly caller: number }
  | {
      readonly do: "answer";
      readonly request: number;
      readonly lifetimeMs: number | undefined;
      readonly repeat: boolean;
      readonly rotates: boolean;
    }
  | { readonly do: "fail"; readonly request: number; readonly how: "transient" | "misconfigured" | "reconnect" }
  | { readonly do: "advance"; readonly ms: number }
  | { readonly do: "connect"; readonly process: number; readonly state: ConnectionState }
  | { readonly do: "set-clock"; readonly process: number; readonly skewMs: number }
  | { readonly do: "refuse" | "invalidate" | "clear" | "revoke" | "confirm"; readonly process: number }
  | { readonly do: "save" | "flush" | "go-back" | "end-leases" };

export interface Faults {
  /** The record has to be confirmed. Reads only. */
  readonly isBound?: boolean;
  readonly connections?: readonly ConnectionState[];
  readonly disasters?: readonly ("save" | "flush" | "go-back" | "end-leases")[];
}

const process = fc.nat(2);

export function schedules(isRead: boolean, { connections = [], disasters = [], isBound }: Faults = {}): fc.Arbitrary<Step[]> {
  return fc.array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({
          do: fc.constant("get" as const),
          process,
          fresh: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
          minValidityMs: fc.constantFrom(undefined, 0, 90_000),
          settles: fc.boolean(),
        }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("abort" as const), caller: fc.nat(9) }) },
      {
        weight: 5,
        arbitrary: fc.record({
          do: fc.constant("answer" as const),
          request: fc.nat(2),
          lifetimeMs: fc.constantFrom(undefined, -1, 10_000, 70_000, HOUR),
          repeat: fc.boolean(),
          rotates: fc.boolean(),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          do: fc.constant("fail" as const),
          request: fc.nat(2),
          how: fc.constantFrom("transient" as const, "misconfigured" as const, "reconnect" as const),
        }),
      },
      {
        weight: 5,
        arbitrary: fc.record({ do: fc.constant("advance" as const), ms: fc.constantFrom(1, 300, 1000, 4000, 11_000, 65_000, 301_000) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("set-clock" as const), process, skewMs: fc.constantFrom(-20_000, 0, 20_000) }) },
      {
        weight: 2,
        arbitrary: fc.record({
          do: fc.constantFrom(...(isRead ? (["revoke", "clear", "invalidate"] as const) : (["invalidate", "clear", "refuse"] as const))),
          process,
        }),
      },
      ...(isBound ? [{ weight: 2, arbitrary: fc.record({ do: fc.constant("confirm" as const), process }) }] : []),
      ...(connections.length > 0
        ? [{ weight: 4, arbitrary: fc.record({ do: fc.constant("connect" as const), process, state: fc.constantFrom(...connections) }) }]
        : []),
      ...(disasters.length > 0 ? [{ weight: 2, arbitrary: fc.record({ do: fc.constantFrom(...disasters) }) }] : []),
    ),
    { maxLength: 40 },
  );
}
