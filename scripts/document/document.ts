/**
 * API documents.
 */
import type { JsonObject } from "../shared/json.js";

/** A document of OpenAPI 3. */
export interface ApiDocument {
  /** Its name in messages and generated files. */
  readonly name: string;
  readonly root: JsonObject;
}
