/**
 * Random client secrets.
 */
import { randomInt } from "node:crypto";

const CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Kinde's own SDKs refuse a secret of fewer than 40 or more than 60 characters, or with other characters than these. */
const LENGTH = 50;

export function randomSecret(): string {
  return Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join("");
}
