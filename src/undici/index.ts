/**
 * `kinnect/undici`: sends requests through a dispatcher of undici, without the cost of `fetch`. For Node.
 */
export type { UndiciDispatcher, UndiciRequest } from "./dispatcher.js";
export { undiciTransport } from "./undici-transport.js";
