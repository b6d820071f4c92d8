/* global Buffer, Response */
// Verifies tokens with the installed package, on a JWKS of its own. The caller passes the module, as ESM or CommonJS.
const { createSign, generateKeyPairSync } = require("node:crypto");

module.exports = async function verifyJob({ createVerifier, isKinnectError, TokenRejectedError }) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const keys = [{ ...publicKey.export({ format: "jwk" }), kid: "key" }];
  const verifier = createVerifier({ domain: "mybiz.kinde.com", audience: null, fetch: async () => Response.json({ keys }) });
  const encode = (part) => Buffer.from(JSON.stringify(part)).toString("base64url");

  function token(exp) {
    const claims = { iss: "https://mybiz.kinde.com", sub: "kp_1", azp: "app", scp: [], exp };
    const signed = `${encode({ alg: "RS256", kid: "key" })}.${encode(claims)}`;
    return `${signed}.${createSign("sha256").update(signed).sign(privateKey, "base64url")}`;
  }

  const now = Math.floor(Date.now() / 1000);
  const { kind } = await verifier.verify(token(now + 60));
  const error = await verifier.authenticate({ headers: { authorization: `Bearer ${token(now - 60)}` } }).catch((thrown) => thrown);
  return {
    accepted: kind,
    refused: isKinnectError(error, "token_rejected") && error.reason,
    status: error.status,
    isOurs: error instanceof TokenRejectedError,
  };
};
