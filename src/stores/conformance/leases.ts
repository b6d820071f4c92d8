/**
 * Cases about leases: one holder at a time, who alone can renew and release. A store without `tryAcquire` passes them all.
 */
import {
  acquire,
  assert,
  atMost,
  callOptions,
  type ConformanceCase,
  type CreateStore,
  eventually,
  inTime,
  mustAcquire,
  mustBeAbsent,
  mustConflict,
  mustRead,
  mustWrite,
  newKey,
  pause,
} from "./assert.js";
import type { TokenStore } from "../store.js";

const SHORT_MS = 100;
/** For an answer that mustn't wait for the lease's end. */
const ANSWER_MS = 3_000;
const CALLERS = 20;

export function leaseCases(createStore: CreateStore): readonly ConformanceCase[] {
  const cases: Record<string, (store: TokenStore, key: string, other: TokenStore) => Promise<void>> = {
    "a locked key can't be locked again, and the answer comes at once": async (store, key) => {
      await mustAcquire(store, key);
      const second = await atMost(ANSWER_MS, acquire(store, key), "tryAcquire answers at once and doesn't wait for the lease to end");
      assert(second === undefined, "a locked key can't be locked again");
      await mustAcquire(store, newKey());
    },
    "of concurrent callers exactly one gets the lease": async (store, key, other) => {
      // Whether both are connected to one database.
      const probe = newKey();
      const version = await mustWrite(store, probe, "probe", null);
      const isShared = (await other.read(probe, callOptions()))?.version === version;
      const callers = Array.from({ length: CALLERS }, (_, caller) => acquire(isShared && caller % 2 === 1 ? other : store, key));
      const leases = (await Promise.all(callers)).filter((lease) => lease !== undefined);
      assert(leases.length === 1, "of concurrent callers exactly one gets the lease");
    },
    "a released key can be locked at once, and its former holder has no more say": async (store, key) => {
      const former = await mustAcquire(store, key);
      await former.release();
      assert(!(await former.renew(1)), "a lease that was released can't be renewed");
      await mustAcquire(store, key);
      await former.release();
      assert((await acquire(store, key)) === undefined, "release ends only the holder's own lease");
    },
    "a lease ends after its ttlMs, and can't be renewed then": async (store, key) => {
      const lease = await mustAcquire(store, key, SHORT_MS);
      await pause(SHORT_MS * 2);
      assert(!(await lease.renew(SHORT_MS)), "a lease that has ended can't be renewed");
      await eventually(async () => (await acquire(store, key)) !== undefined, "a lease ends after its ttlMs, in milliseconds");
    },
    "a holder whose lease has ended can neither renew nor release the next one's": async (store, key) => {
      const former = await mustAcquire(store, key, SHORT_MS);
      let next = await acquire(store, key);
      await eventually(async () => (next ??= await acquire(store, key)) !== undefined, "a lease ends after its ttlMs, in milliseconds");
      assert(!(await former.renew(1)), "renew resolves to false when another holds the lease");
      await pause(SHORT_MS / 2);
      assert((await acquire(store, key)) === undefined, "renew doesn't change the lease of another holder");
      await former.release();
      assert((await acquire(store, key)) === undefined, "release doesn't end the lease of another holder");
      assert((await next?.renew(SHORT_MS)) === true, "the holder can renew its lease");
      await former.renew(SHORT_MS * 1_000);
      await eventually(async () => (await acquire(store, key)) !== undefined, "renew doesn't prolong the lease of another holder");
    },
    "a renewed lease lasts for the new ttlMs": async (store) => {
      const { key, ttlMs } = await inTime(SHORT_MS, async (shortMs) => {
        const attempt = newKey();
        const lease = await mustAcquire(store, attempt, shortMs);
        assert(await lease.renew(shortMs * 100), "the holder can renew its lease");
        return { key: attempt, ttlMs: shortMs };
      });
      await pause(ttlMs * 1.5);
      assert((await acquire(store, key)) === undefined, "a renewed lease lasts for the new ttlMs");
    },
    "a locked key without a value reads as absent, and can be written": async (store, key) => {
      const lease = await mustAcquire(store, key);
      await mustBeAbsent(store, key, "a locked key without a value");
      await mustConflict(store, key, "unknown", "any version of a locked key without a value");
      const version = await mustWrite(store, key, "value", null);
      await mustRead(store, key, "value", version);
      assert((await acquire(store, key)) === undefined, "a write doesn't end the lease");
      await lease.release();
      await mustRead(store, key, "value", version);
    },
    "locking, renewing and releasing a key don't change its value": async (store, key) => {
      const version = await mustWrite(store, key, "value", null);
      const lease = await mustAcquire(store, key);
      await mustRead(store, key, "value", version);
      assert(await lease.renew(SHORT_MS * 100), "the holder can renew its lease");
      const next = await mustWrite(store, key, "next", version);
      await lease.release();
      await mustRead(store, key, "next", next);
    },
    "a value that ends under a lease is absent, and the lease goes on": async (store, key) => {
      await mustWrite(store, key, "short", null, SHORT_MS);
      await mustAcquire(store, key);
      await eventually(async () => (await store.read(key, callOptions())) === undefined, "a value ends after its ttlMs");
      assert((await acquire(store, key)) === undefined, "the end of a value doesn't end the lease");
      await mustWrite(store, key, "new", null);
    },
  };
  return Object.entries(cases).map(([name, check]) => ({
    name,
    async run() {
      const [store, other] = [await createStore(), await createStore()];
      if (store.tryAcquire !== undefined) await check(store, newKey(), other);
    },
  }));
}
