/**
 * `kinnect`: both clients. What is exported is listed here and in the two entry points below, and nowhere else.
 */
export * from "./kinde/index.js";
export * from "./knetik/index.js";
