/**
 * Converting the security schemes of Swagger 2.0 to OpenAPI 3.0.
 */
import type { JsonObject } from "../shared/json.js";

const FLOW_NAMES: Readonly<Record<string, string>> = {
  accessCode: "authorizationCode",
  application: "clientCredentials",
  implicit: "implicit",
  password: "password",
};

export function schemeOf(scheme: JsonObject): JsonObject {
  const { type, name, in: place, flow, authorizationUrl, tokenUrl, scopes } = scheme;
  if (type === "basic") return { type: "http", scheme: "basic" };
  if (type === "apiKey") return { type, name, in: place };
  const flowName = FLOW_NAMES[String(flow)] ?? "implicit";
  const urls = { ...(authorizationUrl !== undefined && { authorizationUrl }), ...(tokenUrl !== undefined && { tokenUrl }) };
  return { type: "oauth2", flows: { [flowName]: { ...urls, scopes: scopes ?? {} } } };
}
