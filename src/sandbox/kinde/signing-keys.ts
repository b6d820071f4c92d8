/**
 * The keys with which the Kinde stand-in signs tokens and webhooks: RSA keys of 2,048 bits for RS256, as Kinde's.
 */
import { generateKeyPair, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import type { SigningKeyChoice } from "./token-options.js";

const RSA = { modulusLength: 2048 } as const;

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export interface SigningKey extends KeyPair {
  /** Kinde's form of a key ID. */
  readonly id: string;
}

/** Making a key takes about 100 ms, so it is made when it is first needed. A caller who can't wait makes one itself. */
export class SigningKeys {
  #current: SigningKey | undefined;
  #making: Promise<void> | undefined;
  /** An earlier key that is still published. */
  #previous: SigningKey | undefined;
  #withdrawn: SigningKey | undefined;

  /** Resolves when `current` doesn't have to make a key. */
  async ready(): Promise<void> {
    while (this.#current === undefined) await (this.#making ??= this.#make());
  }

  get current(): SigningKey {
    return (this.#current ??= withId(generateKeyPairSync("rsa", RSA)));
  }

  /** The next signature has a new key. The one before is withdrawn, or published until the next rotation. */
  rotate(keepsPrevious: boolean): void {
    this.#withdrawn = (keepsPrevious ? this.#previous : this.current) ?? this.#withdrawn;
    this.#previous = keepsPrevious ? this.current : undefined;
    this.#current = undefined;
  }

  /** The published keys as a JSON Web Key Set. */
  async published(): Promise<{ readonly keys: readonly object[] }> {
    await this.ready();
    const keys = [this.current, ...(this.#previous === undefined ? [] : [this.#previous])];
    return { keys: keys.map(({ id, publicKey }) => ({ ...publicKey.export({ format: "jwk" }), alg: "RS256", kid: id, use: "sig" })) };
  }

  /** A JWT with these claims. Kinde writes them in alphabetical order. */
  sign(claims: object, choice: SigningKeyChoice = "current"): string {
    const key = choice === "current" ? this.current : (this.#withdrawn ??= withId(generateKeyPairSync("rsa", RSA)));
    const sorted = Object.fromEntries(Object.entries(claims).sort(([one], [other]) => (one < other ? -1 : 1)));
    const signed = `${encode({ alg: "RS256", kid: key.id, typ: "JWT" })}.${encode(sorted)}`;
    return `${signed}.${sign("sha256", Buffer.from(signed), key.privateKey).toString("base64url")}`;
  }

  #make(): Promise<void> {
    return new Promise((resolve, reject) => {
      generateKeyPair("rsa", RSA, (error, publicKey, privateKey) => {
        this.#making = undefined;
        if (error !== null) return reject(error);
        this.#current ??= withId({ publicKey, privateKey });
        resolve();
      });
    });
  }
}

function withId(pair: KeyPair): SigningKey {
  const octets = randomBytes(16).toString("hex").match(/../g) ?? [];
  return { ...pair, id: octets.join(":") };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
