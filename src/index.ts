/**
 * `kinnect`: both clients. Everything that is exported is listed here and in the two entry points below.
 */
export * from "./kinde/index.js";
export * from "./knetik/index.js";
