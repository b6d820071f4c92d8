// The scenario with ES modules, over undici's dispatcher in place of `fetch`. Its argument is the address of environment.mjs.
import process from "node:process";
import * as root from "kinnect";
import * as kindeOperations from "kinnect/kinde/operations";
import { undiciTransport } from "kinnect/undici";
import scenario from "./scenario.cjs";

// What a caller's `fetch` would get is none of the requests that the clients send themselves.
const fetched = [];
const provider = (url, init) => {
  if (!new URL(url).pathname.startsWith("/drive/")) fetched.push(url);
  return fetch(url, init);
};
const options = { transport: undiciTransport(), fetch: provider };
const results = await scenario({ root, kindeOperations, control: process.argv[2], options });
const error = fetched.length > 0 ? `sent through fetch: ${fetched.join(", ")}` : undefined;
console.log(JSON.stringify(error ? [...results, { step: "nothing goes through fetch", error }] : results));
process.exit();
