/**
 * The work on sessions that a kill may interrupt anywhere: revocations, confirmations, and what becomes of those that come too late.
 */
import { createKinde, type Kinde } from "../../../src/kinde/index.js";
import type { TokenStore } from "../../../src/stores/store.js";
import { CREDENTIALS } from "../../helpers/kinde.js";
import { FakeKinde } from "../../kinde/fleet/processes.js";
import { KillPoint, type KillTarget } from "./kill-points.js";

const MINUTE = 60_000;
const OWNER = { userId: "ada" };

export interface SessionWorld {
  readonly store: TokenStore;
  readonly backend: FakeKinde;
  readonly clock: { now: number };
  readonly id: string;
}

type Reasons = Record<string, unknown>;

function client({ store, backend, clock }: Omit<SessionWorld, "id">, kill = KillPoint.never()): Kinde {
  const options = { store: kill.store(store), fetch: kill.fetch(backend.fetch), now: () => clock.now };
  return createKinde({ ...CREDENTIALS, ...options, maxRetries: 0, timeoutMs: 3000 });
}

/** @param createStore an empty store, which the processes of one world share */
export function sessionTargets(createStore: () => Promise<TokenStore>): Readonly<Record<string, KillTarget<SessionWorld>>> {
  function createWorld(bind: boolean, lateMs = 0): () => Promise<SessionWorld> {
    return async () => {
      const world = { store: await createStore(), backend: new FakeKinde(), clock: { now: Date.UTC(2026, 0) } };
      const { connectedApps } = client(world);
      const session = await connectedApps.start({ keyCodeRef: "drive", ...OWNER, bind });
      world.backend.sessions.set(session.id, "connected");
      await session.token().catch(() => undefined);
      world.clock.now += lateMs;
      return { ...world, id: session.id };
    };
  }

  /** Everything that users see, and what `finishRevocations()` would still have to do. */
  async function stateOf(world: SessionWorld): Promise<unknown> {
    const { connectedApps } = client(world);
    const token = await connectedApps
      .session(world.id)
      .token()
      .then(
        ({ value }) => value,
        ({ reason }: Reasons) => reason,
      );
    const listed = await connectedApps.list(OWNER);
    return {
      token,
      listed: listed.map(({ id, status }) => ({ id, status })),
      open: await connectedApps.finishRevocations(),
      atKinde: world.backend.sessions.get(world.id),
    };
  }

  const session = (world: SessionWorld, kill: KillPoint) => client(world, kill).connectedApps.session(world.id);
  return {
    "revoke() of a confirmed session": {
      createWorld: createWorld(false),
      run: (world, kill) => session(world, kill).revoke({ signal: kill.signal }),
      stateOf,
    },
    "revoke() of an unconfirmed session": {
      createWorld: createWorld(true),
      run: (world, kill) => session(world, kill).revoke({ signal: kill.signal }),
      stateOf,
    },
    "confirm()": {
      createWorld: createWorld(true),
      run: (world, kill) => session(world, kill).confirm({ signal: kill.signal }),
      stateOf,
    },
    "token() of a session that wasn't confirmed in time, and finishRevocations()": {
      createWorld: createWorld(true, 10 * MINUTE),
      async run(world, kill) {
        const { connectedApps } = client(world, kill);
        const { signal } = kill;
        const reason = await connectedApps
          .session(world.id)
          .token({ signal })
          .then(
            () => "handed out",
            (error: Reasons) => error["reason"],
          );
        if (reason !== "unconfirmed") throw new Error(`token() ended with ${String(reason)}`);
        await connectedApps.finishRevocations({ signal });
      },
      stateOf,
    },
  };
}
