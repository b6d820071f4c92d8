import type { Reply } from "../http/router.js";

export interface PageContent {
  readonly title: string;
  readonly text: string;
  readonly facts?: readonly (readonly [name: string, value: string])[];
  /** Buttons of a form that is posted to the page's own address, as `decision`. */
  readonly choices?: readonly (readonly [value: string, label: string])[];
}

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 12vh auto; padding: 0 1.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
button { font: inherit; min-height: 2.75rem; padding: 0 1.5rem; margin-right: .75rem; border: 2px solid; border-radius: .5rem; cursor: pointer; }
button[value="allow"] { background: #14532d; border-color: #14532d; color: #fff; }
button:focus-visible { outline: 3px solid #2563eb; outline-offset: 2px; }`;

/** A page without scripts, the same for whoever reads it with eyes, ears or a program. */
export function page(status: number, content: PageContent): Reply {
  const facts = (content.facts ?? []).map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`);
  const choices = (content.choices ?? []).map(
    ([value, label]) => `<button type="submit" name="decision" value="${escape(value)}">${escape(label)}</button>`,
  );
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(content.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(content.title)}</h1>
<p>${escape(content.text)}</p>
${facts.length > 0 ? `<dl>${facts.join("")}</dl>` : ""}
${choices.length > 0 ? `<form method="post">${choices.join("\n")}</form>` : ""}
</main>
</body>
</html>
`;
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      // No form-action: browsers apply it to the redirect that follows the form, too.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
    },
    body,
  };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
