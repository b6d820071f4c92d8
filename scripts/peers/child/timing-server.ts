/**
 * A child process: the server of the timings, so that its work isn't measured with the clients'.
 */
import { openServer } from "../server.js";

const { origin } = await openServer();
process.on("disconnect", () => process.exit());
process.send?.(origin);
