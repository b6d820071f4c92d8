/**
 * The pages: one template, and the content of each page.
 */
import { html } from "hono/html";
import type { RefusalReason } from "kinnect/web";
import type { Holdings } from "./holdings.js";
import { PEOPLE, type Person } from "./people.js";

type Html = ReturnType<typeof html>;

/** What the person sees of Google Drive while it is connected. */
export interface DriveView {
  readonly files: readonly DriveFile[];
  /** When the token ends, if the provider said so. */
  readonly tokenEndsAt: Date | undefined;
}

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
}

const DONE: Readonly<Record<string, string>> = {
  renewed: "The provider ended its token, and this page got a new one by itself: see the requests below.",
  disconnected: "Disconnected. Kinde has revoked the session, and no process hands out its token any more.",
};

function page(title: string, person: Person | undefined, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Shelf</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="/style.css" />
        <script type="module" src="/live.js"></script>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          <a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28" />Shelf</a>
          ${
            person &&
            html`<form method="post" action="/sign-out">
              <span class="who">${avatar(person)} ${person.name}</span>
              <button class="quiet">Switch</button>
            </form>`
          }
        </header>
        <main id="content">${content}</main>
        <footer>A demo of kinnect. Kinde, Knetik and Google Drive are a sandbox on this machine.</footer>
      </body>
    </html>`;
}

export function peoplePage(): Html {
  return page(
    "Who are you?",
    undefined,
    html`<section class="narrow">
      <h1>Who are you?</h1>
      <p class="lead">Shelf shows your files from Google Drive. Choose a person to try it.</p>
      <form class="people" method="post" action="/sign-in">
        ${PEOPLE.map(
          (person) =>
            html`<button class="person" name="userId" value="${person.userId}">
              ${avatar(person)}<span>${person.name}<small>${person.userId}</small></span>
            </button>`,
        )}
      </form>
    </section>`,
  );
}

/** `drive` is undefined while Google Drive isn't connected. */
export function filesPage(person: Person, drive: DriveView | undefined, holdings: Holdings, done: string | undefined): Html {
  return page(
    "My files",
    person,
    html`<div class="columns">
      <section>
        <h1>My files</h1>
        ${done !== undefined && DONE[done] && html`<p class="notice" role="status">${DONE[done]}</p>`}
        ${drive === undefined ? notConnected() : connected(drive)} ${leave(person)}
      </section>
      <aside aria-labelledby="holds">
        <h2 id="holds">Who holds what</h2>
        <div id="live">${holdingsPanel(holdings)}</div>
      </aside>
    </div>`,
  );
}

function notConnected(): Html {
  return html`<div class="card empty">
    <h2>Nothing here yet</h2>
    <p>Connect Google Drive, and your files show up on this page. Shelf can only read them.</p>
    <a class="button" href="/connect">Connect Google Drive</a>
  </div>`;
}

function connected({ files, tokenEndsAt }: DriveView): Html {
  return html`<ul class="card files">
      ${files.map(
        ({ name, mimeType }) =>
          html`<li>
            <span class="type">${/\.(\w+)$/.exec(name)?.[1] ?? "file"}</span><span>${name}<small>${mimeType}</small></span>
          </li>`,
      )}
    </ul>
    ${tokenEndsAt && html`<p class="hint">Google Drive's token works until ${timeOf(tokenEndsAt)} UTC. Shelf renews it by itself.</p>`}
    <form class="actions" method="post">
      <button formaction="/renew">Renew the token</button>
      <button formaction="/disconnect">Disconnect</button>
    </form>`;
}

function leave({ name }: Person): Html {
  return html`<form class="card leave" method="post" action="/leave">
    <div>
      <h2>Leave Shelf</h2>
      <p>Ends every session, sign-in and token that ${name} has in Kinde and Knetik, and writes a report.</p>
    </div>
    <button class="danger">Leave</button>
  </form>`;
}

export function reportPage({ name }: Person, report: string): Html {
  return page(
    "Goodbye",
    undefined,
    html`<section class="narrow">
      <h1>Goodbye, ${name}</h1>
      <p class="lead">This is what was ended, and what couldn't be reached.</p>
      <pre class="card" tabindex="0" aria-label="Report">${report}</pre>
      <a class="button" href="/">Back to the start</a>
    </section>`,
  );
}

interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

const NOT_YOURS: Refusal = {
  status: 400,
  title: "This link isn't yours",
  text: "You didn't start this connection in this browser, so nothing was connected.",
};

const REFUSALS: Readonly<Record<RefusalReason, Refusal>> = {
  no_cookie: NOT_YOURS,
  mismatch: NOT_YOURS,
  not_navigation: { ...NOT_YOURS, status: 403 },
  signed_out: { status: 401, title: "Please sign in", text: "Choose who you are, then connect Google Drive." },
  owner_changed: { status: 400, title: "Somebody else signed in", text: "You started connecting as another person. Start again." },
  expired: { status: 400, title: "That took too long", text: "The connection has to be confirmed within ten minutes. Start again." },
  declined: { status: 400, title: "Nothing was connected", text: "You declined. Shelf has no access to your files." },
  not_connected: { status: 409, title: "Not connected yet", text: "Allow the access first, then reload this page." },
  failed: { status: 503, title: "That didn't work", text: "A service doesn't answer. Reload this page in a moment." },
};

/** What a person sees instead of being connected. */
export async function refusedAnswer(reason: RefusalReason): Promise<Response> {
  const { status, title, text } = REFUSALS[reason];
  const content = await page(
    title,
    undefined,
    html`<section class="narrow">
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      <a class="button" href="/">Back to my files</a>
    </section>`,
  );
  return new Response(String(content), { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

export function holdingsPanel({ people, requests }: Holdings): Html {
  return html`<ul class="holdings">
      ${people.map(
        ({ person, session }) =>
          html`<li>
            ${avatar(person)}<span>${person.name}<small>Google Drive: ${STATUS[session?.status ?? "none"]}</small></span>
          </li>`,
      )}
    </ul>
    <h3>Latest requests</h3>
    ${
      requests.length === 0
        ? html`<p class="none">None yet.</p>`
        : html`<ol class="requests">
            ${requests.map(
              ({ server, method, path, status }) =>
                html`<li>
                  <span class="server">${server}</span> <code>${method} ${shortened(path)}</code>
                  <b class="s${String(status)[0]}">${status}</b>
                </li>`,
            )}
          </ol>`
    }`;
}

const STATUS: Readonly<Record<string, string>> = {
  none: "never connected",
  pending: "waiting for consent",
  connected: "connected",
  reconnect_required: "has to connect again",
  revoking: "being disconnected",
  revoked: "disconnected",
};

function shortened(path: string): string {
  return path.replace("/api/v1", "").replace(/[\da-f-]{36}/g, "…");
}

function timeOf(date: Date): string {
  return date.toISOString().slice(11, 16);
}

function avatar({ name }: Person): Html {
  return html`<span class="avatar ${name.toLowerCase()}" aria-hidden="true">${name[0]}</span>`;
}
