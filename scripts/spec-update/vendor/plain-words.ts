const acronyms = new Set([
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

/** A name in camelCase, PascalCase or with underscores, as words. */
export function plainWords(name: string): readonly string[] {
  return name
    .replaceAll(/([A-Z])([A-Z]+s)(?=$|[A-Z_])/g, (_, first: string, rest: string) => `${first}${rest.toLowerCase()}`)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[\s_-]+/)
    .filter((word) => word !== "")
    .map((word) =>
      acronyms.has(word.toLowerCase())
        ? word.toUpperCase().replace(/S$/, (end) => (word.toLowerCase().endsWith("s") && word.length > 3 ? "s" : end))
        : word.toLowerCase(),
    );
}
