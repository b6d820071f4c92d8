/**
 * The first table: what each client does in each situation.
 */
import { type ClientId, type Modules, PACKAGES } from "./clients.js";
import { ask } from "./children.js";
import type { Task } from "./child/probe.js";
import type { Observation, Outcome } from "./observation.js";
import { table } from "./report/table.js";
import { leaks, merged } from "./report/words.js";
import { openServer } from "./server.js";
import { type Situation, SITUATIONS } from "./situations.js";

const NOT_INSTALLED = "not installed";
const LEFT_TO_THE_CALLER = "left to the caller";
/** Clients that get no token by themselves. */
const TOKENLESS: readonly ClientId[] = ["knetikSdk"];

export async function behaviorTable(folder: string, modules: Modules): Promise<string> {
  const probe = (client: ClientId, module: string | undefined): Promise<readonly string[]> => column(folder, client, module);
  const [kinde, knetik, managementApi, knetikSdk] = await Promise.all([
    probe("kinnectKinde", ""),
    probe("kinnectKnetik", ""),
    probe("managementApi", modules.managementApi),
    probe("knetikSdk", modules.knetikSdk),
  ]);
  const titles = [...SITUATIONS.map(({ title }) => title), "Errors of all these calls that show a secret, printed with `showHidden`"];
  const header = ["", "kinnect", ...[PACKAGES.managementApi, PACKAGES.knetikSdk].map(({ name, version }) => `${name} ${version}`)];
  const rows = titles.map((title, row) => [
    title,
    merged(kinde[row] ?? "", knetik[row] ?? ""),
    managementApi[row] ?? "",
    knetikSdk[row] ?? "",
  ]);
  return table(header, rows);
}

async function column(folder: string, client: ClientId, module: string | undefined): Promise<readonly string[]> {
  if (module === undefined) return [...SITUATIONS, "errors"].map(() => NOT_INSTALLED);
  const cells: string[] = [];
  const outcomes: Outcome[] = [];
  // One after the other: a busy machine would lengthen the times that are told.
  for (const situation of SITUATIONS) {
    const observation = await observe(folder, { client, module }, situation);
    cells.push(situation.isAboutTokens && TOKENLESS.includes(client) ? LEFT_TO_THE_CALLER : situation.say(observation));
    outcomes.push(...observation.outcomes);
  }
  return [...cells, leaks(outcomes)];
}

async function observe(folder: string, who: Pick<Task, "client" | "module">, { behavior, plan }: Situation): Promise<Observation> {
  const server = await openServer(behavior);
  try {
    const outcomes = await ask<readonly Outcome[]>(folder, "probe", { ...who, origin: server.origin, plan } satisfies Task);
    return { outcomes, requests: server.requests() };
  } finally {
    server.close();
  }
}
