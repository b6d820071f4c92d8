// Lets Kinde's own packages get and check tokens of a running sandbox. Prints what they say as JSON.
import { pathToFileURL } from "node:url";

const { validator, sdk, url, clientId, clientSecret, audience, userToken, forgedToken } = JSON.parse(process.argv[2] ?? "{}");
const { validateToken } = await import(pathToFileURL(validator).href);
const { createKindeServerClient, GrantType } = await import(pathToFileURL(sdk).href);

const validate = async (token) => (await validateToken({ token, domain: url })).valid;
const items = new Map();
const session = {
  getSessionItem: async (key) => items.get(key),
  setSessionItem: async (key, value) => void items.set(key, value),
  removeSessionItem: async (key) => void items.delete(key),
  destroySession: async () => items.clear(),
};
const client = createKindeServerClient(GrantType.CLIENT_CREDENTIALS, {
  authDomain: url,
  clientId,
  clientSecret,
  audience,
  logoutRedirectURL: url,
});
const machineToken = await client.getToken(session);
const again = await client.getToken(session);
console.log(
  JSON.stringify({
    user: await validate(userToken),
    forged: await validate(forgedToken),
    machine: await validate(machineToken),
    isKept: machineToken === again,
  }),
);
