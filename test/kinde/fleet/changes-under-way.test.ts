/**
 * Changes that come while an earlier one is being written in the background, and whose own first attempt fails.
 */
import { Registry } from "../../../src/kinde/connected-apps/registry.js";
import { SessionManagers } from "../../../src/kinde/connected-apps/session-managers.js";
import { createTombstones, type OpenRevocation } from "../../../src/kinde/connected-apps/tombstones.js";
import { kindeConfig } from "../../../src/kinde/options.js";
import { httpConfig } from "../../../src/http/options.js";
import { createMemoryStore } from "../../../src/stores/memory.js";
import type { TokenStore } from "../../../src/stores/store.js";
import { PendingWrites } from "../../../src/tokens/engine/pending-writes.js";
import { EMPTY_RECORD } from "../../../src/tokens/engine/record.js";
import { tokenConfig } from "../../../src/tokens/options.js";
import { CREDENTIALS } from "../../helpers/kinde.js";

const DETAILS = { owner: { userId: "ada" }, keyCodeRef: "drive", startedAt: 1 };

/** Collects the writes that are to be tried again, for the test to try. */
class CollectedWrites extends PendingWrites {
  readonly writes: (() => Promise<unknown>)[] = [];

  constructor() {
    super(() => undefined);
  }

  override add(write: () => Promise<unknown>): void {
    this.writes.push(write);
  }
}

/** A store that fails while `isDown`, and calls `beforeWrite` before each write. */
function fallibleStore() {
  const memory = createMemoryStore();
  const control = { isDown: false, beforeWrite: async (_value: string): Promise<void> => undefined };
  const store: TokenStore = {
    async read(...args) {
      if (control.isDown) throw new Error("down");
      return memory.read(...args);
    },
    async write(key, value, options) {
      if (control.isDown) throw new Error("down");
      await control.beforeWrite(value);
      return memory.write(key, value, options);
    },
  };
  return { store, control };
}

function parts() {
  const { store, control } = fallibleStore();
  const pendingWrites = new CollectedWrites();
  const kinde = kindeConfig({ ...CREDENTIALS });
  const config = { ...tokenConfig({ store }, httpConfig({})), pendingWrites };
  return { control, pendingWrites, kinde, config, registry: new Registry(kinde, config) };
}

test("an entry's change that fails while an earlier one is being written isn't forgotten", async () => {
  const { control, pendingWrites, registry } = parts();
  await registry.mark("s", DETAILS, "pending");
  control.isDown = true;
  await registry.mark("s", DETAILS, "connected");
  control.isDown = false;
  control.beforeWrite = async () => {
    control.beforeWrite = async () => undefined;
    control.isDown = true;
    await registry.mark("s", DETAILS, "reconnect_required");
    control.isDown = false;
  };
  await Promise.all(pendingWrites.writes.map((write) => write()));
  expect(await registry.list(DETAILS.owner)).toMatchObject([{ id: "s", status: "reconnect_required" }]);
});

test("a revocation that Kinde accepts while its beginning is being written is written too", async () => {
  const { control, pendingWrites, registry, kinde, config } = parts();
  const open = new Map<string, OpenRevocation>();
  const managers = new SessionManagers(() => Promise.reject(new Error("no request")), registry, kinde, config, open);
  const writeTombstone = createTombstones(open, managers, registry, config);
  const revocation: OpenRevocation = { target: "revoking", before: EMPTY_RECORD };
  open.set("s", revocation);
  control.isDown = true;
  expect(await writeTombstone("s", revocation, {})).toMatchObject({ code: "network_error" });
  control.isDown = false;
  control.beforeWrite = async (value) => {
    if (!value.includes('"state":"revoking"')) return;
    control.beforeWrite = async () => undefined;
    revocation.target = "revoked";
    control.isDown = true;
    expect(await writeTombstone("s", revocation, {})).toMatchObject({ code: "network_error" });
    control.isDown = false;
  };
  await Promise.all(pendingWrites.writes.map((write) => write()));
  expect(await managers.get("s").read()).toMatchObject({ state: "revoked" });
  expect([...open.keys()]).toEqual([]);
});
