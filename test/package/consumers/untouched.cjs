// Loads the package and creates clients, and prints which globals of the HTTP stack that touched.
const touched = new Set();
for (const name of ["fetch", "Request", "Response", "Headers", "FormData", "Blob", "AbortSignal", "crypto"]) {
  const value = globalThis[name];
  Object.defineProperty(globalThis, name, { configurable: true, get: () => (touched.add(name), value) });
}
const { createKinde, createKnetik } = require("kinnect");
const credentials = { clientId: "id", clientSecret: "secret" };
createKinde({ domain: "mybiz.kinde.com", ...credentials }).connectedApps.session("session");
createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", ...credentials });
console.log(JSON.stringify({ touched: [...touched], files: Object.keys(require.cache).length }));
