/* global Request, Response */
// Connects an app with the installed package, on a Kinde of its own. The caller passes the modules, as ESM or CommonJS.
module.exports = async function webJob({ createKinde }, { connectHandlers, isKinnectError }) {
  const answers = {
    "/oauth2/token": { access_token: "management", expires_in: 3600 },
    "/api/v1/connected_apps/auth_url": { url: "https://mybiz.kinde.com/consent", session_id: "session-1" },
    "/api/v1/connected_apps/token": { access_token: "provider", access_token_expiry: "2100-01-01T00:00:00Z" },
  };
  const fetch = async (url) => Response.json(answers[new URL(url).pathname]);
  const kinde = createKinde({ domain: "mybiz.kinde.com", clientId: "id", clientSecret: "secret", fetch });
  const connected = [];
  const options = {
    keyCodeRef: "google_drive",
    callbackUrl: "https://app.example.com/connect/callback",
    secret: "a secret of more than 32 characters",
    owner: () => ({ userId: "kp_1" }),
    onConnected: async (session) => connected.push((await session.token()).value),
  };
  const { start, callback } = connectHandlers(kinde, options);
  const started = await start(new Request("https://app.example.com/connect?returnTo=/settings"));
  const [cookie] = started.headers.getSetCookie()[0].split(";");
  const url = `${options.callbackUrl}?session_id=session-1`;
  const finished = await callback(new Request(url, { headers: { cookie } }));
  let refused = false;
  try {
    connectHandlers(kinde, { ...options, secret: "short" });
  } catch (error) {
    refused = isKinnectError(error, "configuration");
  }
  return { statuses: [started.status, finished.status], to: finished.headers.get("location"), connected, refused };
};
