/**
 * Splitting the names of operations into words.
 */

const ACRONYMS = new Set([
  "api",
  "apis",
  "id",
  "ids",
  "ip",
  "jwt",
  "mfa",
  "m2m",
  "oauth",
  "oidc",
  "saml",
  "scim",
  "sms",
  "sso",
  "uri",
  "url",
  "urls",
]);

/** The words of a name in camelCase, PascalCase or snake_case. */
export function wordsOfName(name: string): readonly string[] {
  return name
    .replaceAll(/([A-Z])([A-Z]+s)(?=$|[A-Z_])/g, (_, first: string, rest: string) => `${first}${rest.toLowerCase()}`)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[\s_-]+/)
    .filter((word) => word !== "")
    .map((word) =>
      ACRONYMS.has(word.toLowerCase())
        ? word.toUpperCase().replace(/S$/, (end) => (word.toLowerCase().endsWith("s") && word.length > 3 ? "s" : end))
        : word.toLowerCase(),
    );
}
