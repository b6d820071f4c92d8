/**
 * The environment of the tests: Node's, but the test files of a process share what takes long to make.
 * - RSA keys come from a pool. Most sandboxes make a key, and making one takes 100 ms and more.
 * - The TypeScript compiler is loaded once. `sharedCompiler.sourceFiles` keeps files that it has parsed.
 * A test file that needs fresh keys starts with `@jest-environment node`.
 */
import crypto from "node:crypto";
import { createRequire } from "node:module";
import { setImmediate } from "node:timers";
import { TestEnvironment } from "jest-environment-node";

/** More than any test compares with one another. */
const POOL_SIZE = 6;

const require = createRequire(import.meta.url);
const sourceFiles = new Map();
const { generateKeyPair, generateKeyPairSync } = crypto;
const pool = [];

export default class PooledKeysEnvironment extends TestEnvironment {
  #handedOut = 0;

  async setup() {
    await super.setup();
    Object.defineProperty(this.global, "sharedCompiler", { get: () => ({ typescript: require("typescript"), sourceFiles }) });
    crypto.generateKeyPairSync = (type, options) => {
      if (!isPooled(type, options)) return generateKeyPairSync(type, options);
      return (pool[this.#nextPlace()] ??= generateKeyPairSync(type, options));
    };
    crypto.generateKeyPair = (type, options, callback) => {
      if (!isPooled(type, options)) return generateKeyPair(type, options, callback);
      const place = this.#nextPlace();
      const { [place]: pair } = pool;
      if (pair !== undefined) return void setImmediate(() => callback(null, pair.publicKey, pair.privateKey));
      generateKeyPair(type, options, (error, publicKey, privateKey) => {
        if (error === null) pool[place] ??= { publicKey, privateKey };
        callback(error, publicKey, privateKey);
      });
    };
  }

  async teardown() {
    Object.assign(crypto, { generateKeyPair, generateKeyPairSync });
    await super.teardown();
  }

  #nextPlace() {
    return this.#handedOut++ % POOL_SIZE;
  }
}

function isPooled(type, options) {
  return type === "rsa" && Object.keys(options).length === 1 && options.modulusLength === 2048;
}
