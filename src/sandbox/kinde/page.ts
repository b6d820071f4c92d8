/**
 * The HTML of the consent page. It has no scripts, so that people, screen readers and programs can all use it.
 */
import type { Reply } from "../http/router.js";

export interface PageContent {
  readonly title: string;
  readonly text: string;
  readonly details?: readonly (readonly [name: string, value: string])[];
  /** Buttons of a form. The page posts the chosen value to its own URL, as `decision`. */
  readonly decisions?: readonly (readonly [value: string, label: string])[];
}

const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 12vh auto; padding: 0 1.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: .75rem; }
button { font: inherit; min-height: 2.75rem; padding: 0 1.5rem; border: 2px solid; border-radius: .5rem; cursor: pointer; }
button[value="allow"] { background: #14532d; border-color: #14532d; color: #fff; }
button:focus-visible { outline: 3px solid #2563eb; outline-offset: 2px; }`;

export function htmlPage(status: number, content: PageContent): Reply {
  const details = (content.details ?? []).map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
  const buttons = (content.decisions ?? []).map(
    ([value, label]) => `<button type="submit" name="decision" value="${escapeHtml(value)}">${escapeHtml(label)}</button>`,
  );
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(content.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(content.title)}</h1>
<p>${escapeHtml(content.text)}</p>
${details.length > 0 ? `<dl>${details.join("")}</dl>` : ""}
${buttons.length > 0 ? `<form method="post">${buttons.join("\n")}</form>` : ""}
</main>
</body>
</html>
`;
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      // No form-action: browsers would also apply it to the redirect after the form.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
    },
    body,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
