/**
 * The user's files, or a link to connect the app.
 */
import { getApp, KEY_CODE_REF } from "../lib/app";
import { fileNames } from "../lib/files";
import { signedInUser } from "../lib/signed-in";

export default async function Page() {
  const user = await signedInUser();
  if (user === undefined) return <p>Please sign in.</p>;
  const session = await getApp().kinde.connectedApps.find({ keyCodeRef: KEY_CODE_REF, ...user });
  const files = session && (await fileNames(session));
  // No <Link>: Next would fetch the address in advance. It is this app's own, and starts a session only when the user opens it.
  if (files === undefined) return <a href="/connect?returnTo=/">Connect Google Drive</a>;
  return (
    <main>
      <h1>Your files</h1>
      <ul>
        {files.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <form method="post" action="/disconnect">
        <button>Disconnect Google Drive</button>
      </form>
    </main>
  );
}
