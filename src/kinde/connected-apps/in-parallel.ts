/**
 * Works on many items, a few at a time.
 */
const MAX_RUNNING = 8;

/** Rejects as soon as one of them does. */
export async function inParallel<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  // All of them take from one iterator.
  const left = [...items].values();
  async function runSome(): Promise<void> {
    for (const item of left) await work(item);
  }
  await Promise.all(Array.from({ length: MAX_RUNNING }, runSome));
}
