// Generated from spec/kinde-management.yaml by "npm run generate": do not edit.

import type { ListOperation, Operation } from "../../src/operation.js";
import type { operations } from "./types.js";

/** Grant a scope of an API to an application. `POST /api/v1/apis/{api_id}/applications/{application_id}/scopes/{scope_id}` */
export const addAPIApplicationScope: Operation<
  { path: operations["addAPIApplicationScope"]["parameters"]["path"] },
  undefined
> = {
  id: "addAPIApplicationScope",
  method: "POST",
  path: "/api/v1/apis/{api_id}/applications/{application_id}/scopes/{scope_id}",
  scopes: ["create:api_application_scopes"],
  success: "empty",
};

/** Add a scope to an API. `POST /api/v1/apis/{api_id}/scopes` */
export const addAPIScope: Operation<
  { path: operations["addAPIScope"]["parameters"]["path"]; body: operations["addAPIScope"]["requestBody"]["content"]["application/json"] },
  operations["addAPIScope"]["responses"][200]["content"]["application/json"]
> = {
  id: "addAPIScope",
  method: "POST",
  path: "/api/v1/apis/{api_id}/scopes",
  scopes: ["create:api_scopes"],
};

/** Register an API. `POST /api/v1/apis` */
export const addAPIs: Operation<
  { body: operations["addAPIs"]["requestBody"]["content"]["application/json"] },
  operations["addAPIs"]["responses"][200]["content"]["application/json"]
> = {
  id: "addAPIs",
  method: "POST",
  path: "/api/v1/apis",
  scopes: ["create:apis"],
};

/** Let a role use an application. `POST /api/v1/applications/{application_id}/access_roles/{role_id}` */
export const addApplicationAccessRole: Operation<
  { path: operations["AddApplicationAccessRole"]["parameters"]["path"] },
  operations["AddApplicationAccessRole"]["responses"][200]["content"]["application/json"]
> = {
  id: "AddApplicationAccessRole",
  method: "POST",
  path: "/api/v1/applications/{application_id}/access_roles/{role_id}",
  scopes: ["update:applications"],
};

/** Upload the environment's logo for a theme. `PUT /api/v1/environment/logos/{type}` */
export const addLogo: Operation<
  { path: operations["AddLogo"]["parameters"]["path"]; body: operations["AddLogo"]["requestBody"]["content"]["multipart/form-data"] },
  operations["AddLogo"]["responses"][200]["content"]["application/json"]
> = {
  id: "AddLogo",
  method: "PUT",
  path: "/api/v1/environment/logos/{type}",
  scopes: ["update:environments"],
  consumes: "multipart/form-data",
};

/** Add logout redirect URLs to an application. `POST /api/v1/applications/{app_id}/auth_logout_urls` */
export const addLogoutRedirectURLs: Operation<
  { path: operations["addLogoutRedirectURLs"]["parameters"]["path"]; body: operations["addLogoutRedirectURLs"]["requestBody"]["content"]["application/json"] },
  operations["addLogoutRedirectURLs"]["responses"][200]["content"]["application/json"]
> = {
  id: "addLogoutRedirectURLs",
  method: "POST",
  path: "/api/v1/applications/{app_id}/auth_logout_urls",
  scopes: ["create:application_logout_uris"],
};

/** Upload an organisation's logo for a theme. `POST /api/v1/organizations/{org_code}/logos/{type}` */
export const addOrganizationLogo: Operation<
  { path: operations["AddOrganizationLogo"]["parameters"]["path"]; body: operations["AddOrganizationLogo"]["requestBody"]["content"]["multipart/form-data"] },
  operations["AddOrganizationLogo"]["responses"][200]["content"]["application/json"]
> = {
  id: "AddOrganizationLogo",
  method: "POST",
  path: "/api/v1/organizations/{org_code}/logos/{type}",
  scopes: ["update:organizations"],
  consumes: "multipart/form-data",
};

/** Grant a scope of an API to a user in an organisation. `POST /api/v1/organizations/{org_code}/users/{user_id}/apis/{api_id}/scopes/{scope_id}` */
export const addOrganizationUserAPIScope: Operation<
  { path: operations["addOrganizationUserAPIScope"]["parameters"]["path"] },
  undefined
> = {
  id: "addOrganizationUserAPIScope",
  method: "POST",
  path: "/api/v1/organizations/{org_code}/users/{user_id}/apis/{api_id}/scopes/{scope_id}",
  scopes: ["create:organization_user_api_scopes"],
  success: "empty",
};

/** Add users to an organisation. `POST /api/v1/organizations/{org_code}/users` */
export const addOrganizationUsers: Operation<
  { path: operations["AddOrganizationUsers"]["parameters"]["path"]; body?: NonNullable<operations["AddOrganizationUsers"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["AddOrganizationUsers"]["responses"][200]["content"]["application/json"]
> = {
  id: "AddOrganizationUsers",
  method: "POST",
  path: "/api/v1/organizations/{org_code}/users",
  scopes: ["create:organization_users"],
};

/** Add callback URLs to an application. `POST /api/v1/applications/{app_id}/auth_redirect_urls` */
export const addRedirectCallbackURLs: Operation<
  { path: operations["addRedirectCallbackURLs"]["parameters"]["path"]; body: operations["addRedirectCallbackURLs"]["requestBody"]["content"]["application/json"] },
  operations["addRedirectCallbackURLs"]["responses"][200]["content"]["application/json"]
> = {
  id: "addRedirectCallbackURLs",
  method: "POST",
  path: "/api/v1/applications/{app_id}/auth_redirect_urls",
  scopes: ["create:applications_redirect_uris"],
};

/** Add a scope to a role. `POST /api/v1/roles/{role_id}/scopes` */
export const addRoleScope: Operation<
  { path: operations["AddRoleScope"]["parameters"]["path"]; body: operations["AddRoleScope"]["requestBody"]["content"]["application/json"] },
  operations["AddRoleScope"]["responses"][201]["content"]["application/json"]
> = {
  id: "AddRoleScope",
  method: "POST",
  path: "/api/v1/roles/{role_id}/scopes",
  scopes: ["create:role_scopes"],
};

/** Create an API key for a user, an organisation or the environment. `POST /api/v1/api_keys` */
export const createApiKey: Operation<
  { body: operations["createApiKey"]["requestBody"]["content"]["application/json"] },
  operations["createApiKey"]["responses"][201]["content"]["application/json"]
> = {
  id: "createApiKey",
  method: "POST",
  path: "/api/v1/api_keys",
  scopes: ["create:api_keys"],
};

/** Create an application. `POST /api/v1/applications` */
export const createApplication: Operation<
  { body: operations["createApplication"]["requestBody"]["content"]["application/json"] },
  operations["createApplication"]["responses"][201]["content"]["application/json"]
> = {
  id: "createApplication",
  method: "POST",
  path: "/api/v1/applications",
  scopes: ["create:applications"],
};

/** Sign a billing customer up to a plan. `POST /api/v1/billing/agreements` */
export const createBillingAgreement: Operation<
  { body: operations["createBillingAgreement"]["requestBody"]["content"]["application/json"] },
  operations["createBillingAgreement"]["responses"][200]["content"]["application/json"]
> = {
  id: "createBillingAgreement",
  method: "POST",
  path: "/api/v1/billing/agreements",
  scopes: ["create:billing_agreements"],
};

/** Create a property category. `POST /api/v1/property_categories` */
export const createCategory: Operation<
  { body: operations["CreateCategory"]["requestBody"]["content"]["application/json"] },
  operations["CreateCategory"]["responses"][201]["content"]["application/json"]
> = {
  id: "CreateCategory",
  method: "POST",
  path: "/api/v1/property_categories",
  scopes: ["create:property_categories"],
};

/** Create a sign-in connection. `POST /api/v1/connections` */
export const createConnection: Operation<
  { body: operations["CreateConnection"]["requestBody"]["content"]["application/json"] },
  operations["CreateConnection"]["responses"][201]["content"]["application/json"]
> = {
  id: "CreateConnection",
  method: "POST",
  path: "/api/v1/connections",
  scopes: ["create:connections"],
};

/** Create a SCIM directory for an organisation. `POST /api/v1/directories` */
export const createDirectory: Operation<
  { body: operations["createDirectory"]["requestBody"]["content"]["application/json"] },
  operations["createDirectory"]["responses"][201]["content"]["application/json"]
> = {
  id: "createDirectory",
  method: "POST",
  path: "/api/v1/directories",
  scopes: ["create:scim_directories"],
};

/** Create an environment variable. `POST /api/v1/environment_variables` */
export const createEnvironmentVariable: Operation<
  { body: operations["createEnvironmentVariable"]["requestBody"]["content"]["application/json"] },
  operations["createEnvironmentVariable"]["responses"][201]["content"]["application/json"]
> = {
  id: "createEnvironmentVariable",
  method: "POST",
  path: "/api/v1/environment_variables",
  scopes: ["create:environment_variables"],
};

/** Create a feature flag. `POST /api/v1/feature_flags` */
export const createFeatureFlag: Operation<
  { body: operations["CreateFeatureFlag"]["requestBody"]["content"]["application/json"] },
  operations["CreateFeatureFlag"]["responses"][201]["content"]["application/json"]
> = {
  id: "CreateFeatureFlag",
  method: "POST",
  path: "/api/v1/feature_flags",
  scopes: ["create:feature_flags"],
};

/** Record the usage of a metered feature. `POST /api/v1/billing/meter_usage` */
export const createMeterUsageRecord: Operation<
  { body: operations["createMeterUsageRecord"]["requestBody"]["content"]["application/json"] },
  operations["createMeterUsageRecord"]["responses"][200]["content"]["application/json"]
> = {
  id: "createMeterUsageRecord",
  method: "POST",
  path: "/api/v1/billing/meter_usage",
  scopes: ["create:meter_usage"],
};

/** Create an organisation. `POST /api/v1/organization` */
export const createOrganization: Operation<
  { body: operations["createOrganization"]["requestBody"]["content"]["application/json"] },
  operations["createOrganization"]["responses"][200]["content"]["application/json"]
> = {
  id: "createOrganization",
  method: "POST",
  path: "/api/v1/organization",
  scopes: ["create:organizations"],
};

/** Invite a person to an organisation. `POST /api/v1/organization/{org_code}/invites` */
export const createOrganizationInvite: Operation<
  { path: operations["createOrganizationInvite"]["parameters"]["path"]; body: operations["createOrganizationInvite"]["requestBody"]["content"]["application/json"] },
  operations["createOrganizationInvite"]["responses"][201]["content"]["application/json"]
> = {
  id: "createOrganizationInvite",
  method: "POST",
  path: "/api/v1/organization/{org_code}/invites",
  scopes: ["create:organization_invites"],
};

/** Give a user a permission in an organisation. `POST /api/v1/organizations/{org_code}/users/{user_id}/permissions` */
export const createOrganizationUserPermission: Operation<
  { path: operations["CreateOrganizationUserPermission"]["parameters"]["path"]; body: operations["CreateOrganizationUserPermission"]["requestBody"]["content"]["application/json"] },
  operations["CreateOrganizationUserPermission"]["responses"][200]["content"]["application/json"]
> = {
  id: "CreateOrganizationUserPermission",
  method: "POST",
  path: "/api/v1/organizations/{org_code}/users/{user_id}/permissions",
  scopes: ["create:organization_user_permissions"],
};

/** Give a user a role in an organisation. `POST /api/v1/organizations/{org_code}/users/{user_id}/roles` */
export const createOrganizationUserRole: Operation<
  { path: operations["CreateOrganizationUserRole"]["parameters"]["path"]; body: operations["CreateOrganizationUserRole"]["requestBody"]["content"]["application/json"] },
  operations["CreateOrganizationUserRole"]["responses"][200]["content"]["application/json"]
> = {
  id: "CreateOrganizationUserRole",
  method: "POST",
  path: "/api/v1/organizations/{org_code}/users/{user_id}/roles",
  scopes: ["create:organization_user_roles"],
};

/** Create a permission. `POST /api/v1/permissions` */
export const createPermission: Operation<
  { body?: NonNullable<operations["CreatePermission"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["CreatePermission"]["responses"][201]["content"]["application/json"]
> = {
  id: "CreatePermission",
  method: "POST",
  path: "/api/v1/permissions",
  scopes: ["create:permissions"],
};

/** Define a property. `POST /api/v1/properties` */
export const createProperty: Operation<
  { body: operations["CreateProperty"]["requestBody"]["content"]["application/json"] },
  operations["CreateProperty"]["responses"][201]["content"]["application/json"]
> = {
  id: "CreateProperty",
  method: "POST",
  path: "/api/v1/properties",
  scopes: ["create:properties"],
};

/** Create a role. `POST /api/v1/roles` */
export const createRole: Operation<
  { body?: NonNullable<operations["CreateRole"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["CreateRole"]["responses"][201]["content"]["application/json"]
> = {
  id: "CreateRole",
  method: "POST",
  path: "/api/v1/roles",
  scopes: ["create:roles"],
};

/** Add a subscriber. `POST /api/v1/subscribers` */
export const createSubscriber: Operation<
  { query: operations["CreateSubscriber"]["parameters"]["query"] },
  operations["CreateSubscriber"]["responses"][201]["content"]["application/json"]
> = {
  id: "CreateSubscriber",
  method: "POST",
  path: "/api/v1/subscribers",
  scopes: ["create:subscribers"],
};

/** Create a user, with identities and an organisation if given. `POST /api/v1/user` */
export const createUser: Operation<
  { body?: NonNullable<operations["createUser"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["createUser"]["responses"][200]["content"]["application/json"]
> = {
  id: "createUser",
  method: "POST",
  path: "/api/v1/user",
  scopes: ["create:users"],
};

/** Make a user a billing customer. `POST /api/v1/users/{user_id}/billing_customer` */
export const createUserBillingCustomer: Operation<
  { path: operations["createUserBillingCustomer"]["parameters"]["path"]; body: operations["createUserBillingCustomer"]["requestBody"]["content"]["application/json"] },
  operations["createUserBillingCustomer"]["responses"][200]["content"]["application/json"]
> = {
  id: "createUserBillingCustomer",
  method: "POST",
  path: "/api/v1/users/{user_id}/billing_customer",
  scopes: ["create:user_billing_customers"],
};

/** Add an identity to a user. `POST /api/v1/users/{user_id}/identities` */
export const createUserIdentity: Operation<
  { path: operations["CreateUserIdentity"]["parameters"]["path"]; body?: NonNullable<operations["CreateUserIdentity"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["CreateUserIdentity"]["responses"][201]["content"]["application/json"]
> = {
  id: "CreateUserIdentity",
  method: "POST",
  path: "/api/v1/users/{user_id}/identities",
  scopes: ["create:user_identities"],
};

/** Create a webhook. `POST /api/v1/webhooks` */
export const createWebHook: Operation<
  { body: operations["CreateWebHook"]["requestBody"]["content"]["application/json"] },
  operations["CreateWebHook"]["responses"][200]["content"]["application/json"]
> = {
  id: "CreateWebHook",
  method: "POST",
  path: "/api/v1/webhooks",
  scopes: ["create:webhooks"],
};

/** Delete an API. `DELETE /api/v1/apis/{api_id}` */
export const deleteAPI: Operation<
  { path: operations["deleteAPI"]["parameters"]["path"] },
  operations["deleteAPI"]["responses"][200]["content"]["application/json"]
> = {
  id: "deleteAPI",
  method: "DELETE",
  path: "/api/v1/apis/{api_id}",
  scopes: ["delete:apis"],
};

/** Take a scope of an API from an application. `DELETE /api/v1/apis/{api_id}/applications/{application_id}/scopes/{scope_id}` */
export const deleteAPIApplicationScope: Operation<
  { path: operations["deleteAPIApplicationScope"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteAPIApplicationScope",
  method: "DELETE",
  path: "/api/v1/apis/{api_id}/applications/{application_id}/scopes/{scope_id}",
  scopes: ["delete:apis_application_scopes"],
  success: "empty",
};

/** Delete a scope of an API. `DELETE /api/v1/apis/{api_id}/scopes/{scope_id}` */
export const deleteAPIScope: Operation<
  { path: operations["deleteAPIScope"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteAPIScope",
  method: "DELETE",
  path: "/api/v1/apis/{api_id}/scopes/{scope_id}",
  scopes: ["delete:apis_scopes"],
  success: "empty",
};

/** Delete an API key. `DELETE /api/v1/api_keys/{key_id}` */
export const deleteApiKey: Operation<
  { path: operations["deleteApiKey"]["parameters"]["path"] },
  operations["deleteApiKey"]["responses"][200]["content"]["application/json"]
> = {
  id: "deleteApiKey",
  method: "DELETE",
  path: "/api/v1/api_keys/{key_id}",
  scopes: ["delete:api_keys"],
};

/** Delete an application. `DELETE /api/v1/applications/{application_id}` */
export const deleteApplication: Operation<
  { path: operations["deleteApplication"]["parameters"]["path"] },
  operations["deleteApplication"]["responses"][200]["content"]["application/json"]
> = {
  id: "deleteApplication",
  method: "DELETE",
  path: "/api/v1/applications/{application_id}",
  scopes: ["delete:applications"],
};

/** Remove callback URLs from an application. `DELETE /api/v1/applications/{app_id}/auth_redirect_urls` */
export const deleteCallbackURLs: Operation<
  { path: operations["deleteCallbackURLs"]["parameters"]["path"]; query: operations["deleteCallbackURLs"]["parameters"]["query"] },
  operations["deleteCallbackURLs"]["responses"][200]["content"]["application/json"]
> = {
  id: "deleteCallbackURLs",
  method: "DELETE",
  path: "/api/v1/applications/{app_id}/auth_redirect_urls",
  scopes: ["delete:applications_redirect_uris"],
};

/** Delete a sign-in connection. `DELETE /api/v1/connections/{connection_id}` */
export const deleteConnection: Operation<
  { path: operations["deleteConnection"]["parameters"]["path"] },
  operations["deleteConnection"]["responses"][200]["content"]["application/json"]
> = {
  id: "deleteConnection",
  method: "DELETE",
  path: "/api/v1/connections/{connection_id}",
  scopes: ["delete:connections"],
};

/** Delete a SCIM directory. `DELETE /api/v1/directories/{directory_id}` */
export const deleteDirectory: Operation<
  { path: operations["deleteDirectory"]["parameters"]["path"] },
  operations["deleteDirectory"]["responses"][200]["content"]["application/json"]
> = {
  id: "deleteDirectory",
  method: "DELETE",
  path: "/api/v1/directories/{directory_id}",
  scopes: ["delete:scim_directories"],
};

/** Remove the environment's override of one feature flag. `DELETE /api/v1/environment/feature_flags/{feature_flag_key}` */
export const deleteEnvironementFeatureFlagOverride: Operation<
  { path: operations["DeleteEnvironementFeatureFlagOverride"]["parameters"]["path"] },
  operations["DeleteEnvironementFeatureFlagOverride"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteEnvironementFeatureFlagOverride",
  method: "DELETE",
  path: "/api/v1/environment/feature_flags/{feature_flag_key}",
  scopes: ["delete:environment_feature_flags"],
};

/** Remove all feature flag overrides of the environment. `DELETE /api/v1/environment/feature_flags` */
export const deleteEnvironementFeatureFlagOverrides: Operation<
  { query?: never },
  operations["DeleteEnvironementFeatureFlagOverrides"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteEnvironementFeatureFlagOverrides",
  method: "DELETE",
  path: "/api/v1/environment/feature_flags",
  scopes: ["delete:environment_feature_flags"],
};

/** Delete an environment variable. `DELETE /api/v1/environment_variables/{variable_id}` */
export const deleteEnvironmentVariable: Operation<
  { path: operations["deleteEnvironmentVariable"]["parameters"]["path"] },
  operations["deleteEnvironmentVariable"]["responses"][200]["content"]["application/json"]
> = {
  id: "deleteEnvironmentVariable",
  method: "DELETE",
  path: "/api/v1/environment_variables/{variable_id}",
  scopes: ["delete:environment_variables"],
};

/** Delete a feature flag. `DELETE /api/v1/feature_flags/{feature_flag_key}` */
export const deleteFeatureFlag: Operation<
  { path: operations["DeleteFeatureFlag"]["parameters"]["path"] },
  operations["DeleteFeatureFlag"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteFeatureFlag",
  method: "DELETE",
  path: "/api/v1/feature_flags/{feature_flag_key}",
  scopes: ["delete:feature_flags"],
};

/** Delete an identity of a user. `DELETE /api/v1/identities/{identity_id}` */
export const deleteIdentity: Operation<
  { path: operations["DeleteIdentity"]["parameters"]["path"] },
  operations["DeleteIdentity"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteIdentity",
  method: "DELETE",
  path: "/api/v1/identities/{identity_id}",
  scopes: ["delete:identities"],
};

/** Remove the environment's logo of a theme. `DELETE /api/v1/environment/logos/{type}` */
export const deleteLogo: Operation<
  { path: operations["DeleteLogo"]["parameters"]["path"] },
  operations["DeleteLogo"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "DeleteLogo",
  method: "DELETE",
  path: "/api/v1/environment/logos/{type}",
  scopes: ["update:environments"],
  success: "json-or-empty",
};

/** Remove logout redirect URLs from an application. `DELETE /api/v1/applications/{app_id}/auth_logout_urls` */
export const deleteLogoutURLs: Operation<
  { path: operations["deleteLogoutURLs"]["parameters"]["path"]; query: operations["deleteLogoutURLs"]["parameters"]["query"] },
  operations["deleteLogoutURLs"]["responses"][200]["content"]["application/json"]
> = {
  id: "deleteLogoutURLs",
  method: "DELETE",
  path: "/api/v1/applications/{app_id}/auth_logout_urls",
  scopes: ["delete:application_logout_uris"],
};

/** Delete an organisation. `DELETE /api/v1/organization/{org_code}` */
export const deleteOrganization: Operation<
  { path: operations["deleteOrganization"]["parameters"]["path"] },
  operations["deleteOrganization"]["responses"][200]["content"]["application/json"]
> = {
  id: "deleteOrganization",
  method: "DELETE",
  path: "/api/v1/organization/{org_code}",
  scopes: ["delete:organizations"],
};

/** Remove an organisation's override of one feature flag. `DELETE /api/v1/organizations/{org_code}/feature_flags/{feature_flag_key}` */
export const deleteOrganizationFeatureFlagOverride: Operation<
  { path: operations["DeleteOrganizationFeatureFlagOverride"]["parameters"]["path"] },
  operations["DeleteOrganizationFeatureFlagOverride"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteOrganizationFeatureFlagOverride",
  method: "DELETE",
  path: "/api/v1/organizations/{org_code}/feature_flags/{feature_flag_key}",
  scopes: ["delete:organization_feature_flags"],
};

/** Remove all feature flag overrides of an organisation. `DELETE /api/v1/organizations/{org_code}/feature_flags` */
export const deleteOrganizationFeatureFlagOverrides: Operation<
  { path: operations["DeleteOrganizationFeatureFlagOverrides"]["parameters"]["path"] },
  operations["DeleteOrganizationFeatureFlagOverrides"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteOrganizationFeatureFlagOverrides",
  method: "DELETE",
  path: "/api/v1/organizations/{org_code}/feature_flags",
  scopes: ["delete:organization_feature_flags"],
};

/** Remove an organisation's handle. `DELETE /api/v1/organization/{org_code}/handle` */
export const deleteOrganizationHandle: Operation<
  { path: operations["DeleteOrganizationHandle"]["parameters"]["path"] },
  operations["DeleteOrganizationHandle"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteOrganizationHandle",
  method: "DELETE",
  path: "/api/v1/organization/{org_code}/handle",
  scopes: ["delete:organization_handles"],
};

/** Withdraw an invitation to an organisation. `DELETE /api/v1/organization/{org_code}/invites/{invite_code}` */
export const deleteOrganizationInvite: Operation<
  { path: operations["deleteOrganizationInvite"]["parameters"]["path"] },
  operations["deleteOrganizationInvite"]["responses"][200]["content"]["application/json"]
> = {
  id: "deleteOrganizationInvite",
  method: "DELETE",
  path: "/api/v1/organization/{org_code}/invites/{invite_code}",
  scopes: ["delete:organization_invites"],
};

/** Remove an organisation's logo of a theme. `DELETE /api/v1/organizations/{org_code}/logos/{type}` */
export const deleteOrganizationLogo: Operation<
  { path: operations["DeleteOrganizationLogo"]["parameters"]["path"] },
  operations["DeleteOrganizationLogo"]["responses"][200]["content"]["application/json"] | undefined
> = {
  id: "DeleteOrganizationLogo",
  method: "DELETE",
  path: "/api/v1/organizations/{org_code}/logos/{type}",
  scopes: ["update:organizations"],
  success: "json-or-empty",
};

/** Take a scope of an API from a user in an organisation. `DELETE /api/v1/organizations/{org_code}/users/{user_id}/apis/{api_id}/scopes/{scope_id}` */
export const deleteOrganizationUserAPIScope: Operation<
  { path: operations["deleteOrganizationUserAPIScope"]["parameters"]["path"] },
  undefined
> = {
  id: "deleteOrganizationUserAPIScope",
  method: "DELETE",
  path: "/api/v1/organizations/{org_code}/users/{user_id}/apis/{api_id}/scopes/{scope_id}",
  scopes: ["delete:organization_user_api_scopes"],
  success: "empty",
};

/** Take a permission from a user in an organisation. `DELETE /api/v1/organizations/{org_code}/users/{user_id}/permissions/{permission_id}` */
export const deleteOrganizationUserPermission: Operation<
  { path: operations["DeleteOrganizationUserPermission"]["parameters"]["path"] },
  operations["DeleteOrganizationUserPermission"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteOrganizationUserPermission",
  method: "DELETE",
  path: "/api/v1/organizations/{org_code}/users/{user_id}/permissions/{permission_id}",
  scopes: ["delete:organization_user_permissions"],
};

/** Take a role from a user in an organisation. `DELETE /api/v1/organizations/{org_code}/users/{user_id}/roles/{role_id}` */
export const deleteOrganizationUserRole: Operation<
  { path: operations["DeleteOrganizationUserRole"]["parameters"]["path"] },
  operations["DeleteOrganizationUserRole"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteOrganizationUserRole",
  method: "DELETE",
  path: "/api/v1/organizations/{org_code}/users/{user_id}/roles/{role_id}",
  scopes: ["delete:organization_user_roles"],
};

/** Delete a permission. `DELETE /api/v1/permissions/{permission_id}` */
export const deletePermission: Operation<
  { path: operations["DeletePermission"]["parameters"]["path"] },
  operations["DeletePermission"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeletePermission",
  method: "DELETE",
  path: "/api/v1/permissions/{permission_id}",
  scopes: ["delete:permissions"],
};

/** Delete a property's definition. `DELETE /api/v1/properties/{property_id}` */
export const deleteProperty: Operation<
  { path: operations["DeleteProperty"]["parameters"]["path"] },
  operations["DeleteProperty"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteProperty",
  method: "DELETE",
  path: "/api/v1/properties/{property_id}",
  scopes: ["delete:properties"],
};

/** Delete a role. `DELETE /api/v1/roles/{role_id}` */
export const deleteRole: Operation<
  { path: operations["DeleteRole"]["parameters"]["path"] },
  operations["DeleteRole"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteRole",
  method: "DELETE",
  path: "/api/v1/roles/{role_id}",
  scopes: ["delete:roles"],
};

/** Take a scope from a role. `DELETE /api/v1/roles/{role_id}/scopes/{scope_id}` */
export const deleteRoleScope: Operation<
  { path: operations["DeleteRoleScope"]["parameters"]["path"] },
  operations["DeleteRoleScope"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteRoleScope",
  method: "DELETE",
  path: "/api/v1/roles/{role_id}/scopes/{scope_id}",
  scopes: ["delete:role_scopes"],
};

/** Delete a user. `DELETE /api/v1/user` */
export const deleteUser: Operation<
  { query: operations["deleteUser"]["parameters"]["query"] },
  operations["deleteUser"]["responses"][200]["content"]["application/json"]
> = {
  id: "deleteUser",
  method: "DELETE",
  path: "/api/v1/user",
  scopes: ["delete:users"],
};

/** End all sessions of a user. `DELETE /api/v1/users/{user_id}/sessions` */
export const deleteUserSessions: Operation<
  { path: operations["DeleteUserSessions"]["parameters"]["path"] },
  operations["DeleteUserSessions"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteUserSessions",
  method: "DELETE",
  path: "/api/v1/users/{user_id}/sessions",
  scopes: ["delete:user_sessions"],
};

/** Delete a webhook. `DELETE /api/v1/webhooks/{webhook_id}` */
export const deleteWebHook: Operation<
  { path: operations["DeleteWebHook"]["parameters"]["path"] },
  operations["DeleteWebHook"]["responses"][200]["content"]["application/json"]
> = {
  id: "DeleteWebHook",
  method: "DELETE",
  path: "/api/v1/webhooks/{webhook_id}",
  scopes: ["delete:webhooks"],
};

/** Enable a connection for an application. `POST /api/v1/applications/{application_id}/connections/{connection_id}` */
export const enableConnection: Operation<
  { path: operations["EnableConnection"]["parameters"]["path"] },
  undefined
> = {
  id: "EnableConnection",
  method: "POST",
  path: "/api/v1/applications/{application_id}/connections/{connection_id}",
  scopes: ["create:application_connections"],
  success: "empty",
};

/** Enable a connection for an organisation. `POST /api/v1/organizations/{organization_code}/connections/{connection_id}` */
export const enableOrgConnection: Operation<
  { path: operations["EnableOrgConnection"]["parameters"]["path"] },
  undefined
> = {
  id: "EnableOrgConnection",
  method: "POST",
  path: "/api/v1/organizations/{organization_code}/connections/{connection_id}",
  scopes: ["create:organization_connections"],
  success: "empty",
};

/** Get an API with its scopes and applications. `GET /api/v1/apis/{api_id}` */
export const getAPI: Operation<
  { path: operations["getAPI"]["parameters"]["path"] },
  operations["getAPI"]["responses"][200]["content"]["application/json"]
> = {
  id: "getAPI",
  method: "GET",
  path: "/api/v1/apis/{api_id}",
  scopes: ["read:apis"],
};

/** Get one scope of an API. `GET /api/v1/apis/{api_id}/scopes/{scope_id}` */
export const getAPIScope: Operation<
  { path: operations["getAPIScope"]["parameters"]["path"] },
  operations["getAPIScope"]["responses"][200]["content"]["application/json"]
> = {
  id: "getAPIScope",
  method: "GET",
  path: "/api/v1/apis/{api_id}/scopes/{scope_id}",
  scopes: ["read:api_scopes"],
};

/** List the scopes of an API. `GET /api/v1/apis/{api_id}/scopes` */
export const getAPIScopes: Operation<
  { path: operations["getAPIScopes"]["parameters"]["path"] },
  operations["getAPIScopes"]["responses"][200]["content"]["application/json"]
> = {
  id: "getAPIScopes",
  method: "GET",
  path: "/api/v1/apis/{api_id}/scopes",
  scopes: ["read:api_scopes"],
};

/** List the registered APIs. `GET /api/v1/apis` */
export const getAPIs: Operation<
  { query?: operations["getAPIs"]["parameters"]["query"] },
  operations["getAPIs"]["responses"][200]["content"]["application/json"]
> = {
  id: "getAPIs",
  method: "GET",
  path: "/api/v1/apis",
  scopes: ["read:apis"],
};

/** Get an API key's details, without the key itself. `GET /api/v1/api_keys/{key_id}` */
export const getApiKey: Operation<
  { path: operations["getApiKey"]["parameters"]["path"] },
  operations["getApiKey"]["responses"][200]["content"]["application/json"]
> = {
  id: "getApiKey",
  method: "GET",
  path: "/api/v1/api_keys/{key_id}",
  scopes: ["read:api_keys"],
};

/** List API keys, page by page. `GET /api/v1/api_keys` */
export const getApiKeys: ListOperation<
  { query?: operations["getApiKeys"]["parameters"]["query"] },
  operations["getApiKeys"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getApiKeys"]["responses"][200]["content"]["application/json"]["api_keys"]>[number]
> = {
  id: "getApiKeys",
  method: "GET",
  path: "/api/v1/api_keys",
  scopes: ["read:api_keys"],
  paging: { style: "cursor", items: "api_keys", param: "starting_after", id: "id", more: "has_more" },
};

/** Get one application. `GET /api/v1/applications/{application_id}` */
export const getApplication: Operation<
  { path: operations["getApplication"]["parameters"]["path"] },
  operations["getApplication"]["responses"][200]["content"]["application/json"]
> = {
  id: "getApplication",
  method: "GET",
  path: "/api/v1/applications/{application_id}",
  scopes: ["read:applications"],
};

/** List the roles that may use an application, page by page. `GET /api/v1/applications/{application_id}/access_roles` */
export const getApplicationAccessRoles: ListOperation<
  { path: operations["GetApplicationAccessRoles"]["parameters"]["path"]; query?: operations["GetApplicationAccessRoles"]["parameters"]["query"] },
  operations["GetApplicationAccessRoles"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetApplicationAccessRoles"]["responses"][200]["content"]["application/json"]["roles"]>[number]
> = {
  id: "GetApplicationAccessRoles",
  method: "GET",
  path: "/api/v1/applications/{application_id}/access_roles",
  scopes: ["read:applications"],
  paging: { style: "cursor", items: "roles", param: "starting_after", id: "id", more: "has_more" },
};

/** List the connections that are enabled for an application. `GET /api/v1/applications/{application_id}/connections` */
export const getApplicationConnections: Operation<
  { path: operations["GetApplicationConnections"]["parameters"]["path"] },
  operations["GetApplicationConnections"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetApplicationConnections",
  method: "GET",
  path: "/api/v1/applications/{application_id}/connections",
  scopes: ["read:application_connections"],
};

/** List an application's property values. `GET /api/v1/applications/{application_id}/properties` */
export const getApplicationPropertyValues: Operation<
  { path: operations["getApplicationPropertyValues"]["parameters"]["path"] },
  operations["getApplicationPropertyValues"]["responses"][200]["content"]["application/json"]
> = {
  id: "getApplicationPropertyValues",
  method: "GET",
  path: "/api/v1/applications/{application_id}/properties",
  scopes: ["read:application_properties"],
};

/** List applications, page by page. `GET /api/v1/applications` */
export const getApplications: ListOperation<
  { query?: operations["getApplications"]["parameters"]["query"] },
  operations["getApplications"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getApplications"]["responses"][200]["content"]["application/json"]["applications"]>[number]
> = {
  id: "getApplications",
  method: "GET",
  path: "/api/v1/applications",
  scopes: ["read:applications"],
  paging: { style: "token", items: "applications", param: "next_token", next: "next_token" },
};

/** List a customer's billing agreements, page by page. `GET /api/v1/billing/agreements` */
export const getBillingAgreements: ListOperation<
  { query: operations["getBillingAgreements"]["parameters"]["query"] },
  operations["getBillingAgreements"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBillingAgreements"]["responses"][200]["content"]["application/json"]["agreements"]>[number]
> = {
  id: "getBillingAgreements",
  method: "GET",
  path: "/api/v1/billing/agreements",
  scopes: ["read:billing_agreements"],
  paging: { style: "cursor", items: "agreements", param: "starting_after", id: "id", more: "has_more" },
};

/** List what a billing customer is entitled to, page by page. `GET /api/v1/billing/entitlements` */
export const getBillingEntitlements: ListOperation<
  { query: operations["getBillingEntitlements"]["parameters"]["query"] },
  operations["getBillingEntitlements"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getBillingEntitlements"]["responses"][200]["content"]["application/json"]["entitlements"]>[number]
> = {
  id: "getBillingEntitlements",
  method: "GET",
  path: "/api/v1/billing/entitlements",
  scopes: ["read:billing_entitlements"],
  paging: { style: "cursor", items: "entitlements", param: "starting_after", id: "id", more: "has_more" },
};

/** Get the business's details. `GET /api/v1/business` */
export const getBusiness: Operation<
  { query?: never },
  operations["getBusiness"]["responses"][200]["content"]["application/json"]
> = {
  id: "getBusiness",
  method: "GET",
  path: "/api/v1/business",
  scopes: ["read:businesses"],
};

/** List the URLs to which an application may send users after sign-in. `GET /api/v1/applications/{app_id}/auth_redirect_urls` */
export const getCallbackURLs: Operation<
  { path: operations["getCallbackURLs"]["parameters"]["path"] },
  operations["getCallbackURLs"]["responses"][200]["content"]["application/json"]
> = {
  id: "getCallbackURLs",
  method: "GET",
  path: "/api/v1/applications/{app_id}/auth_redirect_urls",
  scopes: ["read:applications_redirect_uris"],
};

/** List property categories, page by page. `GET /api/v1/property_categories` */
export const getCategories: ListOperation<
  { query?: operations["GetCategories"]["parameters"]["query"] },
  operations["GetCategories"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetCategories"]["responses"][200]["content"]["application/json"]["categories"]>[number]
> = {
  id: "GetCategories",
  method: "GET",
  path: "/api/v1/property_categories",
  scopes: ["read:property_categories"],
  paging: { style: "cursor", items: "categories", param: "starting_after", id: "id", more: "has_more" },
};

/** Start a session and get the URL at which its owner authorises the connected app. `GET /api/v1/connected_apps/auth_url` */
export const getConnectedAppAuthUrl: Operation<
  { query: operations["GetConnectedAppAuthUrl"]["parameters"]["query"] },
  operations["GetConnectedAppAuthUrl"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetConnectedAppAuthUrl",
  method: "GET",
  path: "/api/v1/connected_apps/auth_url",
  scopes: ["read:connected_apps"],
};

/** Get the provider's access token of a session. `GET /api/v1/connected_apps/token` */
export const getConnectedAppToken: Operation<
  { query: operations["GetConnectedAppToken"]["parameters"]["query"] },
  operations["GetConnectedAppToken"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetConnectedAppToken",
  method: "GET",
  path: "/api/v1/connected_apps/token",
  scopes: ["read:connected_apps"],
};

/** Get one sign-in connection. `GET /api/v1/connections/{connection_id}` */
export const getConnection: Operation<
  { path: operations["GetConnection"]["parameters"]["path"] },
  operations["GetConnection"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetConnection",
  method: "GET",
  path: "/api/v1/connections/{connection_id}",
  scopes: ["read:connections"],
};

/** List sign-in connections, page by page. `GET /api/v1/connections` */
export const getConnections: ListOperation<
  { query?: operations["GetConnections"]["parameters"]["query"] },
  operations["GetConnections"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetConnections"]["responses"][200]["content"]["application/json"]["connections"]>[number]
> = {
  id: "GetConnections",
  method: "GET",
  path: "/api/v1/connections",
  scopes: ["read:connections"],
  paging: { style: "cursor", items: "connections", param: "starting_after", id: "id", more: "has_more" },
};

/** List SCIM directories, page by page. `GET /api/v1/directories` */
export const getDirectories: ListOperation<
  { query?: operations["getDirectories"]["parameters"]["query"] },
  operations["getDirectories"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getDirectories"]["responses"][200]["content"]["application/json"]["directories"]>[number]
> = {
  id: "getDirectories",
  method: "GET",
  path: "/api/v1/directories",
  scopes: ["read:scim_directories"],
  paging: { style: "cursor", items: "directories", param: "starting_after", id: "id", more: "has_more" },
};

/** Get one SCIM directory. `GET /api/v1/directories/{directory_id}` */
export const getDirectory: Operation<
  { path: operations["getDirectory"]["parameters"]["path"] },
  operations["getDirectory"]["responses"][200]["content"]["application/json"]
> = {
  id: "getDirectory",
  method: "GET",
  path: "/api/v1/directories/{directory_id}",
  scopes: ["read:scim_directories"],
};

/** List the environment's feature flags. `GET /api/v1/environment/feature_flags` */
export const getEnvironementFeatureFlags: Operation<
  { query?: never },
  operations["GetEnvironementFeatureFlags"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetEnvironementFeatureFlags",
  method: "GET",
  path: "/api/v1/environment/feature_flags",
  scopes: ["read:environment_feature_flags"],
};

/** Get the environment with its looks and domains. `GET /api/v1/environment` */
export const getEnvironment: Operation<
  { query?: never },
  operations["getEnvironment"]["responses"][200]["content"]["application/json"]
> = {
  id: "getEnvironment",
  method: "GET",
  path: "/api/v1/environment",
  scopes: ["read:environments"],
};

/** Get one environment variable. `GET /api/v1/environment_variables/{variable_id}` */
export const getEnvironmentVariable: Operation<
  { path: operations["getEnvironmentVariable"]["parameters"]["path"] },
  operations["getEnvironmentVariable"]["responses"][200]["content"]["application/json"]
> = {
  id: "getEnvironmentVariable",
  method: "GET",
  path: "/api/v1/environment_variables/{variable_id}",
  scopes: ["read:environment_variables"],
};

/** List environment variables. `GET /api/v1/environment_variables` */
export const getEnvironmentVariables: Operation<
  { query?: never },
  operations["getEnvironmentVariables"]["responses"][200]["content"]["application/json"]
> = {
  id: "getEnvironmentVariables",
  method: "GET",
  path: "/api/v1/environment_variables",
  scopes: ["read:environment_variables"],
};

/** Get one event. `GET /api/v1/events/{event_id}` */
export const getEvent: Operation<
  { path: operations["GetEvent"]["parameters"]["path"] },
  operations["GetEvent"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetEvent",
  method: "GET",
  path: "/api/v1/events/{event_id}",
  scopes: ["read:events"],
};

/** List the types of events that webhooks can be sent. `GET /api/v1/event_types` */
export const getEventTypes: Operation<
  { query?: never },
  operations["GetEventTypes"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetEventTypes",
  method: "GET",
  path: "/api/v1/event_types",
  scopes: ["read:event_types"],
};

/** Get one identity of a user. `GET /api/v1/identities/{identity_id}` */
export const getIdentity: Operation<
  { path: operations["GetIdentity"]["parameters"]["path"] },
  operations["GetIdentity"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetIdentity",
  method: "GET",
  path: "/api/v1/identities/{identity_id}",
  scopes: ["read:identities"],
};

/** List the industries that a business can belong to. `GET /api/v1/industries` */
export const getIndustries: Operation<
  { query?: never },
  operations["getIndustries"]["responses"][200]["content"]["application/json"]
> = {
  id: "getIndustries",
  method: "GET",
  path: "/api/v1/industries",
  scopes: ["read:industries"],
};

/** List the URLs to which an application may send users after sign-out. `GET /api/v1/applications/{app_id}/auth_logout_urls` */
export const getLogoutURLs: Operation<
  { path: operations["getLogoutURLs"]["parameters"]["path"] },
  operations["getLogoutURLs"]["responses"][200]["content"]["application/json"]
> = {
  id: "getLogoutURLs",
  method: "GET",
  path: "/api/v1/applications/{app_id}/auth_logout_urls",
  scopes: ["read:application_logout_uris"],
};

/** Get the multi-factor methods of an organisation's user. `GET /api/v1/organizations/{org_code}/users/{user_id}/mfa` */
export const getOrgUserMFA: Operation<
  { path: operations["GetOrgUserMFA"]["parameters"]["path"] },
  operations["GetOrgUserMFA"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetOrgUserMFA",
  method: "GET",
  path: "/api/v1/organizations/{org_code}/users/{user_id}/mfa",
  scopes: ["read:organization_user_mfa"],
};

/** Get one organisation by its code. `GET /api/v1/organization` */
export const getOrganization: Operation<
  { query: operations["getOrganization"]["parameters"]["query"] },
  operations["getOrganization"]["responses"][200]["content"]["application/json"]
> = {
  id: "getOrganization",
  method: "GET",
  path: "/api/v1/organization",
  scopes: ["read:organizations"],
};

/** List the connections that are enabled for an organisation. `GET /api/v1/organizations/{organization_code}/connections` */
export const getOrganizationConnections: Operation<
  { path: operations["GetOrganizationConnections"]["parameters"]["path"] },
  operations["GetOrganizationConnections"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetOrganizationConnections",
  method: "GET",
  path: "/api/v1/organizations/{organization_code}/connections",
  scopes: ["read:organization_connections"],
};

/** List an organisation's feature flag overrides. `GET /api/v1/organizations/{org_code}/feature_flags` */
export const getOrganizationFeatureFlags: Operation<
  { path: operations["GetOrganizationFeatureFlags"]["parameters"]["path"] },
  operations["GetOrganizationFeatureFlags"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetOrganizationFeatureFlags",
  method: "GET",
  path: "/api/v1/organizations/{org_code}/feature_flags",
  scopes: ["read:organization_feature_flags"],
};

/** Get one invitation to an organisation. `GET /api/v1/organization/{org_code}/invites/{invite_code}` */
export const getOrganizationInvite: Operation<
  { path: operations["getOrganizationInvite"]["parameters"]["path"] },
  operations["getOrganizationInvite"]["responses"][200]["content"]["application/json"]
> = {
  id: "getOrganizationInvite",
  method: "GET",
  path: "/api/v1/organization/{org_code}/invites/{invite_code}",
  scopes: ["read:organization_invites"],
};

/** List an organisation's invitations, page by page. `GET /api/v1/organization/{org_code}/invites` */
export const getOrganizationInvites: ListOperation<
  { path: operations["getOrganizationInvites"]["parameters"]["path"]; query?: operations["getOrganizationInvites"]["parameters"]["query"] },
  operations["getOrganizationInvites"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getOrganizationInvites"]["responses"][200]["content"]["application/json"]["invites"]>[number]
> = {
  id: "getOrganizationInvites",
  method: "GET",
  path: "/api/v1/organization/{org_code}/invites",
  scopes: ["read:organization_invites"],
  paging: { style: "token", items: "invites", param: "next_token", next: "next_token" },
};

/** Get an organisation's passkey policy. `GET /api/v1/organizations/{org_code}/passkey` */
export const getOrganizationPasskey: Operation<
  { path: operations["GetOrganizationPasskey"]["parameters"]["path"] },
  operations["GetOrganizationPasskey"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetOrganizationPasskey",
  method: "GET",
  path: "/api/v1/organizations/{org_code}/passkey",
  scopes: ["read:organization_passkey"],
};

/** List an organisation's property values. `GET /api/v1/organizations/{org_code}/properties` */
export const getOrganizationPropertyValues: Operation<
  { path: operations["GetOrganizationPropertyValues"]["parameters"]["path"] },
  operations["GetOrganizationPropertyValues"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetOrganizationPropertyValues",
  method: "GET",
  path: "/api/v1/organizations/{org_code}/properties",
  scopes: ["read:organization_properties"],
};

/** Count the users of an organisation with a role who were active in a period. `GET /api/v1/organizations/{org_code}/roles/{role_id}/active_users/count` */
export const getOrganizationRoleActiveUsersCount: Operation<
  { path: operations["GetOrganizationRoleActiveUsersCount"]["parameters"]["path"]; query: operations["GetOrganizationRoleActiveUsersCount"]["parameters"]["query"] },
  operations["GetOrganizationRoleActiveUsersCount"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetOrganizationRoleActiveUsersCount",
  method: "GET",
  path: "/api/v1/organizations/{org_code}/roles/{role_id}/active_users/count",
  scopes: ["read:organization_user_roles"],
};

/** List the users who have a role in an organisation, page by page. `GET /api/v1/organizations/{org_code}/roles/{role_id}/users` */
export const getOrganizationRoleUsers: ListOperation<
  { path: operations["GetOrganizationRoleUsers"]["parameters"]["path"]; query?: operations["GetOrganizationRoleUsers"]["parameters"]["query"] },
  operations["GetOrganizationRoleUsers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetOrganizationRoleUsers"]["responses"][200]["content"]["application/json"]["users"]>[number]
> = {
  id: "GetOrganizationRoleUsers",
  method: "GET",
  path: "/api/v1/organizations/{org_code}/roles/{role_id}/users",
  scopes: ["read:organization_user_roles"],
  paging: { style: "token", items: "users", param: "next_token", next: "next_token" },
};

/** Count the users who have a role in an organisation. `GET /api/v1/organizations/{org_code}/roles/{role_id}/users/count` */
export const getOrganizationRoleUsersCount: Operation<
  { path: operations["GetOrganizationRoleUsersCount"]["parameters"]["path"] },
  operations["GetOrganizationRoleUsersCount"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetOrganizationRoleUsersCount",
  method: "GET",
  path: "/api/v1/organizations/{org_code}/roles/{role_id}/users/count",
  scopes: ["read:organization_user_roles"],
};

/** List a user's permissions in an organisation. `GET /api/v1/organizations/{org_code}/users/{user_id}/permissions` */
export const getOrganizationUserPermissions: Operation<
  { path: operations["GetOrganizationUserPermissions"]["parameters"]["path"]; query?: operations["GetOrganizationUserPermissions"]["parameters"]["query"] },
  operations["GetOrganizationUserPermissions"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetOrganizationUserPermissions",
  method: "GET",
  path: "/api/v1/organizations/{org_code}/users/{user_id}/permissions",
  scopes: ["read:organization_user_permissions"],
};

/** List a user's roles in an organisation. `GET /api/v1/organizations/{org_code}/users/{user_id}/roles` */
export const getOrganizationUserRoles: Operation<
  { path: operations["GetOrganizationUserRoles"]["parameters"]["path"] },
  operations["GetOrganizationUserRoles"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetOrganizationUserRoles",
  method: "GET",
  path: "/api/v1/organizations/{org_code}/users/{user_id}/roles",
  scopes: ["read:organization_user_roles"],
};

/** List an organisation's users, page by page. `GET /api/v1/organizations/{org_code}/users` */
export const getOrganizationUsers: ListOperation<
  { path: operations["GetOrganizationUsers"]["parameters"]["path"]; query?: operations["GetOrganizationUsers"]["parameters"]["query"] },
  operations["GetOrganizationUsers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetOrganizationUsers"]["responses"][200]["content"]["application/json"]["organization_users"]>[number]
> = {
  id: "GetOrganizationUsers",
  method: "GET",
  path: "/api/v1/organizations/{org_code}/users",
  scopes: ["read:organization_users"],
  paging: { style: "token", items: "organization_users", param: "next_token", next: "next_token" },
};

/** List organisations, page by page. `GET /api/v1/organizations` */
export const getOrganizations: ListOperation<
  { query?: operations["getOrganizations"]["parameters"]["query"] },
  operations["getOrganizations"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getOrganizations"]["responses"][200]["content"]["application/json"]["organizations"]>[number]
> = {
  id: "getOrganizations",
  method: "GET",
  path: "/api/v1/organizations",
  scopes: ["read:organizations"],
  paging: { style: "token", items: "organizations", param: "next_token", next: "next_token" },
};

/** Get the environment's passkey policy. `GET /api/v1/passkey` */
export const getPasskey: Operation<
  { query?: never },
  operations["GetPasskey"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetPasskey",
  method: "GET",
  path: "/api/v1/passkey",
  scopes: ["read:passkey"],
};

/** List permissions, page by page. `GET /api/v1/permissions` */
export const getPermissions: ListOperation<
  { query?: operations["GetPermissions"]["parameters"]["query"] },
  operations["GetPermissions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetPermissions"]["responses"][200]["content"]["application/json"]["permissions"]>[number]
> = {
  id: "GetPermissions",
  method: "GET",
  path: "/api/v1/permissions",
  scopes: ["read:permissions"],
  paging: { style: "token", items: "permissions", param: "next_token", next: "next_token" },
};

/** List property definitions, page by page. `GET /api/v1/properties` */
export const getProperties: ListOperation<
  { query?: operations["GetProperties"]["parameters"]["query"] },
  operations["GetProperties"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetProperties"]["responses"][200]["content"]["application/json"]["properties"]>[number]
> = {
  id: "GetProperties",
  method: "GET",
  path: "/api/v1/properties",
  scopes: ["read:properties"],
  paging: { style: "cursor", items: "properties", param: "starting_after", id: "id", more: "has_more" },
};

/** Get one role. `GET /api/v1/roles/{role_id}` */
export const getRole: Operation<
  { path: operations["GetRole"]["parameters"]["path"] },
  operations["GetRole"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetRole",
  method: "GET",
  path: "/api/v1/roles/{role_id}",
  scopes: ["read:roles"],
};

/** List a role's permissions, page by page. `GET /api/v1/roles/{role_id}/permissions` */
export const getRolePermissions: ListOperation<
  { path: operations["GetRolePermissions"]["parameters"]["path"]; query?: operations["GetRolePermissions"]["parameters"]["query"] },
  operations["GetRolePermissions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetRolePermissions"]["responses"][200]["content"]["application/json"]["permissions"]>[number]
> = {
  id: "GetRolePermissions",
  method: "GET",
  path: "/api/v1/roles/{role_id}/permissions",
  scopes: ["read:role_permissions"],
  paging: { style: "token", items: "permissions", param: "next_token", next: "next_token" },
};

/** List a role's scopes. `GET /api/v1/roles/{role_id}/scopes` */
export const getRoleScopes: Operation<
  { path: operations["GetRoleScopes"]["parameters"]["path"] },
  operations["GetRoleScopes"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetRoleScopes",
  method: "GET",
  path: "/api/v1/roles/{role_id}/scopes",
  scopes: ["read:role_scopes"],
};

/** List a role's system permissions, page by page. `GET /api/v1/roles/{role_id}/system_permissions` */
export const getRoleSystemPermissions: ListOperation<
  { path: operations["GetRoleSystemPermissions"]["parameters"]["path"]; query?: operations["GetRoleSystemPermissions"]["parameters"]["query"] },
  operations["GetRoleSystemPermissions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetRoleSystemPermissions"]["responses"][200]["content"]["application/json"]["system_permissions"]>[number]
> = {
  id: "GetRoleSystemPermissions",
  method: "GET",
  path: "/api/v1/roles/{role_id}/system_permissions",
  scopes: ["read:role_system_permissions"],
  paging: { style: "token", items: "system_permissions", param: "next_token", next: "next_token" },
};

/** List the users who have a role, page by page. `GET /api/v1/roles/{role_id}/users` */
export const getRoleUsers: ListOperation<
  { path: operations["GetRoleUsers"]["parameters"]["path"]; query?: operations["GetRoleUsers"]["parameters"]["query"] },
  operations["GetRoleUsers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetRoleUsers"]["responses"][200]["content"]["application/json"]["users"]>[number]
> = {
  id: "GetRoleUsers",
  method: "GET",
  path: "/api/v1/roles/{role_id}/users",
  scopes: ["read:organization_user_roles"],
  paging: { style: "token", items: "users", param: "next_token", next: "next_token" },
};

/** List roles, page by page. `GET /api/v1/roles` */
export const getRoles: ListOperation<
  { query?: operations["GetRoles"]["parameters"]["query"] },
  operations["GetRoles"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetRoles"]["responses"][200]["content"]["application/json"]["roles"]>[number]
> = {
  id: "GetRoles",
  method: "GET",
  path: "/api/v1/roles",
  scopes: ["read:roles"],
  paging: { style: "token", items: "roles", param: "next_token", next: "next_token" },
};

/** Get one subscriber. `GET /api/v1/subscribers/{subscriber_id}` */
export const getSubscriber: Operation<
  { path: operations["GetSubscriber"]["parameters"]["path"] },
  operations["GetSubscriber"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetSubscriber",
  method: "GET",
  path: "/api/v1/subscribers/{subscriber_id}",
  scopes: ["read:subscribers"],
};

/** List subscribers, page by page. `GET /api/v1/subscribers` */
export const getSubscribers: ListOperation<
  { query?: operations["GetSubscribers"]["parameters"]["query"] },
  operations["GetSubscribers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetSubscribers"]["responses"][200]["content"]["application/json"]["subscribers"]>[number]
> = {
  id: "GetSubscribers",
  method: "GET",
  path: "/api/v1/subscribers",
  scopes: ["read:subscribers"],
  paging: { style: "token", items: "subscribers", param: "next_token", next: "next_token" },
};

/** List system permissions, page by page. `GET /api/v1/system_permissions` */
export const getSystemPermissions: ListOperation<
  { query?: operations["GetSystemPermissions"]["parameters"]["query"] },
  operations["GetSystemPermissions"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetSystemPermissions"]["responses"][200]["content"]["application/json"]["system_permissions"]>[number]
> = {
  id: "GetSystemPermissions",
  method: "GET",
  path: "/api/v1/system_permissions",
  scopes: ["read:system_permissions"],
  paging: { style: "token", items: "system_permissions", param: "next_token", next: "next_token" },
};

/** List the time zones that a business can be in. `GET /api/v1/timezones` */
export const getTimezones: Operation<
  { query?: never },
  operations["getTimezones"]["responses"][200]["content"]["application/json"]
> = {
  id: "getTimezones",
  method: "GET",
  path: "/api/v1/timezones",
  scopes: ["read:timezones"],
};

/** Get one user. `GET /api/v1/user` */
export const getUserData: Operation<
  { query: operations["getUserData"]["parameters"]["query"] },
  operations["getUserData"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserData",
  method: "GET",
  path: "/api/v1/user",
  scopes: ["read:users"],
};

/** List a user's identities, page by page. `GET /api/v1/users/{user_id}/identities` */
export const getUserIdentities: ListOperation<
  { path: operations["GetUserIdentities"]["parameters"]["path"]; query?: operations["GetUserIdentities"]["parameters"]["query"] },
  operations["GetUserIdentities"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["GetUserIdentities"]["responses"][200]["content"]["application/json"]["identities"]>[number]
> = {
  id: "GetUserIdentities",
  method: "GET",
  path: "/api/v1/users/{user_id}/identities",
  scopes: ["read:user_identities"],
  paging: { style: "cursor", items: "identities", param: "starting_after", id: "id", more: "has_more" },
};

/** List a user's property values. `GET /api/v1/users/{user_id}/properties` */
export const getUserPropertyValues: Operation<
  { path: operations["GetUserPropertyValues"]["parameters"]["path"] },
  operations["GetUserPropertyValues"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetUserPropertyValues",
  method: "GET",
  path: "/api/v1/users/{user_id}/properties",
  scopes: ["read:user_properties"],
};

/** List a user's sessions. `GET /api/v1/users/{user_id}/sessions` */
export const getUserSessions: Operation<
  { path: operations["GetUserSessions"]["parameters"]["path"] },
  operations["GetUserSessions"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetUserSessions",
  method: "GET",
  path: "/api/v1/users/{user_id}/sessions",
  scopes: ["read:user_sessions"],
};

/** List users, page by page. `GET /api/v1/users` */
export const getUsers: ListOperation<
  { query?: operations["getUsers"]["parameters"]["query"] },
  operations["getUsers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUsers"]["responses"][200]["content"]["application/json"]["users"]>[number]
> = {
  id: "getUsers",
  method: "GET",
  path: "/api/v1/users",
  scopes: ["read:users"],
  paging: { style: "token", items: "users", param: "next_token", next: "next_token" },
};

/** Get a user's multi-factor methods. `GET /api/v1/users/{user_id}/mfa` */
export const getUsersMFA: Operation<
  { path: operations["GetUsersMFA"]["parameters"]["path"] },
  operations["GetUsersMFA"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetUsersMFA",
  method: "GET",
  path: "/api/v1/users/{user_id}/mfa",
  scopes: ["read:user_mfa"],
};

/** List webhooks. `GET /api/v1/webhooks` */
export const getWebHooks: Operation<
  { query?: never },
  operations["GetWebHooks"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetWebHooks",
  method: "GET",
  path: "/api/v1/webhooks",
  scopes: ["read:webhooks"],
};

/** List the environment's logos. `GET /api/v1/environment/logos` */
export const readLogo: Operation<
  { query?: never },
  operations["ReadLogo"]["responses"][200]["content"]["application/json"]
> = {
  id: "ReadLogo",
  method: "GET",
  path: "/api/v1/environment/logos",
  scopes: ["read:environments"],
};

/** List an organisation's logos. `GET /api/v1/organizations/{org_code}/logos` */
export const readOrganizationLogo: Operation<
  { path: operations["ReadOrganizationLogo"]["parameters"]["path"] },
  operations["ReadOrganizationLogo"]["responses"][200]["content"]["application/json"]
> = {
  id: "ReadOrganizationLogo",
  method: "GET",
  path: "/api/v1/organizations/{org_code}/logos",
  scopes: ["read:organizations"],
};

/** Renew the claims in a user's tokens. `POST /api/v1/users/{user_id}/refresh_claims` */
export const refreshUserClaims: Operation<
  { path: operations["refreshUserClaims"]["parameters"]["path"] },
  operations["refreshUserClaims"]["responses"][200]["content"]["application/json"]
> = {
  id: "refreshUserClaims",
  method: "POST",
  path: "/api/v1/users/{user_id}/refresh_claims",
  scopes: ["update:user_refresh_claims"],
};

/** Stop a role from using an application. `DELETE /api/v1/applications/{application_id}/access_roles/{role_id}` */
export const removeApplicationAccessRole: Operation<
  { path: operations["RemoveApplicationAccessRole"]["parameters"]["path"] },
  operations["RemoveApplicationAccessRole"]["responses"][200]["content"]["application/json"]
> = {
  id: "RemoveApplicationAccessRole",
  method: "DELETE",
  path: "/api/v1/applications/{application_id}/access_roles/{role_id}",
  scopes: ["update:applications"],
};

/** Disable a connection for an application. `DELETE /api/v1/applications/{application_id}/connections/{connection_id}` */
export const removeConnection: Operation<
  { path: operations["RemoveConnection"]["parameters"]["path"] },
  operations["RemoveConnection"]["responses"][200]["content"]["application/json"]
> = {
  id: "RemoveConnection",
  method: "DELETE",
  path: "/api/v1/applications/{application_id}/connections/{connection_id}",
  scopes: ["delete:application_connections"],
};

/** Disable a connection for an organisation. `DELETE /api/v1/organizations/{organization_code}/connections/{connection_id}` */
export const removeOrgConnection: Operation<
  { path: operations["RemoveOrgConnection"]["parameters"]["path"] },
  operations["RemoveOrgConnection"]["responses"][200]["content"]["application/json"]
> = {
  id: "RemoveOrgConnection",
  method: "DELETE",
  path: "/api/v1/organizations/{organization_code}/connections/{connection_id}",
  scopes: ["delete:organization_connections"],
};

/** Remove a user from an organisation. `DELETE /api/v1/organizations/{org_code}/users/{user_id}` */
export const removeOrganizationUser: Operation<
  { path: operations["RemoveOrganizationUser"]["parameters"]["path"] },
  operations["RemoveOrganizationUser"]["responses"][200]["content"]["application/json"]
> = {
  id: "RemoveOrganizationUser",
  method: "DELETE",
  path: "/api/v1/organizations/{org_code}/users/{user_id}",
  scopes: ["delete:organization_users"],
};

/** Take a permission from a role. `DELETE /api/v1/roles/{role_id}/permissions/{permission_id}` */
export const removeRolePermission: Operation<
  { path: operations["RemoveRolePermission"]["parameters"]["path"] },
  operations["RemoveRolePermission"]["responses"][200]["content"]["application/json"]
> = {
  id: "RemoveRolePermission",
  method: "DELETE",
  path: "/api/v1/roles/{role_id}/permissions/{permission_id}",
  scopes: ["delete:role_permissions"],
};

/** Replace a sign-in connection's settings. `PUT /api/v1/connections/{connection_id}` */
export const replaceConnection: Operation<
  { path: operations["ReplaceConnection"]["parameters"]["path"]; body: operations["ReplaceConnection"]["requestBody"]["content"]["application/json"] },
  operations["ReplaceConnection"]["responses"][200]["content"]["application/json"]
> = {
  id: "ReplaceConnection",
  method: "PUT",
  path: "/api/v1/connections/{connection_id}",
  scopes: ["update:connections"],
};

/** Replace an application's logout redirect URLs. `PUT /api/v1/applications/{app_id}/auth_logout_urls` */
export const replaceLogoutRedirectURLs: Operation<
  { path: operations["replaceLogoutRedirectURLs"]["parameters"]["path"]; body: operations["replaceLogoutRedirectURLs"]["requestBody"]["content"]["application/json"] },
  operations["replaceLogoutRedirectURLs"]["responses"][200]["content"]["application/json"]
> = {
  id: "replaceLogoutRedirectURLs",
  method: "PUT",
  path: "/api/v1/applications/{app_id}/auth_logout_urls",
  scopes: ["update:application_logout_uris"],
};

/** Set the environment's multi-factor policy. `PUT /api/v1/mfa` */
export const replaceMFA: Operation<
  { body: operations["ReplaceMFA"]["requestBody"]["content"]["application/json"] },
  operations["ReplaceMFA"]["responses"][200]["content"]["application/json"]
> = {
  id: "ReplaceMFA",
  method: "PUT",
  path: "/api/v1/mfa",
  scopes: ["update:mfa"],
};

/** Set the multi-factor methods of an organisation. `PUT /api/v1/organizations/{org_code}/mfa` */
export const replaceOrganizationMFA: Operation<
  { path: operations["ReplaceOrganizationMFA"]["parameters"]["path"]; body: operations["ReplaceOrganizationMFA"]["requestBody"]["content"]["application/json"] },
  operations["ReplaceOrganizationMFA"]["responses"][200]["content"]["application/json"]
> = {
  id: "ReplaceOrganizationMFA",
  method: "PUT",
  path: "/api/v1/organizations/{org_code}/mfa",
  scopes: ["update:organization_mfa"],
};

/** Replace an application's callback URLs. `PUT /api/v1/applications/{app_id}/auth_redirect_urls` */
export const replaceRedirectCallbackURLs: Operation<
  { path: operations["replaceRedirectCallbackURLs"]["parameters"]["path"]; body: operations["replaceRedirectCallbackURLs"]["requestBody"]["content"]["application/json"] },
  operations["replaceRedirectCallbackURLs"]["responses"][200]["content"]["application/json"]
> = {
  id: "replaceRedirectCallbackURLs",
  method: "PUT",
  path: "/api/v1/applications/{app_id}/auth_redirect_urls",
  scopes: ["update:applications_redirect_uris"],
};

/** Reset one multi-factor method of an organisation's user. `DELETE /api/v1/organizations/{org_code}/users/{user_id}/mfa/{factor_id}` */
export const resetOrgUserMFA: Operation<
  { path: operations["ResetOrgUserMFA"]["parameters"]["path"] },
  operations["ResetOrgUserMFA"]["responses"][200]["content"]["application/json"]
> = {
  id: "ResetOrgUserMFA",
  method: "DELETE",
  path: "/api/v1/organizations/{org_code}/users/{user_id}/mfa/{factor_id}",
  scopes: ["delete:organization_user_mfa"],
};

/** Reset all multi-factor methods of an organisation's user. `DELETE /api/v1/organizations/{org_code}/users/{user_id}/mfa` */
export const resetOrgUserMFAAll: Operation<
  { path: operations["ResetOrgUserMFAAll"]["parameters"]["path"] },
  operations["ResetOrgUserMFAAll"]["responses"][200]["content"]["application/json"]
> = {
  id: "ResetOrgUserMFAAll",
  method: "DELETE",
  path: "/api/v1/organizations/{org_code}/users/{user_id}/mfa",
  scopes: ["delete:organization_user_mfa"],
};

/** Reset one multi-factor method of a user. `DELETE /api/v1/users/{user_id}/mfa/{factor_id}` */
export const resetUsersMFA: Operation<
  { path: operations["ResetUsersMFA"]["parameters"]["path"] },
  operations["ResetUsersMFA"]["responses"][200]["content"]["application/json"]
> = {
  id: "ResetUsersMFA",
  method: "DELETE",
  path: "/api/v1/users/{user_id}/mfa/{factor_id}",
  scopes: ["delete:user_mfa"],
};

/** Reset all multi-factor methods of a user. `DELETE /api/v1/users/{user_id}/mfa` */
export const resetUsersMFAAll: Operation<
  { path: operations["ResetUsersMFAAll"]["parameters"]["path"] },
  operations["ResetUsersMFAAll"]["responses"][200]["content"]["application/json"]
> = {
  id: "ResetUsersMFAAll",
  method: "DELETE",
  path: "/api/v1/users/{user_id}/mfa",
  scopes: ["delete:user_mfa"],
};

/** Revoke a session, so that it yields no token any more. `POST /api/v1/connected_apps/revoke` */
export const revokeConnectedAppToken: Operation<
  { query: operations["RevokeConnectedAppToken"]["parameters"]["query"] },
  operations["RevokeConnectedAppToken"]["responses"][200]["content"]["application/json"]
> = {
  id: "RevokeConnectedAppToken",
  method: "POST",
  path: "/api/v1/connected_apps/revoke",
  scopes: ["create:connected_apps"],
  idempotent: true,
};

/** Replace an API key's secret with a new one. `PUT /api/v1/api_keys/{key_id}` */
export const rotateApiKey: Operation<
  { path: operations["rotateApiKey"]["parameters"]["path"] },
  operations["rotateApiKey"]["responses"][201]["content"]["application/json"]
> = {
  id: "rotateApiKey",
  method: "PUT",
  path: "/api/v1/api_keys/{key_id}",
  scopes: ["update:api_keys"],
};

/** Search users by text, property or API scope, page by page. `GET /api/v1/search/users` */
export const searchUsers: ListOperation<
  { query?: operations["searchUsers"]["parameters"]["query"] },
  operations["searchUsers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["searchUsers"]["responses"][200]["content"]["application/json"]["results"]>[number]
> = {
  id: "searchUsers",
  method: "GET",
  path: "/api/v1/search/users",
  scopes: ["read:users"],
  query: {
    "properties": { style: "deepObject", explode: true },
  },
  paging: { style: "cursor", items: "results", param: "starting_after", id: "id" },
};

/** Set a user's password from its hash. `PUT /api/v1/users/{user_id}/password` */
export const setUserPassword: Operation<
  { path: operations["SetUserPassword"]["parameters"]["path"]; body: operations["SetUserPassword"]["requestBody"]["content"]["application/json"] },
  operations["SetUserPassword"]["responses"][200]["content"]["application/json"]
> = {
  id: "SetUserPassword",
  method: "PUT",
  path: "/api/v1/users/{user_id}/password",
  scopes: ["update:user_passwords"],
};

/** Authorise or disconnect applications at an API. `PATCH /api/v1/apis/{api_id}/applications` */
export const updateAPIApplications: Operation<
  { path: operations["updateAPIApplications"]["parameters"]["path"]; body: operations["updateAPIApplications"]["requestBody"]["content"]["application/json"] },
  operations["updateAPIApplications"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateAPIApplications",
  method: "PATCH",
  path: "/api/v1/apis/{api_id}/applications",
  scopes: ["update:apis"],
};

/** Change the description of an API's scope. `PATCH /api/v1/apis/{api_id}/scopes/{scope_id}` */
export const updateAPIScope: Operation<
  { path: operations["updateAPIScope"]["parameters"]["path"]; body: operations["updateAPIScope"]["requestBody"]["content"]["application/json"] },
  undefined
> = {
  id: "updateAPIScope",
  method: "PATCH",
  path: "/api/v1/apis/{api_id}/scopes/{scope_id}",
  scopes: ["update:api_scopes"],
  success: "empty",
};

/** Change an application's settings. `PATCH /api/v1/applications/{application_id}` */
export const updateApplication: Operation<
  { path: operations["updateApplication"]["parameters"]["path"]; body?: NonNullable<operations["updateApplication"]["requestBody"]>["content"]["application/json"] | undefined },
  undefined
> = {
  id: "updateApplication",
  method: "PATCH",
  path: "/api/v1/applications/{application_id}",
  scopes: ["update:applications"],
  success: "empty",
};

/** Change how long an application's tokens live. `PATCH /api/v1/applications/{application_id}/tokens` */
export const updateApplicationTokens: Operation<
  { path: operations["updateApplicationTokens"]["parameters"]["path"]; body: operations["updateApplicationTokens"]["requestBody"]["content"]["application/json"] },
  operations["updateApplicationTokens"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateApplicationTokens",
  method: "PATCH",
  path: "/api/v1/applications/{application_id}/tokens",
  scopes: ["update:application_tokens"],
};

/** Set one property of an application. `PUT /api/v1/applications/{application_id}/properties/{property_key}` */
export const updateApplicationsProperty: Operation<
  { path: operations["updateApplicationsProperty"]["parameters"]["path"]; body: operations["updateApplicationsProperty"]["requestBody"]["content"]["application/json"] },
  operations["updateApplicationsProperty"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateApplicationsProperty",
  method: "PUT",
  path: "/api/v1/applications/{application_id}/properties/{property_key}",
  scopes: ["update:application_properties"],
};

/** Change the business's details. `PATCH /api/v1/business` */
export const updateBusiness: Operation<
  { body: operations["updateBusiness"]["requestBody"]["content"]["application/json"] },
  operations["updateBusiness"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateBusiness",
  method: "PATCH",
  path: "/api/v1/business",
  scopes: ["update:businesses"],
};

/** Rename a property category. `PUT /api/v1/property_categories/{category_id}` */
export const updateCategory: Operation<
  { path: operations["UpdateCategory"]["parameters"]["path"]; body: operations["UpdateCategory"]["requestBody"]["content"]["application/json"] },
  operations["UpdateCategory"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateCategory",
  method: "PUT",
  path: "/api/v1/property_categories/{category_id}",
  scopes: ["update:property_categories"],
};

/** Change some of a sign-in connection's settings. `PATCH /api/v1/connections/{connection_id}` */
export const updateConnection: Operation<
  { path: operations["UpdateConnection"]["parameters"]["path"]; body: operations["UpdateConnection"]["requestBody"]["content"]["application/json"] },
  operations["UpdateConnection"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateConnection",
  method: "PATCH",
  path: "/api/v1/connections/{connection_id}",
  scopes: ["update:connections"],
};

/** Rename a SCIM directory. `PATCH /api/v1/directories/{directory_id}` */
export const updateDirectory: Operation<
  { path: operations["updateDirectory"]["parameters"]["path"]; body: operations["updateDirectory"]["requestBody"]["content"]["application/json"] },
  operations["updateDirectory"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateDirectory",
  method: "PATCH",
  path: "/api/v1/directories/{directory_id}",
  scopes: ["update:scim_directories"],
};

/** Override a feature flag in the environment. `PATCH /api/v1/environment/feature_flags/{feature_flag_key}` */
export const updateEnvironementFeatureFlagOverride: Operation<
  { path: operations["UpdateEnvironementFeatureFlagOverride"]["parameters"]["path"]; body: operations["UpdateEnvironementFeatureFlagOverride"]["requestBody"]["content"]["application/json"] },
  operations["UpdateEnvironementFeatureFlagOverride"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateEnvironementFeatureFlagOverride",
  method: "PATCH",
  path: "/api/v1/environment/feature_flags/{feature_flag_key}",
  scopes: ["update:environment_feature_flags"],
};

/** Change an environment variable. `PATCH /api/v1/environment_variables/{variable_id}` */
export const updateEnvironmentVariable: Operation<
  { path: operations["updateEnvironmentVariable"]["parameters"]["path"]; body: operations["updateEnvironmentVariable"]["requestBody"]["content"]["application/json"] },
  operations["updateEnvironmentVariable"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateEnvironmentVariable",
  method: "PATCH",
  path: "/api/v1/environment_variables/{variable_id}",
  scopes: ["update:environment_variables"],
};

/** Replace a feature flag's definition. `PUT /api/v1/feature_flags/{feature_flag_key}` */
export const updateFeatureFlag: Operation<
  { path: operations["UpdateFeatureFlag"]["parameters"]["path"]; query: operations["UpdateFeatureFlag"]["parameters"]["query"] },
  operations["UpdateFeatureFlag"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateFeatureFlag",
  method: "PUT",
  path: "/api/v1/feature_flags/{feature_flag_key}",
  scopes: ["update:feature_flags"],
};

/** Make an identity the user's primary one, or not. `PATCH /api/v1/identities/{identity_id}` */
export const updateIdentity: Operation<
  { path: operations["UpdateIdentity"]["parameters"]["path"]; body: operations["UpdateIdentity"]["requestBody"]["content"]["application/json"] },
  operations["UpdateIdentity"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateIdentity",
  method: "PATCH",
  path: "/api/v1/identities/{identity_id}",
  scopes: ["update:identities"],
};

/** Change an organisation's settings. `PATCH /api/v1/organization/{org_code}` */
export const updateOrganization: Operation<
  { path: operations["updateOrganization"]["parameters"]["path"]; query?: operations["updateOrganization"]["parameters"]["query"]; body?: NonNullable<operations["updateOrganization"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["updateOrganization"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateOrganization",
  method: "PATCH",
  path: "/api/v1/organization/{org_code}",
  scopes: ["update:organizations"],
};

/** Override a feature flag for an organisation. `PATCH /api/v1/organizations/{org_code}/feature_flags/{feature_flag_key}` */
export const updateOrganizationFeatureFlagOverride: Operation<
  { path: operations["UpdateOrganizationFeatureFlagOverride"]["parameters"]["path"]; query: operations["UpdateOrganizationFeatureFlagOverride"]["parameters"]["query"] },
  operations["UpdateOrganizationFeatureFlagOverride"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateOrganizationFeatureFlagOverride",
  method: "PATCH",
  path: "/api/v1/organizations/{org_code}/feature_flags/{feature_flag_key}",
  scopes: ["update:organization_feature_flags"],
};

/** Set an organisation's passkey policy. `PUT /api/v1/organizations/{org_code}/passkey` */
export const updateOrganizationPasskey: Operation<
  { path: operations["UpdateOrganizationPasskey"]["parameters"]["path"]; body: operations["UpdateOrganizationPasskey"]["requestBody"]["content"]["application/json"] },
  operations["UpdateOrganizationPasskey"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateOrganizationPasskey",
  method: "PUT",
  path: "/api/v1/organizations/{org_code}/passkey",
  scopes: ["update:organization_passkey"],
};

/** Set several properties of an organisation. `PATCH /api/v1/organizations/{org_code}/properties` */
export const updateOrganizationProperties: Operation<
  { path: operations["UpdateOrganizationProperties"]["parameters"]["path"]; body: operations["UpdateOrganizationProperties"]["requestBody"]["content"]["application/json"] },
  operations["UpdateOrganizationProperties"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateOrganizationProperties",
  method: "PATCH",
  path: "/api/v1/organizations/{org_code}/properties",
  scopes: ["update:organization_properties"],
};

/** Set one property of an organisation. `PUT /api/v1/organizations/{org_code}/properties/{property_key}` */
export const updateOrganizationProperty: Operation<
  { path: operations["UpdateOrganizationProperty"]["parameters"]["path"]; query: operations["UpdateOrganizationProperty"]["parameters"]["query"] },
  operations["UpdateOrganizationProperty"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateOrganizationProperty",
  method: "PUT",
  path: "/api/v1/organizations/{org_code}/properties/{property_key}",
  scopes: ["update:organization_properties"],
};

/** Change how long sessions in an organisation last. `PATCH /api/v1/organizations/{org_code}/sessions` */
export const updateOrganizationSessions: Operation<
  { path: operations["UpdateOrganizationSessions"]["parameters"]["path"]; body: operations["UpdateOrganizationSessions"]["requestBody"]["content"]["application/json"] },
  operations["UpdateOrganizationSessions"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateOrganizationSessions",
  method: "PATCH",
  path: "/api/v1/organizations/{org_code}/sessions",
  scopes: ["update:organizations"],
};

/** Change or remove users of an organisation, several at once. `PATCH /api/v1/organizations/{org_code}/users` */
export const updateOrganizationUsers: Operation<
  { path: operations["UpdateOrganizationUsers"]["parameters"]["path"]; body?: NonNullable<operations["UpdateOrganizationUsers"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["UpdateOrganizationUsers"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateOrganizationUsers",
  method: "PATCH",
  path: "/api/v1/organizations/{org_code}/users",
  scopes: ["update:organization_users"],
};

/** Set the environment's passkey policy. `PUT /api/v1/passkey` */
export const updatePasskey: Operation<
  { body: operations["UpdatePasskey"]["requestBody"]["content"]["application/json"] },
  operations["UpdatePasskey"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdatePasskey",
  method: "PUT",
  path: "/api/v1/passkey",
  scopes: ["update:passkey"],
};

/** Change a permission. `PATCH /api/v1/permissions/{permission_id}` */
export const updatePermissions: Operation<
  { path: operations["UpdatePermissions"]["parameters"]["path"]; body?: NonNullable<operations["UpdatePermissions"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["UpdatePermissions"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdatePermissions",
  method: "PATCH",
  path: "/api/v1/permissions/{permission_id}",
  scopes: ["update:permissions"],
};

/** Change a property's definition. `PUT /api/v1/properties/{property_id}` */
export const updateProperty: Operation<
  { path: operations["UpdateProperty"]["parameters"]["path"]; body: operations["UpdateProperty"]["requestBody"]["content"]["application/json"] },
  operations["UpdateProperty"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateProperty",
  method: "PUT",
  path: "/api/v1/properties/{property_id}",
  scopes: ["update:properties"],
};

/** Add permissions to a role or remove them. `PATCH /api/v1/roles/{role_id}/permissions` */
export const updateRolePermissions: Operation<
  { path: operations["UpdateRolePermissions"]["parameters"]["path"]; body: operations["UpdateRolePermissions"]["requestBody"]["content"]["application/json"] },
  operations["UpdateRolePermissions"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateRolePermissions",
  method: "PATCH",
  path: "/api/v1/roles/{role_id}/permissions",
  scopes: ["update:role_permissions"],
};

/** Add system permissions to a role or remove them. `PATCH /api/v1/roles/{role_id}/system_permissions` */
export const updateRoleSystemPermissions: Operation<
  { path: operations["UpdateRoleSystemPermissions"]["parameters"]["path"]; body: operations["UpdateRoleSystemPermissions"]["requestBody"]["content"]["application/json"] },
  operations["UpdateRoleSystemPermissions"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateRoleSystemPermissions",
  method: "PATCH",
  path: "/api/v1/roles/{role_id}/system_permissions",
  scopes: ["update:role_system_permissions"],
};

/** Change a role. `PATCH /api/v1/roles/{role_id}` */
export const updateRoles: Operation<
  { path: operations["UpdateRoles"]["parameters"]["path"]; body?: NonNullable<operations["UpdateRoles"]["requestBody"]>["content"]["application/json"] | undefined },
  operations["UpdateRoles"]["responses"][201]["content"]["application/json"]
> = {
  id: "UpdateRoles",
  method: "PATCH",
  path: "/api/v1/roles/{role_id}",
  scopes: ["update:roles"],
};

/** Change a user's details. `PATCH /api/v1/user` */
export const updateUser: Operation<
  { query: operations["updateUser"]["parameters"]["query"]; body: operations["updateUser"]["requestBody"]["content"]["application/json"] },
  operations["updateUser"]["responses"][200]["content"]["application/json"]
> = {
  id: "updateUser",
  method: "PATCH",
  path: "/api/v1/user",
  scopes: ["update:users"],
};

/** Override a feature flag for a user. `PATCH /api/v1/users/{user_id}/feature_flags/{feature_flag_key}` */
export const updateUserFeatureFlagOverride: Operation<
  { path: operations["UpdateUserFeatureFlagOverride"]["parameters"]["path"]; query: operations["UpdateUserFeatureFlagOverride"]["parameters"]["query"] },
  operations["UpdateUserFeatureFlagOverride"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateUserFeatureFlagOverride",
  method: "PATCH",
  path: "/api/v1/users/{user_id}/feature_flags/{feature_flag_key}",
  scopes: ["update:user_feature_flags"],
};

/** Set several properties of a user. `PATCH /api/v1/users/{user_id}/properties` */
export const updateUserProperties: Operation<
  { path: operations["UpdateUserProperties"]["parameters"]["path"]; body: operations["UpdateUserProperties"]["requestBody"]["content"]["application/json"] },
  operations["UpdateUserProperties"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateUserProperties",
  method: "PATCH",
  path: "/api/v1/users/{user_id}/properties",
  scopes: ["update:user_properties"],
};

/** Set one property of a user. `PUT /api/v1/users/{user_id}/properties/{property_key}` */
export const updateUserProperty: Operation<
  { path: operations["UpdateUserProperty"]["parameters"]["path"]; query: operations["UpdateUserProperty"]["parameters"]["query"] },
  operations["UpdateUserProperty"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateUserProperty",
  method: "PUT",
  path: "/api/v1/users/{user_id}/properties/{property_key}",
  scopes: ["update:user_properties"],
};

/** Change a webhook. `PATCH /api/v1/webhooks/{webhook_id}` */
export const updateWebHook: Operation<
  { path: operations["UpdateWebHook"]["parameters"]["path"]; body: operations["UpdateWebHook"]["requestBody"]["content"]["application/json"] },
  operations["UpdateWebHook"]["responses"][200]["content"]["application/json"]
> = {
  id: "UpdateWebHook",
  method: "PATCH",
  path: "/api/v1/webhooks/{webhook_id}",
  scopes: ["update:webhooks"],
};

/** Check whether an API key is valid, and what it may do. `POST /api/v1/api_keys/verify` */
export const verifyApiKey: Operation<
  { body: operations["verifyApiKey"]["requestBody"]["content"]["application/json"] },
  operations["verifyApiKey"]["responses"][200]["content"]["application/json"]
> = {
  id: "verifyApiKey",
  method: "POST",
  path: "/api/v1/api_keys/verify",
};
