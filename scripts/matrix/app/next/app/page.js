// A page as people write it first: it doesn't say that it is dynamic, and catches nothing.
import { createElement } from "react";
import { kinde } from "./kinde.js";

/* global process */
export default async function Page() {
  const drive = kinde.connectedApps.session(process.env.SESSION_ID).fetcher(process.env.PROVIDER_URL);
  const { files } = await (await drive("/drive/v3/files")).json();
  return createElement("p", undefined, `files:${files.length}`);
}
