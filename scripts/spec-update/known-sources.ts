import type { apiNames } from "../generate/apis.js";

/** Where the vendors publish their documents. Knetik publishes none. */
export const knownSources: Readonly<Partial<Record<(typeof apiNames)[number], string>>> = {
  "kinde-management": "https://api-spec.kinde.com/kinde-management-api-spec.yaml",
  "kinde-account": "https://api-spec.kinde.com/kinde-frontend-api-spec.yaml",
};
