/**
 * The examples, in the order in which they are tried. Each is a folder below examples/.
 */
import { agentExample } from "./agent.js";
import type { Example } from "./example.js";
import { expressExample } from "./express.js";
import { nextExample } from "./next.js";
import { workersExample } from "./workers.js";

export const EXAMPLES: readonly Example[] = [expressExample, agentExample, workersExample, nextExample];
