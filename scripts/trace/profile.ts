/**
 * V8's precise coverage of one piece of work.
 */
import { type Profiler, Session } from "node:inspector/promises";

/** Starts to count. What is loaded and set up afterwards is counted too, until `record` begins anew. */
export async function startProfile(): Promise<Profile> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  return new Profile(session);
}

export class Profile {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** What is called between the start and the end of `work`. */
  async record(work: () => Promise<unknown>): Promise<readonly Profiler.ScriptCoverage[]> {
    // Taking the counts sets them to zero.
    await this.#session.post("Profiler.takePreciseCoverage");
    await work();
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    return result;
  }

  stop(): void {
    this.#session.disconnect();
  }
}
