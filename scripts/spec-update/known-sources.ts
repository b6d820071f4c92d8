/**
 * Where the vendors publish their documents.
 */
import type { API_NAMES } from "../generate/apis.js";

/** Knetik publishes no document. */
export const KNOWN_SOURCES: Readonly<Partial<Record<(typeof API_NAMES)[number], string>>> = {
  "kinde-management": "https://api-spec.kinde.com/kinde-management-api-spec.yaml",
  "kinde-account": "https://api-spec.kinde.com/kinde-frontend-api-spec.yaml",
};
