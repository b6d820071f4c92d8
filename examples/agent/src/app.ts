/**
 * What the pages and the tools share. Sessions and tokens are in the memory of this process; pass a `store` if you have several.
 */
import { kindeFromEnv } from "kinnect";
import { Elicitations } from "./elicitations.js";

export const kinde = kindeFromEnv();
export const elicitations = new Elicitations();
