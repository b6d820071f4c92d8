/**
 * The versions of undici that this Node can run.
 */
type Undici = typeof import("undici7");

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const runsUndici8 = major > 22 || (major === 22 && minor >= 19);

export const UNDICI_VERSIONS = ["undici6", "undici7", ...(runsUndici8 ? ["undici8"] : [])];

/** The part of the package that tests use is the same in each version. */
export function loadUndici(version: string): Undici {
  return jest.requireActual<Undici>(version);
}

interface Closable {
  close(): Promise<void>;
  destroy(): Promise<void>;
}

const open: Closable[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((dispatcher) => dispatcher.destroy()));
});

/** Ends the dispatcher's connections after the test. */
export function tracked<D extends Closable>(dispatcher: D): D {
  open.push(dispatcher);
  return dispatcher;
}
