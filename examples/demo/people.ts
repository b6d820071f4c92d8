/**
 * The two people who use the demo, and the cookie that says which of them is signed in. A real app has its own sign-in.
 */
import { randomBytes } from "node:crypto";
import type { Context } from "hono";
import { deleteCookie, setSignedCookie } from "hono/cookie";
import { parseSigned } from "hono/utils/cookie";

export interface Person {
  readonly name: string;
  /** In Kinde. */
  readonly userId: string;
  /** In Knetik. */
  readonly username: string;
}

export const PEOPLE: readonly Person[] = [
  { name: "Ada", userId: "kp_ada", username: "ada" },
  { name: "Ben", userId: "kp_ben", username: "ben" },
];

const COOKIE = "person";

/** Signs people in and out, and recognizes them. */
export class SignIn {
  readonly #secret = randomBytes(32).toString("base64url");

  async signIn(context: Context, userId: unknown): Promise<void> {
    const person = PEOPLE.find((one) => one.userId === userId);
    if (person) await setSignedCookie(context, COOKIE, person.userId, this.#secret, { httpOnly: true, sameSite: "Lax", path: "/" });
  }

  signOut(context: Context): void {
    deleteCookie(context, COOKIE, { path: "/" });
  }

  async personOf(request: Request): Promise<Person | undefined> {
    const { [COOKIE]: userId } = await parseSigned(request.headers.get("cookie") ?? "", this.#secret, COOKIE);
    return PEOPLE.find((one) => one.userId === userId);
  }
}
