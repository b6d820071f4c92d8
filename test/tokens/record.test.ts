/**
 * A record's form in the store, and the end of its token.
 */
import { markRevoked, withdrawRevocation } from "../../src/tokens/engine/record-changes.js";
import { decodeRecord } from "../../src/tokens/engine/record-format.js";
import { type HeldToken, tokenEnd } from "../../src/tokens/engine/record.js";

const TOKEN: HeldToken = { value: "token", lifetimeMs: 0, issuedAt: 0, confirmedAt: 0, cooldownUntil: 0 };

test.each(["revoked", "revoking", "unconfirmed"])(
  "the state %s of a newer version's record is read, and the record is still newer",
  (state) => {
    expect(decodeRecord(JSON.stringify({ format: 99, state, more: 1 }))).toEqual({ record: { state }, isNewer: true });
  },
);

test("a newer version's record in any other state counts as empty, and is newer", () => {
  expect(decodeRecord(JSON.stringify({ format: 99, state: "issued" }))).toEqual({ record: { state: "unknown" }, isNewer: true });
});

test("a token of unknown expiry doesn't take the end of the one that a withdrawn revocation has dropped", () => {
  const revoking = markRevoked("revoking")({ state: "issued", token: { ...TOKEN, expiresAt: 1000 } });
  expect(tokenEnd(revoking)).toBe(1000);
  const later = { ...withdrawRevocation()(revoking), token: TOKEN };
  expect(tokenEnd(later)).toBeUndefined();
  expect(tokenEnd(markRevoked()(later))).toBeUndefined();
});
