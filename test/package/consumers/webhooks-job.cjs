/* global Buffer, Request, Response */
// Receives webhooks with the installed package, on a JWKS of its own. The caller passes the module, as ESM or CommonJS.
const { createSign, generateKeyPairSync } = require("node:crypto");

module.exports = async function webhooksJob({ createWebhooks, isKinnectError, TokenRejectedError }) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const keys = [{ ...publicKey.export({ format: "jwk" }), kid: "key" }];
  const webhooks = createWebhooks({ domain: "mybiz.kinde.com", fetch: async () => Response.json({ keys }) });
  const encode = (part) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const event = { type: "user.deleted", event_id: "event_1", timestamp: new Date().toISOString(), data: { user: { id: "kp_1" } } };

  function signed(claims) {
    const text = `${encode({ alg: "RS256", kid: "key" })}.${encode(claims)}`;
    return `${text}.${createSign("sha256").update(text).sign(privateKey, "base64url")}`;
  }

  const handled = [];
  const receive = webhooks.handler({ "user.deleted": async ({ data }) => handled.push(data.user.id) });
  const post = async (body) => (await receive(new Request("https://app.example.com/", { method: "POST", body }))).status;
  const statuses = [
    await post(signed(event)),
    await post(signed(event)),
    await post(signed({ ...event, timestamp: "2020-01-01T00:00:00Z" })),
  ];
  const error = await webhooks.verify("nonsense").catch((thrown) => thrown);
  return {
    handled,
    statuses,
    refused: isKinnectError(error, "token_rejected") && error.reason,
    isOurs: error instanceof TokenRejectedError,
  };
};
