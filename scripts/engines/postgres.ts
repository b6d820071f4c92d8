/**
 * PostgreSQL on a free port, with a new database that is deleted in the end.
 */
import { execFileSync } from "node:child_process";
import { chownSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram, freePort, type Server, startProgram } from "./server.js";

const USER = "kinnect";
/** It refuses to run as root. The package of Debian makes a user for it. */
const SYSTEM_USERS = ["postgres", "nobody"];

/** Starts a server. `settings` are more of its settings, such as `{ default_transaction_isolation: "serializable" }`. */
export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  const [initdb, postgres] = [findProgram("initdb"), findProgram("postgres")];
  if (initdb === undefined || postgres === undefined) throw new Error("PostgreSQL isn't installed. On Debian: apt-get install postgresql");
  const folder = await mkdtemp(join(tmpdir(), "kinnect-postgres-"));
  const owner = process.getuid?.() === 0 ? otherUser() : undefined;
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const options = { ...owner, cwd: folder, env: { PATH: process.env["PATH"], LC_ALL: "C.UTF-8" } };
  execFileSync(initdb, ["-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"], { ...options, stdio: "ignore" });
  const port = String(await freePort());
  const all = { listen_addresses: "127.0.0.1", port, unix_socket_directories: "", fsync: "off", ...settings };
  const args = ["-D", data, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const { pid, stop } = await startProgram(postgres, args, /ready to accept connections/, options);
  return {
    url: `postgres://${USER}@127.0.0.1:${port}/postgres`,
    pid,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function otherUser(): { readonly uid: number; readonly gid: number } {
  for (const user of SYSTEM_USERS) {
    const id = (flag: string): number => Number(execFileSync("id", [flag, user], { stdio: ["ignore", "pipe", "ignore"] }));
    try {
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // There is no such user.
    }
  }
  throw new Error(`PostgreSQL can't run as root, and there is no user ${SYSTEM_USERS.join(" or ")}.`);
}
