/**
 * Which documents spec:update rejects because they no longer fit the facade.
 */
import { documentOf } from "../../scripts/document/read-document.js";
import { checkFacade } from "../../scripts/spec-update/check/check-facade.js";
import { specDocument } from "../helpers/spec-documents.js";
import type { Loose } from "./documents.js";

function check(api: string, change: (document: Loose) => void = () => undefined): void {
  const document = specDocument(api);
  change(document);
  checkFacade(api, documentOf(api, JSON.stringify(document)));
}

const needed = { name: "more", in: "query", required: true, schema: { type: "string" } };

test.each(["kinde-management", "kinde-account", "knetik"])("%s has all that the facade uses", (api) => expect(() => check(api)).not.toThrow());

test.each<[string, string, (document: Loose) => void, string]>([
  ["removes an operation", "kinde-management", (d) => delete d.paths["/api/v1/connected_apps/revoke"], "session.revoke: the operation RevokeConnectedAppToken (POST /api/v1/connected_apps/revoke) is gone."],
  ["renames an operation", "kinde-management", (d) => (d.paths["/api/v1/connected_apps/token"].get.operationId = "GetToken"), "session.token, session.status, session.fetcher, session.waitUntilConnected: the operation GetConnectedAppToken (GET /api/v1/connected_apps/token) is gone (it is called GetToken now)."],
  ["moves an operation", "kinde-management", (d) => ((d.paths["/api/v2/token"] = d.paths["/api/v1/connected_apps/token"]), delete d.paths["/api/v1/connected_apps/token"]), "session.waitUntilConnected: GetConnectedAppToken has moved from GET /api/v1/connected_apps/token to GET /api/v2/token."],
  ["removes a parameter", "kinde-management", (d) => d.paths["/api/v1/connected_apps/auth_url"].get.parameters.pop(), 'connectedApps.start: GetConnectedAppAuthUrl has no parameter "override_callback_url" any more.'],
  ["removes a field of an answer", "kinde-management", (d) => delete d.components.schemas.connected_apps_access_token.properties.access_token, 'session.waitUntilConnected: GetConnectedAppToken has no field "access_token" in its answer any more.'],
  ["removes a field in a list", "knetik", (d) => delete d.components.schemas.OauthAccessTokenResource.properties.username, 'authTokens.list: getTokens has no field "content.username" in its answer any more.'],
  ["removes a field of a request", "kinde-account", (d) => delete d.paths["/oauth2/introspect"].post.requestBody.content["application/x-www-form-urlencoded"].schema.properties.token_type_hint, 'oauth.introspect: tokenIntrospection has no field "token_type_hint" in its request any more.'],
  ["removes a body", "kinde-account", (d) => delete d.paths["/oauth2/revoke"].post.requestBody, 'oauth.revoke: tokenRevocation has no field "token" in its request any more.'],
  ["adds a required parameter", "kinde-management", (d) => d.paths["/api/v1/connected_apps/auth_url"].get.parameters.push(needed), 'connectedApps.start: GetConnectedAppAuthUrl requires the parameter "more", which the facade does not send.'],
  ["adds a required body", "kinde-management", (d) => (d.paths["/api/v1/connected_apps/revoke"].post.requestBody = { required: true, content: { "application/json": { schema: { type: "object" } } } }), "session.revoke: RevokeConnectedAppToken requires the body, which the facade does not send."],
  ["adds a required field to a request", "kinde-account", (d) => d.paths["/oauth2/revoke"].post.requestBody.content["application/x-www-form-urlencoded"].schema.required.push("more"), 'oauth.revoke: tokenRevocation requires the field "more", which the facade does not send.'],
])("a document is rejected that %s", (_, api, change, message) => expect(() => check(api, change)).toThrow(message));
