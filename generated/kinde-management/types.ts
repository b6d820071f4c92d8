// Generated from spec/kinde-management.yaml by "npm run generate": do not edit.

export interface paths {
    "/api/v1/api_keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API keys, page by page */
        get: operations["getApiKeys"];
        put?: never;
        /** Create an API key for a user, an organisation or the environment */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api_keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an API key's details, without the key itself */
        get: operations["getApiKey"];
        /** Replace an API key's secret with a new one */
        put: operations["rotateApiKey"];
        post?: never;
        /** Delete an API key */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api_keys/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check whether an API key is valid, and what it may do */
        post: operations["verifyApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the registered APIs */
        get: operations["getAPIs"];
        put?: never;
        /** Register an API */
        post: operations["addAPIs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apis/{api_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an API with its scopes and applications */
        get: operations["getAPI"];
        put?: never;
        post?: never;
        /** Delete an API */
        delete: operations["deleteAPI"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apis/{api_id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Authorise or disconnect applications at an API */
        patch: operations["updateAPIApplications"];
        trace?: never;
    };
    "/api/v1/apis/{api_id}/applications/{application_id}/scopes/{scope_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant a scope of an API to an application */
        post: operations["addAPIApplicationScope"];
        /** Take a scope of an API from an application */
        delete: operations["deleteAPIApplicationScope"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apis/{api_id}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the scopes of an API */
        get: operations["getAPIScopes"];
        put?: never;
        /** Add a scope to an API */
        post: operations["addAPIScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apis/{api_id}/scopes/{scope_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one scope of an API */
        get: operations["getAPIScope"];
        put?: never;
        post?: never;
        /** Delete a scope of an API */
        delete: operations["deleteAPIScope"];
        options?: never;
        head?: never;
        /** Change the description of an API's scope */
        patch: operations["updateAPIScope"];
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List applications, page by page */
        get: operations["getApplications"];
        put?: never;
        /** Create an application */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{app_id}/auth_logout_urls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the URLs to which an application may send users after sign-out */
        get: operations["getLogoutURLs"];
        /** Replace an application's logout redirect URLs */
        put: operations["replaceLogoutRedirectURLs"];
        /** Add logout redirect URLs to an application */
        post: operations["addLogoutRedirectURLs"];
        /** Remove logout redirect URLs from an application */
        delete: operations["deleteLogoutURLs"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{app_id}/auth_redirect_urls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the URLs to which an application may send users after sign-in */
        get: operations["getCallbackURLs"];
        /** Replace an application's callback URLs */
        put: operations["replaceRedirectCallbackURLs"];
        /** Add callback URLs to an application */
        post: operations["addRedirectCallbackURLs"];
        /** Remove callback URLs from an application */
        delete: operations["deleteCallbackURLs"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one application */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /** Delete an application */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /** Change an application's settings */
        patch: operations["updateApplication"];
        trace?: never;
    };
    "/api/v1/applications/{application_id}/access_roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the roles that may use an application, page by page */
        get: operations["GetApplicationAccessRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/access_roles/{role_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a role use an application */
        post: operations["AddApplicationAccessRole"];
        /** Stop a role from using an application */
        delete: operations["RemoveApplicationAccessRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the connections that are enabled for an application */
        get: operations["GetApplicationConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/connections/{connection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable a connection for an application */
        post: operations["EnableConnection"];
        /** Disable a connection for an application */
        delete: operations["RemoveConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List an application's property values */
        get: operations["getApplicationPropertyValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/properties/{property_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set one property of an application */
        put: operations["updateApplicationsProperty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how long an application's tokens live */
        patch: operations["updateApplicationTokens"];
        trace?: never;
    };
    "/api/v1/billing/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a customer's billing agreements, page by page */
        get: operations["getBillingAgreements"];
        put?: never;
        /** Sign a billing customer up to a plan */
        post: operations["createBillingAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a billing customer is entitled to, page by page */
        get: operations["getBillingEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing/meter_usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the usage of a metered feature */
        post: operations["createMeterUsageRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/business": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the business's details */
        get: operations["getBusiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the business's details */
        patch: operations["updateBusiness"];
        trace?: never;
    };
    "/api/v1/connected_apps/auth_url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Start a session and get the URL at which its owner authorises the connected app */
        get: operations["GetConnectedAppAuthUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connected_apps/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a session, so that it yields no token any more */
        post: operations["RevokeConnectedAppToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connected_apps/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the provider's access token of a session */
        get: operations["GetConnectedAppToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List sign-in connections, page by page */
        get: operations["GetConnections"];
        put?: never;
        /** Create a sign-in connection */
        post: operations["CreateConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connections/{connection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one sign-in connection */
        get: operations["GetConnection"];
        /** Replace a sign-in connection's settings */
        put: operations["ReplaceConnection"];
        post?: never;
        /** Delete a sign-in connection */
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        /** Change some of a sign-in connection's settings */
        patch: operations["UpdateConnection"];
        trace?: never;
    };
    "/api/v1/directories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List SCIM directories, page by page */
        get: operations["getDirectories"];
        put?: never;
        /** Create a SCIM directory for an organisation */
        post: operations["createDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directories/{directory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one SCIM directory */
        get: operations["getDirectory"];
        put?: never;
        post?: never;
        /** Delete a SCIM directory */
        delete: operations["deleteDirectory"];
        options?: never;
        head?: never;
        /** Rename a SCIM directory */
        patch: operations["updateDirectory"];
        trace?: never;
    };
    "/api/v1/environment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the environment with its looks and domains */
        get: operations["getEnvironment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment_variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List environment variables */
        get: operations["getEnvironmentVariables"];
        put?: never;
        /** Create an environment variable */
        post: operations["createEnvironmentVariable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment_variables/{variable_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one environment variable */
        get: operations["getEnvironmentVariable"];
        put?: never;
        post?: never;
        /** Delete an environment variable */
        delete: operations["deleteEnvironmentVariable"];
        options?: never;
        head?: never;
        /** Change an environment variable */
        patch: operations["updateEnvironmentVariable"];
        trace?: never;
    };
    "/api/v1/environment/feature_flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the environment's feature flags */
        get: operations["GetEnvironementFeatureFlags"];
        put?: never;
        post?: never;
        /** Remove all feature flag overrides of the environment */
        delete: operations["DeleteEnvironementFeatureFlagOverrides"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment/feature_flags/{feature_flag_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove the environment's override of one feature flag */
        delete: operations["DeleteEnvironementFeatureFlagOverride"];
        options?: never;
        head?: never;
        /** Override a feature flag in the environment */
        patch: operations["UpdateEnvironementFeatureFlagOverride"];
        trace?: never;
    };
    "/api/v1/environment/logos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the environment's logos */
        get: operations["ReadLogo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment/logos/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Upload the environment's logo for a theme */
        put: operations["AddLogo"];
        post?: never;
        /** Remove the environment's logo of a theme */
        delete: operations["DeleteLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the types of events that webhooks can be sent */
        get: operations["GetEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one event */
        get: operations["GetEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feature_flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a feature flag */
        post: operations["CreateFeatureFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feature_flags/{feature_flag_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace a feature flag's definition */
        put: operations["UpdateFeatureFlag"];
        post?: never;
        /** Delete a feature flag */
        delete: operations["DeleteFeatureFlag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identities/{identity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one identity of a user */
        get: operations["GetIdentity"];
        put?: never;
        post?: never;
        /** Delete an identity of a user */
        delete: operations["DeleteIdentity"];
        options?: never;
        head?: never;
        /** Make an identity the user's primary one, or not */
        patch: operations["UpdateIdentity"];
        trace?: never;
    };
    "/api/v1/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the industries that a business can belong to */
        get: operations["getIndustries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the environment's multi-factor policy */
        put: operations["ReplaceMFA"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one organisation by its code */
        get: operations["getOrganization"];
        put?: never;
        /** Create an organisation */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/{org_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an organisation */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        /** Change an organisation's settings */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/api/v1/organization/{org_code}/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an organisation's handle */
        delete: operations["DeleteOrganizationHandle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/{org_code}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List an organisation's invitations, page by page */
        get: operations["getOrganizationInvites"];
        put?: never;
        /** Invite a person to an organisation */
        post: operations["createOrganizationInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/{org_code}/invites/{invite_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one invitation to an organisation */
        get: operations["getOrganizationInvite"];
        put?: never;
        post?: never;
        /** Withdraw an invitation to an organisation */
        delete: operations["deleteOrganizationInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List organisations, page by page */
        get: operations["getOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/feature_flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List an organisation's feature flag overrides */
        get: operations["GetOrganizationFeatureFlags"];
        put?: never;
        post?: never;
        /** Remove all feature flag overrides of an organisation */
        delete: operations["DeleteOrganizationFeatureFlagOverrides"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/feature_flags/{feature_flag_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an organisation's override of one feature flag */
        delete: operations["DeleteOrganizationFeatureFlagOverride"];
        options?: never;
        head?: never;
        /** Override a feature flag for an organisation */
        patch: operations["UpdateOrganizationFeatureFlagOverride"];
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/logos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List an organisation's logos */
        get: operations["ReadOrganizationLogo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/logos/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload an organisation's logo for a theme */
        post: operations["AddOrganizationLogo"];
        /** Remove an organisation's logo of a theme */
        delete: operations["DeleteOrganizationLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the multi-factor methods of an organisation */
        put: operations["ReplaceOrganizationMFA"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an organisation's passkey policy */
        get: operations["GetOrganizationPasskey"];
        /** Set an organisation's passkey policy */
        put: operations["UpdateOrganizationPasskey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List an organisation's property values */
        get: operations["GetOrganizationPropertyValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set several properties of an organisation */
        patch: operations["UpdateOrganizationProperties"];
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/properties/{property_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set one property of an organisation */
        put: operations["UpdateOrganizationProperty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/roles/{role_id}/active_users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the users of an organisation with a role who were active in a period */
        get: operations["GetOrganizationRoleActiveUsersCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/roles/{role_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the users who have a role in an organisation, page by page */
        get: operations["GetOrganizationRoleUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/roles/{role_id}/users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the users who have a role in an organisation */
        get: operations["GetOrganizationRoleUsersCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how long sessions in an organisation last */
        patch: operations["UpdateOrganizationSessions"];
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List an organisation's users, page by page */
        get: operations["GetOrganizationUsers"];
        put?: never;
        /** Add users to an organisation */
        post: operations["AddOrganizationUsers"];
        delete?: never;
        options?: never;
        head?: never;
        /** Change or remove users of an organisation, several at once */
        patch: operations["UpdateOrganizationUsers"];
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a user from an organisation */
        delete: operations["RemoveOrganizationUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/users/{user_id}/apis/{api_id}/scopes/{scope_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant a scope of an API to a user in an organisation */
        post: operations["addOrganizationUserAPIScope"];
        /** Take a scope of an API from a user in an organisation */
        delete: operations["deleteOrganizationUserAPIScope"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/users/{user_id}/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the multi-factor methods of an organisation's user */
        get: operations["GetOrgUserMFA"];
        put?: never;
        post?: never;
        /** Reset all multi-factor methods of an organisation's user */
        delete: operations["ResetOrgUserMFAAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/users/{user_id}/mfa/{factor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Reset one multi-factor method of an organisation's user */
        delete: operations["ResetOrgUserMFA"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/users/{user_id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's permissions in an organisation */
        get: operations["GetOrganizationUserPermissions"];
        put?: never;
        /** Give a user a permission in an organisation */
        post: operations["CreateOrganizationUserPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/users/{user_id}/permissions/{permission_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a permission from a user in an organisation */
        delete: operations["DeleteOrganizationUserPermission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/users/{user_id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's roles in an organisation */
        get: operations["GetOrganizationUserRoles"];
        put?: never;
        /** Give a user a role in an organisation */
        post: operations["CreateOrganizationUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{org_code}/users/{user_id}/roles/{role_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role from a user in an organisation */
        delete: operations["DeleteOrganizationUserRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization_code}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the connections that are enabled for an organisation */
        get: operations["GetOrganizationConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization_code}/connections/{connection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable a connection for an organisation */
        post: operations["EnableOrgConnection"];
        /** Disable a connection for an organisation */
        delete: operations["RemoveOrgConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the environment's passkey policy */
        get: operations["GetPasskey"];
        /** Set the environment's passkey policy */
        put: operations["UpdatePasskey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List permissions, page by page */
        get: operations["GetPermissions"];
        put?: never;
        /** Create a permission */
        post: operations["CreatePermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions/{permission_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a permission */
        delete: operations["DeletePermission"];
        options?: never;
        head?: never;
        /** Change a permission */
        patch: operations["UpdatePermissions"];
        trace?: never;
    };
    "/api/v1/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List property definitions, page by page */
        get: operations["GetProperties"];
        put?: never;
        /** Define a property */
        post: operations["CreateProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/properties/{property_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a property's definition */
        put: operations["UpdateProperty"];
        post?: never;
        /** Delete a property's definition */
        delete: operations["DeleteProperty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/property_categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List property categories, page by page */
        get: operations["GetCategories"];
        put?: never;
        /** Create a property category */
        post: operations["CreateCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/property_categories/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a property category */
        put: operations["UpdateCategory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List roles, page by page */
        get: operations["GetRoles"];
        put?: never;
        /** Create a role */
        post: operations["CreateRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{role_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one role */
        get: operations["GetRole"];
        put?: never;
        post?: never;
        /** Delete a role */
        delete: operations["DeleteRole"];
        options?: never;
        head?: never;
        /** Change a role */
        patch: operations["UpdateRoles"];
        trace?: never;
    };
    "/api/v1/roles/{role_id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a role's permissions, page by page */
        get: operations["GetRolePermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Add permissions to a role or remove them */
        patch: operations["UpdateRolePermissions"];
        trace?: never;
    };
    "/api/v1/roles/{role_id}/permissions/{permission_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a permission from a role */
        delete: operations["RemoveRolePermission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{role_id}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a role's scopes */
        get: operations["GetRoleScopes"];
        put?: never;
        /** Add a scope to a role */
        post: operations["AddRoleScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{role_id}/scopes/{scope_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a scope from a role */
        delete: operations["DeleteRoleScope"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{role_id}/system_permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a role's system permissions, page by page */
        get: operations["GetRoleSystemPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Add system permissions to a role or remove them */
        patch: operations["UpdateRoleSystemPermissions"];
        trace?: never;
    };
    "/api/v1/roles/{role_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the users who have a role, page by page */
        get: operations["GetRoleUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search users by text, property or API scope, page by page */
        get: operations["searchUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List subscribers, page by page */
        get: operations["GetSubscribers"];
        put?: never;
        /** Add a subscriber */
        post: operations["CreateSubscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subscribers/{subscriber_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one subscriber */
        get: operations["GetSubscriber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system_permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List system permissions, page by page */
        get: operations["GetSystemPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timezones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the time zones that a business can be in */
        get: operations["getTimezones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one user */
        get: operations["getUserData"];
        put?: never;
        /** Create a user, with identities and an organisation if given */
        post: operations["createUser"];
        /** Delete a user */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /** Change a user's details */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List users, page by page */
        get: operations["getUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/billing_customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a user a billing customer */
        post: operations["createUserBillingCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/feature_flags/{feature_flag_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Override a feature flag for a user */
        patch: operations["UpdateUserFeatureFlagOverride"];
        trace?: never;
    };
    "/api/v1/users/{user_id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's identities, page by page */
        get: operations["GetUserIdentities"];
        put?: never;
        /** Add an identity to a user */
        post: operations["CreateUserIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a user's multi-factor methods */
        get: operations["GetUsersMFA"];
        put?: never;
        post?: never;
        /** Reset all multi-factor methods of a user */
        delete: operations["ResetUsersMFAAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/mfa/{factor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Reset one multi-factor method of a user */
        delete: operations["ResetUsersMFA"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a user's password from its hash */
        put: operations["SetUserPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's property values */
        get: operations["GetUserPropertyValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set several properties of a user */
        patch: operations["UpdateUserProperties"];
        trace?: never;
    };
    "/api/v1/users/{user_id}/properties/{property_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set one property of a user */
        put: operations["UpdateUserProperty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/refresh_claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew the claims in a user's tokens */
        post: operations["refreshUserClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's sessions */
        get: operations["GetUserSessions"];
        put?: never;
        post?: never;
        /** End all sessions of a user */
        delete: operations["DeleteUserSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhooks */
        get: operations["GetWebHooks"];
        put?: never;
        /** Create a webhook */
        post: operations["CreateWebHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a webhook */
        delete: operations["DeleteWebHook"];
        options?: never;
        head?: never;
        /** Change a webhook */
        patch: operations["UpdateWebHook"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        add_organization_users_response: {
            code?: string | undefined;
            message?: string | undefined;
            users_added?: string[] | undefined;
        };
        add_role_scope_response: {
            code?: string | undefined;
            message?: string | undefined;
        };
        api_result: {
            result?: string | undefined;
        };
        application_access_role: {
            description?: string | null | undefined;
            id?: string | undefined;
            key?: string | undefined;
            name?: string | undefined;
        };
        applications: {
            id?: string | undefined;
            name?: string | undefined;
            type?: string | undefined;
        };
        authorize_app_api_response: {
            applications_connected?: string[] | undefined;
            applications_disconnected?: string[] | undefined;
            code?: string | undefined;
            message?: string | undefined;
        };
        category: {
            id?: string | undefined;
            name?: string | undefined;
        };
        connected_apps_access_token: {
            access_token?: string | undefined;
            /** @description When the provider's token expires. */
            access_token_expiry?: string | undefined;
        };
        connected_apps_auth_url: {
            session_id?: string | undefined;
            /** Format: uri */
            url?: string | undefined;
        };
        connection: {
            code?: string | undefined;
            connection?: {
                display_name?: string | undefined;
                id?: string | undefined;
                name?: string | undefined;
                strategy?: string | undefined;
            } | undefined;
            message?: string | undefined;
        };
        create_api_key_response: {
            api_key?: {
                id?: string | undefined;
                key?: string | undefined;
            } | undefined;
            code?: string | undefined;
            message?: string | undefined;
        };
        create_api_scopes_response: {
            code?: string | undefined;
            message?: string | undefined;
            scope?: {
                id?: string | undefined;
            } | undefined;
        };
        create_apis_response: {
            api?: {
                id?: string | undefined;
            } | undefined;
            code?: string | undefined;
            message?: string | undefined;
        };
        create_application_response: {
            application?: {
                client_id?: string | undefined;
                client_secret?: string | undefined;
                id?: string | undefined;
            } | undefined;
            code?: string | undefined;
            message?: string | undefined;
        };
        create_category_response: {
            category?: {
                id?: string | undefined;
            } | undefined;
            code?: string | undefined;
            message?: string | undefined;
        };
        create_connection_response: {
            code?: string | undefined;
            connection?: {
                id?: string | undefined;
            } | undefined;
            message?: string | undefined;
        };
        create_directory_response: {
            code?: string | undefined;
            directory?: components["schemas"]["directory"] | undefined;
            message?: string | undefined;
        };
        create_environment_variable_response: {
            code?: string | undefined;
            environment_variable?: {
                id?: string | undefined;
            } | undefined;
            message?: string | undefined;
        };
        create_identity_response: {
            code?: string | undefined;
            identity?: {
                id?: string | undefined;
            } | undefined;
            message?: string | undefined;
        };
        create_meter_usage_record_response: {
            code?: string | undefined;
            message?: string | undefined;
        };
        create_organization_invite_response: {
            code?: string | undefined;
            invite?: {
                /** Format: date-time */
                accepted_on?: string | null | undefined;
                code?: string | undefined;
                /** Format: date-time */
                created_on?: string | undefined;
                email?: string | undefined;
                first_name?: string | null | undefined;
                full_name?: string | undefined;
                id?: string | undefined;
                invite_link?: string | undefined;
                is_revoked?: boolean | undefined;
                is_sent?: boolean | undefined;
                last_name?: string | null | undefined;
                roles?: {
                    key?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
            } | undefined;
            message?: string | undefined;
        };
        create_organization_response: {
            code?: string | undefined;
            message?: string | undefined;
            organization?: {
                billing_customer_id?: string | undefined;
                code?: string | undefined;
            } | undefined;
        };
        create_property_response: {
            code?: string | undefined;
            message?: string | undefined;
            property?: {
                id?: string | undefined;
            } | undefined;
        };
        create_roles_response: {
            code?: string | undefined;
            message?: string | undefined;
            role?: {
                id?: string | undefined;
            } | undefined;
        };
        create_subscriber_success_response: {
            subscriber?: {
                subscriber_id?: string | undefined;
            } | undefined;
        };
        create_user_response: {
            created?: boolean | undefined;
            id?: string | undefined;
            identities?: components["schemas"]["user_identity"][] | undefined;
        };
        create_webhook_response: {
            code?: string | undefined;
            message?: string | undefined;
            webhook?: {
                endpoint?: string | undefined;
                id?: string | undefined;
            } | undefined;
        };
        delete_api_response: {
            code?: string | undefined;
            message?: string | undefined;
        };
        delete_directory_response: {
            code?: string | undefined;
            directory_id?: string | undefined;
            message?: string | undefined;
        };
        delete_environment_variable_response: {
            code?: string | undefined;
            message?: string | undefined;
        };
        delete_role_scope_response: {
            code?: string | undefined;
            message?: string | undefined;
        };
        delete_webhook_response: {
            code?: string | undefined;
            message?: string | undefined;
        };
        directory: {
            /** Format: date-time */
            created_on?: string | undefined;
            directory_endpoint_id?: string | undefined;
            directory_name?: string | undefined;
            enterprise_connection_id?: string | null | undefined;
            enterprise_connection_name?: string | null | undefined;
            id?: string | undefined;
            /** Format: date-time */
            last_sync_completed_at?: string | null | undefined;
            last_sync_error?: string | null | undefined;
            /** Format: date-time */
            last_sync_started_at?: string | null | undefined;
            organization_code?: string | undefined;
            secret_token?: string | undefined;
            /** @enum {string} */
            status?: "Pending" | "Validating" | "Active" | "Inactive" | "Error" | undefined;
        };
        environment_variable: {
            created_on?: string | undefined;
            id?: string | undefined;
            is_secret?: boolean | undefined;
            key?: string | undefined;
            value?: string | null | undefined;
        };
        error: {
            code?: string | undefined;
            message?: string | undefined;
        };
        error_response: {
            errors?: components["schemas"]["error"][] | undefined;
        };
        event_type: {
            code?: string | undefined;
            id?: string | undefined;
            name?: string | undefined;
            origin?: string | undefined;
            schema?: {
                [key: string]: unknown;
            } | undefined;
        };
        get_api_key_response: {
            api_key?: {
                api_ids?: string[] | undefined;
                created_by?: string | null | undefined;
                /** Format: date-time */
                created_on?: string | undefined;
                id?: string | undefined;
                key_prefix?: string | undefined;
                key_suffix?: string | null | undefined;
                last_verified_ip?: string | null | undefined;
                /** Format: date-time */
                last_verified_on?: string | null | undefined;
                name?: string | undefined;
                organization_id?: string | null | undefined;
                scopes?: string[] | undefined;
                status?: string | undefined;
                type?: string | undefined;
                user_id?: string | null | undefined;
                verification_count?: number | null | undefined;
            } | undefined;
            code?: string | undefined;
            message?: string | undefined;
        };
        get_api_keys_response: {
            api_keys?: {
                api_ids?: string[] | undefined;
                created_by?: string | null | undefined;
                /** Format: date-time */
                created_on?: string | undefined;
                id?: string | undefined;
                key_prefix?: string | undefined;
                key_suffix?: string | null | undefined;
                last_verified_ip?: string | null | undefined;
                /** Format: date-time */
                last_verified_on?: string | null | undefined;
                name?: string | undefined;
                scopes?: string[] | undefined;
                status?: string | undefined;
                type?: string | undefined;
            }[] | undefined;
            code?: string | undefined;
            has_more?: boolean | undefined;
            message?: string | undefined;
        };
        get_api_response: {
            api?: {
                applications?: {
                    id?: string | undefined;
                    is_active?: boolean | null | undefined;
                    name?: string | undefined;
                    /** @enum {string} */
                    type?: "Machine to machine (M2M)" | "Back-end web" | "Front-end and mobile" | "Device and IoT" | undefined;
                }[] | undefined;
                audience?: string | undefined;
                id?: string | undefined;
                is_management_api?: boolean | undefined;
                name?: string | undefined;
                scopes?: {
                    id?: string | undefined;
                    key?: string | undefined;
                }[] | undefined;
            } | undefined;
            code?: string | undefined;
            message?: string | undefined;
        };
        get_api_scope_response: {
            code?: string | undefined;
            message?: string | undefined;
            scope?: {
                description?: string | undefined;
                id?: string | undefined;
                key?: string | undefined;
            } | undefined;
        };
        get_api_scopes_response: {
            code?: string | undefined;
            message?: string | undefined;
            scopes?: {
                description?: string | undefined;
                id?: string | undefined;
                key?: string | undefined;
            }[] | undefined;
        };
        get_apis_response: {
            apis?: {
                audience?: string | undefined;
                id?: string | undefined;
                is_management_api?: boolean | undefined;
                name?: string | undefined;
                scopes?: {
                    id?: string | undefined;
                    key?: string | undefined;
                }[] | undefined;
            }[] | undefined;
            code?: string | undefined;
            message?: string | undefined;
            next_token?: string | undefined;
        };
        get_application_access_roles_response: {
            code?: string | undefined;
            has_more?: boolean | undefined;
            message?: string | undefined;
            roles?: components["schemas"]["application_access_role"][] | undefined;
        };
        get_application_response: {
            application?: {
                client_id?: string | undefined;
                client_secret?: string | undefined;
                has_cancel_button?: boolean | undefined;
                has_marketing_consent?: boolean | undefined;
                has_register_link_on_sign_in_page?: boolean | undefined;
                has_sign_in_link_on_sign_up_page?: boolean | undefined;
                has_sign_in_with_sso_button?: boolean | undefined;
                homepage_uri?: string | undefined;
                id?: string | undefined;
                is_access_control_enabled?: boolean | undefined;
                is_allow_faceless_auth?: boolean | undefined;
                is_ask_for_name?: boolean | undefined;
                login_uri?: string | undefined;
                name?: string | undefined;
                /** @enum {string} */
                type?: "m2m" | "reg" | "spa" | "device" | undefined;
                use_gravatar_fallback?: boolean | undefined;
            } | undefined;
            code?: string | undefined;
            message?: string | undefined;
        };
        get_applications_response: {
            applications?: components["schemas"]["applications"][] | undefined;
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
        };
        get_billing_agreements_response: {
            agreements?: {
                billing_group_id?: string | null | undefined;
                /** Format: date-time */
                current_period_end?: string | null | undefined;
                /** Format: date-time */
                current_period_start?: string | null | undefined;
                entitlements?: {
                    entitlement_id?: string | undefined;
                    feature_code?: string | undefined;
                }[] | undefined;
                /** Format: date-time */
                expires_on?: string | null | undefined;
                id?: string | undefined;
                plan_code?: string | undefined;
            }[] | undefined;
            code?: string | undefined;
            has_more?: boolean | undefined;
            message?: string | undefined;
        };
        get_billing_entitlements_response: {
            code?: string | undefined;
            entitlements?: {
                entitlement_limit_max?: number | undefined;
                entitlement_limit_min?: number | undefined;
                feature_code?: string | undefined;
                feature_name?: string | undefined;
                fixed_charge?: number | undefined;
                id?: string | undefined;
                price_name?: string | undefined;
                unit_amount?: number | undefined;
            }[] | undefined;
            has_more?: boolean | undefined;
            message?: string | undefined;
            plans?: {
                code?: string | undefined;
                /** Format: date-time */
                subscribed_on?: string | undefined;
            }[] | undefined;
        };
        get_business_response: {
            business?: {
                code?: string | undefined;
                /** @description A moment in ISO 8601. */
                created_on?: string | undefined;
                email?: string | null | undefined;
                has_clickwrap?: boolean | undefined;
                has_kinde_branding?: boolean | undefined;
                industry?: string | null | undefined;
                name?: string | undefined;
                phone?: string | null | undefined;
                privacy_url?: string | null | undefined;
                terms_url?: string | null | undefined;
                timezone?: string | null | undefined;
            } | undefined;
            code?: string | undefined;
            message?: string | undefined;
        };
        get_categories_response: {
            categories?: components["schemas"]["category"][] | undefined;
            code?: string | undefined;
            has_more?: boolean | undefined;
            message?: string | undefined;
        };
        get_connections_response: {
            code?: string | undefined;
            connections?: {
                display_name?: string | undefined;
                id?: string | undefined;
                name?: string | undefined;
                strategy?: string | undefined;
            }[] | undefined;
            has_more?: boolean | undefined;
            message?: string | undefined;
        };
        get_directories_response: {
            code?: string | undefined;
            directories?: components["schemas"]["directory"][] | undefined;
            has_more?: boolean | undefined;
            message?: string | undefined;
        };
        get_directory_response: {
            code?: string | undefined;
            directory?: components["schemas"]["directory"] | undefined;
            message?: string | undefined;
        };
        get_environment_feature_flags_response: {
            code?: string | undefined;
            feature_flags?: {
                [key: string]: {
                    /** @enum {string} */
                    type?: "str" | "int" | "bool" | undefined;
                    value?: string | undefined;
                };
            } | undefined;
            message?: string | undefined;
            next_token?: string | undefined;
        };
        get_environment_response: {
            code?: string | undefined;
            environment?: {
                background_color?: {
                    hex?: string | undefined;
                    hsl?: string | undefined;
                    raw?: string | undefined;
                } | null | undefined;
                background_color_dark?: {
                    hex?: string | undefined;
                    hsl?: string | undefined;
                    raw?: string | undefined;
                } | null | undefined;
                button_border_radius?: number | null | undefined;
                button_color?: {
                    hex?: string | undefined;
                    hsl?: string | undefined;
                    raw?: string | undefined;
                } | null | undefined;
                button_color_dark?: {
                    hex?: string | undefined;
                    hsl?: string | undefined;
                    raw?: string | undefined;
                } | null | undefined;
                button_text_color?: {
                    hex?: string | undefined;
                    hsl?: string | undefined;
                    raw?: string | undefined;
                } | null | undefined;
                button_text_color_dark?: {
                    hex?: string | undefined;
                    hsl?: string | undefined;
                    raw?: string | undefined;
                } | null | undefined;
                card_border_radius?: number | null | undefined;
                code?: string | undefined;
                /** @enum {string} */
                color_scheme?: "light" | "dark" | "light dark" | undefined;
                contentsquare_tag_id?: string | null | undefined;
                /** @description A moment in ISO 8601. */
                created_on?: string | undefined;
                custom_domain?: string | null | undefined;
                favicon_fallback?: string | null | undefined;
                favicon_svg?: string | null | undefined;
                google_analytics_tag?: string | null | undefined;
                hotjar_site_id?: string | null | undefined;
                input_border_radius?: number | null | undefined;
                is_default?: boolean | undefined;
                is_live?: boolean | undefined;
                kinde_domain?: string | undefined;
                link_color?: {
                    hex?: string | undefined;
                    hsl?: string | undefined;
                    raw?: string | undefined;
                } | null | undefined;
                link_color_dark?: {
                    hex?: string | undefined;
                    hsl?: string | undefined;
                    raw?: string | undefined;
                } | null | undefined;
                logo?: string | null | undefined;
                logo_dark?: string | null | undefined;
                name?: string | undefined;
                /** @enum {string} */
                theme_code?: "light" | "dark" | "user_preference" | undefined;
            } | undefined;
            message?: string | undefined;
        };
        get_environment_variable_response: {
            code?: string | undefined;
            environment_variable?: components["schemas"]["environment_variable"] | undefined;
            message?: string | undefined;
        };
        get_environment_variables_response: {
            code?: string | undefined;
            environment_variables?: components["schemas"]["environment_variable"][] | undefined;
            has_more?: boolean | undefined;
            message?: string | undefined;
        };
        get_event_response: {
            code?: string | undefined;
            event?: {
                data?: {
                    [key: string]: unknown;
                } | undefined;
                event_id?: string | undefined;
                source?: string | undefined;
                /** @description When the event happened. */
                timestamp?: number | string | undefined;
                type?: string | undefined;
            } | undefined;
            message?: string | undefined;
        };
        get_event_types_response: {
            code?: string | undefined;
            event_types?: components["schemas"]["event_type"][] | undefined;
            message?: string | undefined;
        };
        get_identities_response: {
            code?: string | undefined;
            has_more?: boolean | undefined;
            identities?: components["schemas"]["identity"][] | undefined;
            message?: string | undefined;
        };
        get_industries_response: {
            code?: string | undefined;
            industries?: {
                key?: string | undefined;
                name?: string | undefined;
            }[] | undefined;
            message?: string | undefined;
        };
        get_organization_feature_flags_response: {
            code?: string | undefined;
            feature_flags?: {
                [key: string]: {
                    /** @enum {string} */
                    type?: "str" | "int" | "bool" | undefined;
                    value?: string | undefined;
                };
            } | undefined;
            message?: string | undefined;
        };
        get_organization_invite_response: {
            /** Format: date-time */
            accepted_on?: string | null | undefined;
            code?: string | undefined;
            /** Format: date-time */
            created_on?: string | undefined;
            email?: string | undefined;
            first_name?: string | null | undefined;
            full_name?: string | undefined;
            id?: string | undefined;
            invite_link?: string | undefined;
            is_revoked?: boolean | undefined;
            is_sent?: boolean | undefined;
            last_name?: string | null | undefined;
            message?: string | undefined;
            roles?: {
                key?: string | undefined;
                name?: string | undefined;
            }[] | undefined;
        };
        get_organization_invites_response: {
            code?: string | undefined;
            invites?: components["schemas"]["organization_invite"][] | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
        };
        get_organization_response: {
            allowed_domains?: string[] | undefined;
            background_color?: {
                hex?: string | undefined;
                hsl?: string | undefined;
                raw?: string | undefined;
            } | null | undefined;
            background_color_dark?: {
                hex?: string | undefined;
                hsl?: string | undefined;
                raw?: string | undefined;
            } | null | undefined;
            billing?: {
                agreements?: {
                    agreement_id?: string | undefined;
                    plan_code?: string | undefined;
                }[] | undefined;
                billing_customer_id?: string | undefined;
            } | undefined;
            button_border_radius?: number | null | undefined;
            button_color?: {
                hex?: string | undefined;
                hsl?: string | undefined;
                raw?: string | undefined;
            } | null | undefined;
            button_color_dark?: {
                hex?: string | undefined;
                hsl?: string | undefined;
                raw?: string | undefined;
            } | null | undefined;
            button_text_color?: {
                hex?: string | undefined;
                hsl?: string | undefined;
                raw?: string | undefined;
            } | null | undefined;
            button_text_color_dark?: {
                hex?: string | undefined;
                hsl?: string | undefined;
                raw?: string | undefined;
            } | null | undefined;
            card_border_radius?: number | null | undefined;
            code?: string | undefined;
            /** @enum {string} */
            color_scheme?: "light" | "dark" | "light dark" | undefined;
            /** @description A moment in ISO 8601. */
            created_on?: string | undefined;
            external_id?: string | null | undefined;
            favicon_fallback?: string | null | undefined;
            favicon_svg?: string | null | undefined;
            handle?: string | null | undefined;
            input_border_radius?: number | null | undefined;
            /** @deprecated */
            is_allow_registrations?: boolean | null | undefined;
            is_auto_membership_enabled?: boolean | undefined;
            is_default?: boolean | undefined;
            is_suspended?: boolean | undefined;
            link_color?: {
                hex?: string | undefined;
                hsl?: string | undefined;
                raw?: string | undefined;
            } | null | undefined;
            link_color_dark?: {
                hex?: string | undefined;
                hsl?: string | undefined;
                raw?: string | undefined;
            } | null | undefined;
            logo?: string | null | undefined;
            logo_dark?: string | null | undefined;
            name?: string | undefined;
            sender_email?: string | null | undefined;
            sender_name?: string | null | undefined;
            /** @description A moment in ISO 8601. */
            suspended_on?: string | null | undefined;
            /** @enum {string} */
            theme_code?: "light" | "dark" | "user_preference" | undefined;
        };
        get_organization_role_active_users_count_response: {
            active_users_count?: number | undefined;
            code?: string | undefined;
            /** Format: date-time */
            date_time_from?: string | undefined;
            /** Format: date-time */
            date_time_to?: string | undefined;
            message?: string | undefined;
        };
        get_organization_role_users_count_response: {
            code?: string | undefined;
            count?: number | undefined;
            message?: string | undefined;
        };
        get_organization_role_users_response: {
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
            users?: {
                id?: string | undefined;
            }[] | undefined;
        };
        get_organization_users_response: {
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
            organization_users?: components["schemas"]["organization_user"][] | undefined;
        };
        get_organizations_response: {
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
            organizations?: components["schemas"]["organization_item_schema"][] | undefined;
        };
        get_organizations_user_permissions_response: {
            code?: string | undefined;
            message?: string | undefined;
            permissions?: components["schemas"]["organization_user_permission"][] | undefined;
        };
        get_organizations_user_roles_response: {
            code?: string | undefined;
            message?: string | undefined;
            next_token?: string | undefined;
            roles?: components["schemas"]["organization_user_role"][] | undefined;
        };
        get_permissions_response: {
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
            permissions?: components["schemas"]["permissions"][] | undefined;
        };
        get_properties_response: {
            code?: string | undefined;
            has_more?: boolean | undefined;
            message?: string | undefined;
            properties?: components["schemas"]["property"][] | undefined;
        };
        get_property_values_response: {
            code?: string | undefined;
            message?: string | undefined;
            next_token?: string | undefined;
            properties?: components["schemas"]["property_value"][] | undefined;
        };
        get_redirect_callback_urls_response: {
            redirect_urls?: components["schemas"]["redirect_callback_urls"][] | undefined;
        };
        get_role_response: {
            code?: string | undefined;
            message?: string | undefined;
            role?: {
                description?: string | undefined;
                id?: string | undefined;
                is_default_role?: boolean | undefined;
                key?: string | undefined;
                name?: string | undefined;
            } | undefined;
        };
        get_role_users_response: {
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
            users?: {
                id?: string | undefined;
                org_codes?: string[] | undefined;
            }[] | undefined;
        };
        get_roles_response: {
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
            roles?: components["schemas"]["roles"][] | undefined;
        };
        get_subscriber_response: {
            code?: string | undefined;
            message?: string | undefined;
            subscribers?: components["schemas"]["subscriber"][] | undefined;
        };
        get_subscribers_response: {
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
            subscribers?: components["schemas"]["subscribers_subscriber"][] | undefined;
        };
        get_system_permissions_response: {
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
            system_permissions?: components["schemas"]["system_permissions"][] | undefined;
        };
        get_timezones_response: {
            code?: string | undefined;
            message?: string | undefined;
            timezones?: {
                key?: string | undefined;
                name?: string | undefined;
            }[] | undefined;
        };
        get_user_mfa_response: {
            code?: string | undefined;
            message?: string | undefined;
            mfa?: {
                /** Format: date-time */
                created_on?: string | undefined;
                id?: string | undefined;
                is_verified?: boolean | undefined;
                /** Format: date-time */
                last_used_on?: string | undefined;
                name?: string | undefined;
                type?: string | undefined;
                usage_count?: number | undefined;
            } | undefined;
        };
        get_user_sessions_response: {
            code?: string | undefined;
            has_more?: boolean | undefined;
            message?: string | undefined;
            sessions?: {
                client_id?: string | undefined;
                connection_id?: string | undefined;
                /** Format: date-time */
                expires_on?: string | undefined;
                initial_ip_address?: string | undefined;
                initial_user_agent?: string | undefined;
                last_ip_address?: string | undefined;
                last_user_agent?: string | undefined;
                org_code?: string | null | undefined;
                session_id?: string | undefined;
                /** Format: date-time */
                started_on?: string | undefined;
                /** Format: date-time */
                updated_on?: string | undefined;
                user_id?: string | undefined;
            }[] | undefined;
        };
        get_webhooks_response: {
            code?: string | undefined;
            message?: string | undefined;
            webhooks?: components["schemas"]["webhook"][] | undefined;
        };
        identity: {
            connection_id?: string | null | undefined;
            /** @description A moment in ISO 8601. */
            created_on?: string | undefined;
            email?: string | undefined;
            id?: string | undefined;
            is_confirmed?: boolean | undefined;
            is_primary?: boolean | null | undefined;
            /** @description A moment in ISO 8601. */
            last_login_on?: string | undefined;
            name?: string | undefined;
            total_logins?: number | undefined;
            type?: string | undefined;
        };
        logout_redirect_urls: {
            code?: string | undefined;
            logout_urls?: string[] | undefined;
            message?: string | undefined;
        };
        not_found_response: {
            errors?: {
                code?: string | undefined;
                message?: string | undefined;
            } | undefined;
        };
        organization_invite: {
            /** Format: date-time */
            accepted_on?: string | null | undefined;
            code?: string | undefined;
            /** Format: date-time */
            created_on?: string | undefined;
            email?: string | undefined;
            first_name?: string | null | undefined;
            full_name?: string | undefined;
            id?: string | undefined;
            invite_link?: string | undefined;
            is_revoked?: boolean | undefined;
            is_sent?: boolean | undefined;
            last_name?: string | null | undefined;
            roles?: {
                key?: string | undefined;
                name?: string | undefined;
            }[] | undefined;
        };
        organization_item_schema: {
            code?: string | undefined;
            external_id?: string | null | undefined;
            handle?: string | null | undefined;
            is_auto_membership_enabled?: boolean | undefined;
            is_default?: boolean | undefined;
            name?: string | undefined;
        };
        organization_user: {
            email?: string | null | undefined;
            first_name?: string | null | undefined;
            full_name?: string | undefined;
            id?: string | null | undefined;
            is_suspended?: boolean | undefined;
            joined_on?: string | undefined;
            last_accessed_on?: string | null | undefined;
            last_name?: string | null | undefined;
            picture?: string | null | undefined;
            roles?: string[] | undefined;
        };
        organization_user_permission: {
            description?: string | undefined;
            id?: string | undefined;
            key?: string | undefined;
            name?: string | undefined;
            roles?: {
                id?: string | undefined;
                key?: string | undefined;
            }[] | undefined;
        };
        organization_user_role: {
            id?: string | undefined;
            key?: string | undefined;
            name?: string | undefined;
        };
        organization_user_role_permissions: {
            id?: string | undefined;
            permissions?: {
                key?: string | undefined;
            } | undefined;
            role?: string | undefined;
        };
        organization_users: components["schemas"]["organization_user"][];
        permissions: {
            description?: string | undefined;
            id?: string | undefined;
            key?: string | undefined;
            name?: string | undefined;
        };
        property: {
            description?: string | undefined;
            id?: string | undefined;
            is_kinde_property?: boolean | undefined;
            is_private?: boolean | undefined;
            key?: string | undefined;
            name?: string | undefined;
        };
        property_value: {
            description?: string | null | undefined;
            id?: string | undefined;
            key?: string | undefined;
            name?: string | undefined;
            value?: string | null | undefined;
        };
        read_env_logo_response: {
            code?: string | undefined;
            logos?: {
                file_name?: string | undefined;
                type?: string | undefined;
            }[] | undefined;
            message?: string | undefined;
        };
        read_logo_response: {
            code?: string | undefined;
            logos?: {
                file_name?: string | undefined;
                path?: string | undefined;
                type?: string | undefined;
            }[] | undefined;
            message?: string | undefined;
        };
        redirect_callback_urls: {
            redirect_urls?: string[] | undefined;
        };
        role: {
            description?: string | undefined;
            id?: string | undefined;
            key?: string | undefined;
            name?: string | undefined;
        };
        role_permissions_response: {
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
            permissions?: components["schemas"]["permissions"][] | undefined;
        };
        role_scopes_response: {
            code?: string | undefined;
            message?: string | undefined;
            scopes?: components["schemas"]["scopes"][] | undefined;
        };
        role_system_permissions_response: {
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
            system_permissions?: components["schemas"]["system_permissions"][] | undefined;
        };
        roles: {
            description?: string | null | undefined;
            id?: string | undefined;
            is_default_role?: boolean | undefined;
            key?: string | undefined;
            name?: string | undefined;
        };
        rotate_api_key_response: {
            api_key?: {
                id?: string | undefined;
                key?: string | undefined;
            } | undefined;
            code?: string | undefined;
            message?: string | undefined;
        };
        scopes: {
            api_id?: string | undefined;
            description?: string | undefined;
            id?: string | undefined;
            key?: string | undefined;
        };
        search_users_response: {
            code?: string | undefined;
            message?: string | undefined;
            results?: {
                api_scopes?: {
                    api_id?: string | undefined;
                    org_code?: string | undefined;
                    scope?: string | undefined;
                }[] | undefined;
                /** @description A moment in ISO 8601. */
                created_on?: string | null | undefined;
                email?: string | null | undefined;
                failed_sign_ins?: number | null | undefined;
                first_name?: string | undefined;
                id?: string | undefined;
                identities?: {
                    identity?: string | undefined;
                    type?: string | undefined;
                }[] | undefined;
                is_suspended?: boolean | undefined;
                last_name?: string | undefined;
                /** @description A moment in ISO 8601. */
                last_signed_in?: string | null | undefined;
                organizations?: string[] | undefined;
                picture?: string | null | undefined;
                properties?: {
                    [key: string]: string;
                } | undefined;
                provided_id?: string | null | undefined;
                total_sign_ins?: number | null | undefined;
                username?: string | null | undefined;
            }[] | undefined;
        };
        subscriber: {
            first_name?: string | undefined;
            id?: string | undefined;
            last_name?: string | undefined;
            preferred_email?: string | undefined;
        };
        subscribers_subscriber: {
            email?: string | undefined;
            first_name?: string | undefined;
            full_name?: string | undefined;
            id?: string | undefined;
            last_name?: string | undefined;
        };
        success_response: {
            code?: string | undefined;
            message?: string | undefined;
        };
        system_permissions: {
            description?: string | undefined;
            id?: string | undefined;
            key?: string | undefined;
            name?: string | undefined;
        };
        update_directory_response: {
            code?: string | undefined;
            directory?: components["schemas"]["directory"] | undefined;
            message?: string | undefined;
        };
        update_environment_variable_response: {
            code?: string | undefined;
            message?: string | undefined;
        };
        update_organization_users_response: {
            code?: string | undefined;
            message?: string | undefined;
            users_added?: string[] | undefined;
            users_removed?: string[] | undefined;
            users_updated?: string[] | undefined;
        };
        update_role_permissions_response: {
            code?: string | undefined;
            message?: string | undefined;
            permissions_added?: string[] | undefined;
            permissions_removed?: string[] | undefined;
        };
        update_role_system_permissions_response: {
            code?: string | undefined;
            message?: string | undefined;
            system_permissions_added?: string[] | undefined;
            system_permissions_removed?: string[] | undefined;
        };
        update_user_response: {
            email?: string | undefined;
            family_name?: string | undefined;
            given_name?: string | undefined;
            id?: string | undefined;
            is_password_reset_requested?: boolean | undefined;
            is_suspended?: boolean | undefined;
            picture?: string | null | undefined;
        };
        update_webhook_response: {
            code?: string | undefined;
            message?: string | undefined;
            webhook?: {
                id?: string | undefined;
            } | undefined;
        };
        user: {
            billing?: {
                customer_id?: string | undefined;
            } | undefined;
            /** @description A moment in ISO 8601. */
            created_on?: string | null | undefined;
            failed_sign_ins?: number | null | undefined;
            first_name?: string | undefined;
            id?: string | undefined;
            identities?: {
                identity?: string | undefined;
                type?: string | undefined;
            }[] | undefined;
            is_suspended?: boolean | undefined;
            last_name?: string | undefined;
            /** @description A moment in ISO 8601. */
            last_signed_in?: string | null | undefined;
            organizations?: string[] | undefined;
            phone?: string | undefined;
            picture?: string | undefined;
            preferred_email?: string | undefined;
            provided_id?: string | undefined;
            total_sign_ins?: number | null | undefined;
            username?: string | undefined;
        };
        user_identity: {
            result?: {
                created?: boolean | undefined;
            } | undefined;
            type?: string | undefined;
        };
        users: components["schemas"]["user"][];
        users_response: {
            code?: string | undefined;
            message?: string | undefined;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null | undefined;
            users?: {
                billing?: {
                    customer_id?: string | undefined;
                } | undefined;
                /** @description A moment in ISO 8601. */
                created_on?: string | null | undefined;
                email?: string | undefined;
                failed_sign_ins?: number | null | undefined;
                first_name?: string | undefined;
                id?: string | undefined;
                identities?: {
                    connection_id?: string | null | undefined;
                    identity?: string | undefined;
                    type?: string | undefined;
                }[] | undefined;
                is_suspended?: boolean | undefined;
                last_name?: string | undefined;
                last_organization_sign_ins?: {
                    /** Format: date-time */
                    last_signed_in?: string | undefined;
                    org_code?: string | undefined;
                }[] | null | undefined;
                /** @description A moment in ISO 8601. */
                last_signed_in?: string | null | undefined;
                organizations?: string[] | undefined;
                phone?: string | undefined;
                picture?: string | undefined;
                provided_id?: string | undefined;
                total_sign_ins?: number | null | undefined;
                username?: string | undefined;
            }[] | undefined;
        };
        verify_api_key_response: {
            code?: string | undefined;
            is_valid?: boolean | undefined;
            key_id?: string | undefined;
            /** Format: date-time */
            last_verified_on?: string | null | undefined;
            message?: string | undefined;
            org_code?: string | null | undefined;
            scopes?: string[] | undefined;
            status?: string | undefined;
            user_id?: string | null | undefined;
            verification_count?: number | undefined;
        };
        webhook: {
            /** @description A moment in ISO 8601. */
            created_on?: string | undefined;
            description?: string | undefined;
            endpoint?: string | undefined;
            event_types?: string[] | undefined;
            id?: string | undefined;
            name?: string | undefined;
        };
    };
    responses: {
        /** @description What the request would create exists already. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error_response"];
            };
        };
        /** @description The token lacks the scope, or belongs elsewhere. The body may be missing. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error_response"];
            };
        };
        /** @description The request is not valid; on a session's token also that the session yields none. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error_response"];
            };
        };
        /** @description Done. No body. */
        NoBody: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What the request names does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error_response"] | components["schemas"]["not_found_response"];
            };
        };
        /** @description Done. */
        Success: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["success_response"];
            };
        };
        /** @description Too many requests per minute or at once. The body may be missing. */
        TooManyRequests: {
            headers: {
                /** @description Seconds until the limit is lifted. */
                "RateLimit-Reset"?: number | undefined;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error_response"];
            };
        };
        /** @description The bearer token is missing, expired or not meant for this API. The body may be missing. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error_response"];
            };
        };
    };
    parameters: {
        /** @description The API's id. */
        api_id: string;
        /** @description The application's id. */
        app_id: string;
        /** @description The application's id. */
        application_id: string;
        /** @description The connection's id. */
        connection_id: string;
        /** @description The directory's id. */
        directory_id: string;
        /** @description The id of the item that the page ends before. */
        ending_before: string;
        /** @description What to add to each user, separated by commas (organizations, identities, billing). */
        expand: string;
        /** @description The feature flag's key. */
        feature_flag_key: string;
        /** @description The identity's id. */
        identity_id: string;
        /** @description The API key's id. */
        key_id: string;
        /** @description The next_token of the page before. */
        next_token: string;
        /** @description The organisation's code (org_...). */
        org_code: string;
        /** @description The organisation's code (org_...). */
        organization_code: string;
        /** @description How many items a page holds. */
        page_size: number;
        /** @description How many items a page holds. */
        page_size_50: number;
        /** @description The permission's id. */
        permission_id: string;
        /** @description The property's key. */
        property_key: string;
        /** @description The role's id. */
        role_id: string;
        /** @description The scope's id. */
        scope_id: string;
        /** @description The session that the authorisation URL was made for. */
        session_id: string;
        /** @description The id of the item that the page starts after. */
        starting_after: string;
        /** @description The theme that the logo is for. */
        type: "dark" | "light";
        /** @description The user's id (kp_...). */
        user_id: string;
        /** @description The environment variable's id. */
        variable_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApiKeys: {
        parameters: {
            query?: {
                /** @description Only keys that belong to one of these. */
                key_type?: "organization" | "user" | undefined;
                /** @description Only the keys of this organisation. */
                org_code?: string | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size_50"] | undefined;
                /** @description The id of the item that the page starts after. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
                /** @description Only keys in this state. */
                status?: "active" | "inactive" | "revoked" | undefined;
                /** @description Only the keys of this user. */
                user_id?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_api_keys_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    api_id: string;
                    name: string;
                    org_code?: string | null | undefined;
                    scope_ids?: string[] | null | undefined;
                    /** @enum {string} */
                    type: "user" | "organization" | "environment";
                    user_id?: string | null | undefined;
                };
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_api_key_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API key's id. */
                key_id: components["parameters"]["key_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_api_key_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API key's id. */
                key_id: components["parameters"]["key_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rotate_api_key_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API key's id. */
                key_id: components["parameters"]["key_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    verifyApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    api_key: string;
                };
            };
        };
        responses: {
            /** @description What is known of the key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["verify_api_key_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAPIs: {
        parameters: {
            query?: {
                /** @description What to add to each API. */
                expand?: "scopes" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The APIs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_apis_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addAPIs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audience: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description The new API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_apis_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAPI: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_api_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteAPI: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["delete_api_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAPIApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applications: {
                        id: string;
                        operation?: string | undefined;
                    }[];
                };
            };
        };
        responses: {
            /** @description Which applications were authorised and which disconnected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["authorize_app_api_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addAPIApplicationScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
                /** @description The scope's id. */
                scope_id: components["parameters"]["scope_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteAPIApplicationScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
                /** @description The scope's id. */
                scope_id: components["parameters"]["scope_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAPIScopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scopes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_api_scopes_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addAPIScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | undefined;
                    key: string;
                };
            };
        };
        responses: {
            /** @description The new scope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_api_scopes_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAPIScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
                /** @description The scope's id. */
                scope_id: components["parameters"]["scope_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_api_scope_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteAPIScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
                /** @description The scope's id. */
                scope_id: components["parameters"]["scope_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAPIScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
                /** @description The scope's id. */
                scope_id: components["parameters"]["scope_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplications: {
        parameters: {
            query?: {
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The field to sort by, and the direction. */
                sort?: "name_asc" | "name_desc" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_applications_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    org_code?: string | null | undefined;
                    /** @enum {string} */
                    type: "reg" | "spa" | "m2m" | "device";
                };
            };
        };
        responses: {
            /** @description The new application. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_application_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getLogoutURLs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                app_id: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URLs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["logout_redirect_urls"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    replaceLogoutRedirectURLs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                app_id: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    urls?: string[] | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addLogoutRedirectURLs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                app_id: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    urls?: string[] | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteLogoutURLs: {
        parameters: {
            query: {
                /** @description The URLs to remove, separated by commas. */
                urls: string;
            };
            header?: never;
            path: {
                /** @description The application's id. */
                app_id: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCallbackURLs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                app_id: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The URLs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["redirect_callback_urls"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    replaceRedirectCallbackURLs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                app_id: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    urls?: string[] | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addRedirectCallbackURLs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                app_id: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    urls?: string[] | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteCallbackURLs: {
        parameters: {
            query: {
                /** @description The URLs to remove, separated by commas. */
                urls: string;
            };
            header?: never;
            path: {
                /** @description The application's id. */
                app_id: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_application_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    has_marketing_consent?: boolean | undefined;
                    has_register_link_on_sign_in_page?: boolean | undefined;
                    has_sign_in_link_on_sign_up_page?: boolean | undefined;
                    has_sign_in_with_sso_button?: boolean | undefined;
                    homepage_uri?: string | undefined;
                    is_access_control_enabled?: boolean | undefined;
                    is_allow_faceless_auth?: boolean | undefined;
                    is_ask_for_name?: boolean | undefined;
                    language_key?: string | undefined;
                    login_uri?: string | undefined;
                    logout_uris?: string[] | undefined;
                    name?: string | undefined;
                    redirect_uris?: string[] | undefined;
                    use_gravatar_fallback?: boolean | undefined;
                };
            };
        } | undefined;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetApplicationAccessRoles: {
        parameters: {
            query?: {
                /** @description The id of the item that the page ends before. */
                ending_before?: components["parameters"]["ending_before"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The id of the item that the page starts after. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_application_access_roles_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    AddApplicationAccessRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    RemoveApplicationAccessRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetApplicationConnections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_connections_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    EnableConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
                /** @description The connection's id. */
                connection_id: components["parameters"]["connection_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    RemoveConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
                /** @description The connection's id. */
                connection_id: components["parameters"]["connection_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplicationPropertyValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The properties. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_property_values_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateApplicationsProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
                /** @description The property's key. */
                property_key: components["parameters"]["property_key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: string | boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateApplicationTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. */
                application_id: components["parameters"]["application_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    access_token_lifetime?: number | undefined;
                    authenticated_session_lifetime?: number | undefined;
                    id_token_lifetime?: number | undefined;
                    is_hasura_mapping_enabled?: boolean | undefined;
                    refresh_token_lifetime?: number | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getBillingAgreements: {
        parameters: {
            query: {
                /** @description The billing customer's id. */
                customer_id: string;
                /** @description The id of the item that the page ends before. */
                ending_before?: components["parameters"]["ending_before"] | undefined;
                /** @description Only agreements that include this feature. */
                feature_code?: string | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The id of the item that the page starts after. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of agreements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_billing_agreements_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createBillingAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    customer_id: string;
                    is_invoice_now?: boolean | undefined;
                    is_prorate?: boolean | undefined;
                    plan_code: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getBillingEntitlements: {
        parameters: {
            query: {
                /** @description The billing customer's id. */
                customer_id: string;
                /** @description The id of the item that the page ends before. */
                ending_before?: components["parameters"]["ending_before"] | undefined;
                /** @description What to add to the answer. */
                expand?: "plans" | undefined;
                /** @description The value to answer as the maximum of entitlements that have none. */
                max_value?: string | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The id of the item that the page starts after. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entitlements, and the plans that they come from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_billing_entitlements_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createMeterUsageRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    billing_feature_code: string;
                    customer_agreement_id: string;
                    /** @enum {string} */
                    meter_type_code?: "absolute" | "delta" | undefined;
                    /** Format: date-time */
                    meter_usage_timestamp?: string | undefined;
                    meter_value: string;
                };
            };
        };
        responses: {
            /** @description The usage is recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_meter_usage_record_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getBusiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The business. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_business_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateBusiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    business_name?: string | null | undefined;
                    email?: string | null | undefined;
                    industry_key?: string | null | undefined;
                    is_click_wrap?: boolean | null | undefined;
                    is_show_kinde_branding?: boolean | null | undefined;
                    kinde_perk_code?: string | null | undefined;
                    phone?: string | null | undefined;
                    privacy_url?: string | null | undefined;
                    terms_url?: string | null | undefined;
                    timezone_key?: string | null | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetConnectedAppAuthUrl: {
        parameters: {
            query: {
                /** @description The reference key that the admin gave to the connected app. */
                key_code_ref: string;
                /** @description The organisation that will own the session (org_...). */
                org_code?: string | undefined;
                /** @description Where the browser returns to, instead of the callback that the connected app is configured with. */
                override_callback_url?: string | undefined;
                /** @description The user who will own the session (kp_...). */
                user_id?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session and the URL that authorises it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connected_apps_auth_url"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    RevokeConnectedAppToken: {
        parameters: {
            query: {
                /** @description The session that the authorisation URL was made for. */
                session_id: components["parameters"]["session_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["success_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The method is not allowed. No body. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetConnectedAppToken: {
        parameters: {
            query: {
                /** @description The session that the authorisation URL was made for. */
                session_id: components["parameters"]["session_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's token; the same one until it expires. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connected_apps_access_token"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetConnections: {
        parameters: {
            query?: {
                /** @description The id of the item that the page ends before. */
                ending_before?: components["parameters"]["ending_before"] | undefined;
                /** @description Only connections for this email domain. */
                home_realm_domain?: string | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The id of the item that the page starts after. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of connections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_connections_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    display_name?: string | undefined;
                    enabled_applications?: string[] | undefined;
                    name?: string | undefined;
                    options?: {
                        client_id?: string | undefined;
                        client_secret?: string | undefined;
                        is_trusted?: boolean | undefined;
                        is_use_custom_domain?: boolean | undefined;
                    } | {
                        client_id?: string | undefined;
                        client_secret?: string | undefined;
                        entra_id_domain?: string | undefined;
                        home_realm_domains?: string[] | undefined;
                        is_auto_join_organization_enabled?: boolean | undefined;
                        is_create_missing_user?: boolean | undefined;
                        is_extended_attributes_required?: boolean | undefined;
                        is_force_show_sso_button?: boolean | undefined;
                        is_retrieve_provider_user_groups?: boolean | undefined;
                        is_sync_user_profile_on_login?: boolean | undefined;
                        is_trusted?: boolean | undefined;
                        is_use_common_endpoint?: boolean | undefined;
                        is_use_custom_domain?: boolean | undefined;
                        upstream_params?: {
                            [key: string]: unknown;
                        } | undefined;
                    } | {
                        home_realm_domains?: string[] | undefined;
                        is_auto_join_organization_enabled?: boolean | undefined;
                        is_create_missing_user?: boolean | undefined;
                        is_force_show_sso_button?: boolean | undefined;
                        is_trusted?: boolean | undefined;
                        is_use_custom_domain?: boolean | undefined;
                        /** @enum {string} */
                        name_id_format?: "Persistent" | "Transient" | "Email address" | "Unspecified" | undefined;
                        /** @enum {string} */
                        protocol_binding?: "HTTP-REDIRECT" | "HTTP-POST" | undefined;
                        saml_email_key_attr?: string | undefined;
                        saml_entity_id?: string | undefined;
                        saml_first_name_key_attr?: string | undefined;
                        saml_idp_metadata_url?: string | undefined;
                        saml_idp_metadata_xml?: string | undefined;
                        saml_last_name_key_attr?: string | undefined;
                        saml_sign_in_url?: string | undefined;
                        saml_signing_certificate?: string | undefined;
                        saml_signing_private_key?: string | undefined;
                        saml_user_id_key_attr?: string | undefined;
                        /** @enum {string} */
                        sign_request_algorithm?: "RSA-SHA256" | "RSA-SHA1" | undefined;
                        upstream_params?: {
                            [key: string]: unknown;
                        } | undefined;
                    } | undefined;
                    organization_code?: string | null | undefined;
                    /** @enum {string} */
                    strategy?: "oauth2:apple" | "oauth2:azure_ad" | "oauth2:bitbucket" | "oauth2:discord" | "oauth2:facebook" | "oauth2:github" | "oauth2:gitlab" | "oauth2:google" | "oauth2:linkedin" | "oauth2:microsoft" | "oauth2:patreon" | "oauth2:slack" | "oauth2:stripe" | "oauth2:twitch" | "oauth2:twitter" | "oauth2:xero" | "saml:custom" | "saml:cloudflare" | "saml:okta" | "saml:microsoft" | "saml:google" | "wsfed:azure_ad" | undefined;
                };
            };
        };
        responses: {
            /** @description The new connection. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_connection_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's id. */
                connection_id: components["parameters"]["connection_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connection"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ReplaceConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's id. */
                connection_id: components["parameters"]["connection_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    display_name?: string | undefined;
                    enabled_applications?: string[] | undefined;
                    name?: string | undefined;
                    options?: {
                        client_id?: string | undefined;
                        client_secret?: string | undefined;
                        is_trusted?: boolean | undefined;
                        is_use_custom_domain?: boolean | undefined;
                    } | {
                        client_id?: string | undefined;
                        client_secret?: string | undefined;
                        entra_id_domain?: string | undefined;
                        home_realm_domains?: string[] | undefined;
                        is_create_missing_user?: boolean | undefined;
                        is_extended_attributes_required?: boolean | undefined;
                        is_force_show_sso_button?: boolean | undefined;
                        is_retrieve_provider_user_groups?: boolean | undefined;
                        is_sync_user_profile_on_login?: boolean | undefined;
                        is_trusted?: boolean | undefined;
                        is_use_common_endpoint?: boolean | undefined;
                        is_use_custom_domain?: boolean | undefined;
                        upstream_params?: {
                            [key: string]: unknown;
                        } | undefined;
                    } | {
                        home_realm_domains?: string[] | undefined;
                        is_create_missing_user?: boolean | undefined;
                        is_force_show_sso_button?: boolean | undefined;
                        is_trusted?: boolean | undefined;
                        is_use_custom_domain?: boolean | undefined;
                        /** @enum {string} */
                        name_id_format?: "Persistent" | "Transient" | "Email address" | "Unspecified" | undefined;
                        /** @enum {string} */
                        protocol_binding?: "HTTP-REDIRECT" | "HTTP-POST" | undefined;
                        saml_email_key_attr?: string | undefined;
                        saml_entity_id?: string | undefined;
                        saml_first_name_key_attr?: string | undefined;
                        saml_idp_metadata_url?: string | undefined;
                        saml_idp_metadata_xml?: string | undefined;
                        saml_last_name_key_attr?: string | undefined;
                        saml_signing_certificate?: string | undefined;
                        saml_signing_private_key?: string | undefined;
                        saml_user_id_key_attr?: string | undefined;
                        /** @enum {string} */
                        sign_request_algorithm?: "RSA-SHA256" | "RSA-SHA1" | undefined;
                        upstream_params?: {
                            [key: string]: unknown;
                        } | undefined;
                    } | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's id. */
                connection_id: components["parameters"]["connection_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's id. */
                connection_id: components["parameters"]["connection_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    display_name?: string | undefined;
                    enabled_applications?: string[] | undefined;
                    name?: string | undefined;
                    options?: {
                        client_id?: string | undefined;
                        client_secret?: string | undefined;
                        is_trusted?: boolean | undefined;
                        is_use_custom_domain?: boolean | undefined;
                    } | {
                        client_id?: string | undefined;
                        client_secret?: string | undefined;
                        entra_id_domain?: string | undefined;
                        home_realm_domains?: string[] | undefined;
                        is_create_missing_user?: boolean | undefined;
                        is_extended_attributes_required?: boolean | undefined;
                        is_force_show_sso_button?: boolean | undefined;
                        is_retrieve_provider_user_groups?: boolean | undefined;
                        is_sync_user_profile_on_login?: boolean | undefined;
                        is_trusted?: boolean | undefined;
                        is_use_common_endpoint?: boolean | undefined;
                        is_use_custom_domain?: boolean | undefined;
                        upstream_params?: {
                            [key: string]: unknown;
                        } | undefined;
                    } | {
                        home_realm_domains?: string[] | undefined;
                        is_create_missing_user?: boolean | undefined;
                        is_force_show_sso_button?: boolean | undefined;
                        is_trusted?: boolean | undefined;
                        is_use_custom_domain?: boolean | undefined;
                        /** @enum {string} */
                        name_id_format?: "Persistent" | "Transient" | "Email address" | "Unspecified" | undefined;
                        /** @enum {string} */
                        protocol_binding?: "HTTP-REDIRECT" | "HTTP-POST" | undefined;
                        saml_email_key_attr?: string | undefined;
                        saml_entity_id?: string | undefined;
                        saml_first_name_key_attr?: string | undefined;
                        saml_idp_metadata_url?: string | undefined;
                        saml_idp_metadata_xml?: string | undefined;
                        saml_last_name_key_attr?: string | undefined;
                        saml_sign_in_url?: string | undefined;
                        saml_signing_certificate?: string | undefined;
                        saml_signing_private_key?: string | undefined;
                        saml_user_id_key_attr?: string | undefined;
                        /** @enum {string} */
                        sign_request_algorithm?: "RSA-SHA256" | "RSA-SHA1" | undefined;
                        upstream_params?: {
                            [key: string]: unknown;
                        } | undefined;
                    } | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDirectories: {
        parameters: {
            query?: {
                /** @description Only the directories of this organisation. */
                organization_code?: string | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size_50"] | undefined;
                /** @description The id of the item that the page starts after. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of directories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_directories_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    directory_name: string;
                    enterprise_connection_id?: string | undefined;
                    org_code: string;
                    /** @enum {string} */
                    provider_code: "entra_id_azure_ad" | "okta" | "google_workspace" | "custom_scim_v2" | "cyberark" | "jumpcloud" | "onelogin" | "pingfederate" | "rippling";
                };
            };
        };
        responses: {
            /** @description The new directory. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_directory_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The directory's id. */
                directory_id: components["parameters"]["directory_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The directory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_directory_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The directory's id. */
                directory_id: components["parameters"]["directory_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The directory is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["delete_directory_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The directory's id. */
                directory_id: components["parameters"]["directory_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    directory_name?: string | undefined;
                };
            };
        };
        responses: {
            /** @description The directory, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["update_directory_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_environment_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEnvironmentVariables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment variables. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_environment_variables_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createEnvironmentVariable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    is_secret?: boolean | undefined;
                    key: string;
                    value: string;
                };
            };
        };
        responses: {
            /** @description The new environment variable. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_environment_variable_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEnvironmentVariable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The environment variable's id. */
                variable_id: components["parameters"]["variable_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment variable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_environment_variable_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteEnvironmentVariable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The environment variable's id. */
                variable_id: components["parameters"]["variable_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["delete_environment_variable_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateEnvironmentVariable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The environment variable's id. */
                variable_id: components["parameters"]["variable_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    is_secret?: boolean | undefined;
                    key?: string | undefined;
                    value?: string | undefined;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["update_environment_variable_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetEnvironementFeatureFlags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_environment_feature_flags_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteEnvironementFeatureFlagOverrides: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteEnvironementFeatureFlagOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The feature flag's key. */
                feature_flag_key: components["parameters"]["feature_flag_key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateEnvironementFeatureFlagOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The feature flag's key. */
                feature_flag_key: components["parameters"]["feature_flag_key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ReadLogo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["read_env_logo_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    AddLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The theme that the logo is for. */
                type: components["parameters"]["type"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    logo: Blob;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The theme that the logo is for. */
                type: components["parameters"]["type"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_event_types_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event's id. */
                event_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_event_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateFeatureFlag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    allow_override_level?: "env" | "org" | "usr" | undefined;
                    default_value: string;
                    description?: string | undefined;
                    key: string;
                    name: string;
                    /** @enum {string} */
                    type: "str" | "int" | "bool";
                };
            };
        };
        responses: {
            201: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateFeatureFlag: {
        parameters: {
            query: {
                /** @description The lowest level at which the flag can be overridden. */
                allow_override_level: "env" | "org";
                /** @description The value where nothing overrides it. */
                default_value: string;
                /** @description The flag's new description. */
                description: string;
                /** @description The flag's new name. */
                name: string;
                /** @description The type of the flag's value. */
                type: "str" | "int" | "bool";
            };
            header?: never;
            path: {
                /** @description The feature flag's key. */
                feature_flag_key: components["parameters"]["feature_flag_key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteFeatureFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The feature flag's key. */
                feature_flag_key: components["parameters"]["feature_flag_key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identity's id. */
                identity_id: components["parameters"]["identity_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identity's id. */
                identity_id: components["parameters"]["identity_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The identity's id. */
                identity_id: components["parameters"]["identity_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    is_primary?: boolean | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getIndustries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The industries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_industries_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ReplaceMFA: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabled_factors: ("mfa:email" | "mfa:sms" | "mfa:authenticator_app")[];
                    /** @default true */
                    is_recovery_codes_enabled?: boolean | undefined;
                    /** @enum {string} */
                    policy: "required" | "off" | "optional";
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganization: {
        parameters: {
            query: {
                /** @description The organisation's code (org_...). */
                code: string;
                /** @description What to add to the organisation (billing). */
                expand?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_organization_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    background_color?: string | undefined;
                    background_color_dark?: string | undefined;
                    billing_email?: string | undefined;
                    billing_plan_code?: string | undefined;
                    button_color?: string | undefined;
                    button_color_dark?: string | undefined;
                    button_text_color?: string | undefined;
                    button_text_color_dark?: string | undefined;
                    external_id?: string | undefined;
                    feature_flags?: {
                        [key: string]: "str" | "int" | "bool";
                    } | undefined;
                    handle?: string | undefined;
                    /** @deprecated */
                    is_allow_registrations?: boolean | undefined;
                    is_auto_membership_enabled?: boolean | undefined;
                    is_create_billing_customer?: boolean | undefined;
                    link_color?: string | undefined;
                    link_color_dark?: string | undefined;
                    name: string;
                    sender_email?: string | null | undefined;
                    sender_name?: string | null | undefined;
                    theme_code?: string | undefined;
                };
            };
        };
        responses: {
            /** @description The new organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_organization_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: {
                /** @description What to add to the answer. */
                expand?: "billing" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    allowed_domains?: string[] | undefined;
                    background_color?: string | undefined;
                    background_color_dark?: string | undefined;
                    button_color?: string | undefined;
                    button_color_dark?: string | undefined;
                    button_text_color?: string | undefined;
                    button_text_color_dark?: string | undefined;
                    external_id?: string | undefined;
                    handle?: string | undefined;
                    /** @deprecated */
                    is_allow_registrations?: boolean | undefined;
                    is_auto_join_domain_list?: boolean | undefined;
                    is_auto_membership_enabled?: boolean | undefined;
                    is_enable_advanced_orgs?: boolean | undefined;
                    is_enforce_mfa?: boolean | undefined;
                    is_suspended?: boolean | undefined;
                    link_color?: string | undefined;
                    link_color_dark?: string | undefined;
                    name?: string | undefined;
                    sender_email?: string | null | undefined;
                    sender_name?: string | null | undefined;
                    /** @enum {string} */
                    theme_code?: "light" | "dark" | "user_preference" | undefined;
                };
            };
        } | undefined;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteOrganizationHandle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganizationInvites: {
        parameters: {
            query?: {
                /** @description Whether accepted invitations are listed too. */
                include_accepted?: boolean | undefined;
                /** @description Whether withdrawn invitations are listed too. */
                include_revoked?: boolean | undefined;
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The field to sort by, and the direction. */
                sort?: "created_on_asc" | "created_on_desc" | "email_asc" | "email_desc" | "name_asc" | "name_desc" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_organization_invites_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createOrganizationInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    first_name?: string | null | undefined;
                    last_name?: string | null | undefined;
                    roles: string[];
                    /** @default false */
                    send_email?: boolean | undefined;
                };
            };
        };
        responses: {
            /** @description The new invite. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_organization_invite_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganizationInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The invitation's code. */
                invite_code: string;
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_organization_invite_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteOrganizationInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The invitation's code. */
                invite_code: string;
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganizations: {
        parameters: {
            query?: {
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The field to sort by, and the direction. */
                sort?: "name_asc" | "name_desc" | "email_asc" | "email_desc" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_organizations_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetOrganizationFeatureFlags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_organization_feature_flags_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteOrganizationFeatureFlagOverrides: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteOrganizationFeatureFlagOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The feature flag's key. */
                feature_flag_key: components["parameters"]["feature_flag_key"];
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateOrganizationFeatureFlagOverride: {
        parameters: {
            query: {
                /** @description The value that overrides the flag's own. */
                value: string;
            };
            header?: never;
            path: {
                /** @description The feature flag's key. */
                feature_flag_key: components["parameters"]["feature_flag_key"];
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ReadOrganizationLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logos. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["read_logo_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    AddOrganizationLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The theme that the logo is for. */
                type: components["parameters"]["type"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    logo: Blob;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteOrganizationLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The theme that the logo is for. */
                type: components["parameters"]["type"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            204: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ReplaceOrganizationMFA: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabled_factors: ("mfa:email" | "mfa:sms" | "mfa:authenticator_app")[];
                    /** @default true */
                    is_recovery_codes_enabled?: boolean | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetOrganizationPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["success_response"] & {
                        enabled?: boolean | undefined;
                        /** @enum {string} */
                        environment_policy?: "off" | "optional" | "mandatory" | undefined;
                        is_override_environment_passkey_settings?: boolean | undefined;
                        /** @enum {string} */
                        policy?: "off" | "optional" | "mandatory" | undefined;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateOrganizationPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    is_override_environment_passkey_settings?: boolean | undefined;
                    /** @enum {string} */
                    policy?: "off" | "optional" | "mandatory" | undefined;
                };
            };
        };
        responses: {
            /** @description The policy, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["success_response"] & {
                        enabled?: boolean | undefined;
                        is_override_environment_passkey_settings?: boolean | undefined;
                        /** @enum {string} */
                        policy?: "off" | "optional" | "mandatory" | undefined;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetOrganizationPropertyValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The properties. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_property_values_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateOrganizationProperties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    properties: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateOrganizationProperty: {
        parameters: {
            query: {
                /** @description The property's new value. */
                value: string;
            };
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The property's key. */
                property_key: components["parameters"]["property_key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetOrganizationRoleActiveUsersCount: {
        parameters: {
            query: {
                /** @description The moment at which the period begins. */
                date_time_from: string;
                /** @description The moment at which the period ends. */
                date_time_to: string;
            };
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count, and the period that was counted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_organization_role_active_users_count_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetOrganizationRoleUsers: {
        parameters: {
            query?: {
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_organization_role_users_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetOrganizationRoleUsersCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_organization_role_users_count_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateOrganizationSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    authenticated_session_lifetime?: number | undefined;
                    is_use_org_authenticated_session_lifetime?: boolean | undefined;
                    is_use_org_sso_session_policy?: boolean | undefined;
                    /** @enum {string} */
                    sso_session_persistence_mode?: "persistent" | "non_persistent" | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetOrganizationUsers: {
        parameters: {
            query?: {
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description Only users with all of these permissions, keys separated by commas. */
                permissions?: string | undefined;
                /** @description Only users with all of these roles, keys separated by commas. */
                roles?: string | undefined;
                /** @description The field to sort by, and the direction. */
                sort?: "name_asc" | "name_desc" | "email_asc" | "email_desc" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_organization_users_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    AddOrganizationUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    users?: {
                        id?: string | undefined;
                        permissions?: string[] | undefined;
                        roles?: string[] | undefined;
                    }[] | undefined;
                };
            };
        } | undefined;
        responses: {
            /** @description The users who were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["add_organization_users_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateOrganizationUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    users?: {
                        id?: string | undefined;
                        operation?: string | undefined;
                        permissions?: string[] | undefined;
                        roles?: string[] | undefined;
                    }[] | undefined;
                };
            };
        } | undefined;
        responses: {
            /** @description The users who were added, changed and removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["update_organization_users_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    RemoveOrganizationUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addOrganizationUserAPIScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The scope's id. */
                scope_id: components["parameters"]["scope_id"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteOrganizationUserAPIScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                api_id: components["parameters"]["api_id"];
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The scope's id. */
                scope_id: components["parameters"]["scope_id"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetOrgUserMFA: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The multi-factor methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_user_mfa_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ResetOrgUserMFAAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ResetOrgUserMFA: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The multi-factor method's id. */
                factor_id: string;
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetOrganizationUserPermissions: {
        parameters: {
            query?: {
                /** @description What to add to each permission (roles). */
                expand?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_organizations_user_permissions_response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateOrganizationUserPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    permission_id?: string | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteOrganizationUserPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The permission's id. */
                permission_id: components["parameters"]["permission_id"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetOrganizationUserRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_organizations_user_roles_response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateOrganizationUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role_id?: string | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteOrganizationUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                org_code: components["parameters"]["org_code"];
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetOrganizationConnections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organisation's code (org_...). */
                organization_code: components["parameters"]["organization_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_connections_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    EnableOrgConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's id. */
                connection_id: components["parameters"]["connection_id"];
                /** @description The organisation's code (org_...). */
                organization_code: components["parameters"]["organization_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NoBody"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    RemoveOrgConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's id. */
                connection_id: components["parameters"]["connection_id"];
                /** @description The organisation's code (org_...). */
                organization_code: components["parameters"]["organization_code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["success_response"] & {
                        enabled?: boolean | undefined;
                        /** @enum {string} */
                        policy?: "off" | "optional" | "mandatory" | undefined;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdatePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    policy: "off" | "optional" | "mandatory";
                };
            };
        };
        responses: {
            /** @description The policy, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["success_response"] & {
                        enabled?: boolean | undefined;
                        /** @enum {string} */
                        policy?: "off" | "optional" | "mandatory" | undefined;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetPermissions: {
        parameters: {
            query?: {
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The field to sort by, and the direction. */
                sort?: "name_asc" | "name_desc" | "id_asc" | "id_desc" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_permissions_response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreatePermission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    description?: string | undefined;
                    key?: string | undefined;
                    name?: string | undefined;
                };
            };
        } | undefined;
        responses: {
            201: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeletePermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The permission's id. */
                permission_id: components["parameters"]["permission_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdatePermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The permission's id. */
                permission_id: components["parameters"]["permission_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    description?: string | undefined;
                    key?: string | undefined;
                    name?: string | undefined;
                };
            };
        } | undefined;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetProperties: {
        parameters: {
            query?: {
                /** @description Only those of users (usr), organisations (org) or applications (app). */
                context?: "usr" | "org" | "app" | undefined;
                /** @description The id of the item that the page ends before. */
                ending_before?: components["parameters"]["ending_before"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The id of the item that the page starts after. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of properties. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_properties_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateProperty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category_id: string;
                    /** @enum {string} */
                    context: "org" | "usr" | "app";
                    description?: string | undefined;
                    is_private: boolean;
                    key: string;
                    name: string;
                    /** @enum {string} */
                    type: "single_line_text" | "multi_line_text";
                };
            };
        };
        responses: {
            /** @description The new property. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_property_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The property's id. */
                property_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category_id: string;
                    description?: string | undefined;
                    is_private: boolean;
                    name: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteProperty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The property's id. */
                property_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetCategories: {
        parameters: {
            query?: {
                /** @description Only categories for users (usr) or organisations (org). */
                context?: "usr" | "org" | undefined;
                /** @description The id of the item that the page ends before. */
                ending_before?: components["parameters"]["ending_before"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The id of the item that the page starts after. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_categories_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    context: "org" | "usr" | "app";
                    name: string;
                };
            };
        };
        responses: {
            /** @description The new category. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_category_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The category's id. */
                category_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetRoles: {
        parameters: {
            query?: {
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The field to sort by, and the direction. */
                sort?: "name_asc" | "name_desc" | "key_asc" | "key_desc" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_roles_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    assignment_permission_id?: string | null | undefined;
                    description?: string | undefined;
                    is_default_role?: boolean | undefined;
                    key?: string | undefined;
                    name?: string | undefined;
                };
            };
        } | undefined;
        responses: {
            /** @description The new role. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_roles_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_role_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    assignment_permission_id?: string | null | undefined;
                    description?: string | undefined;
                    is_default_role?: boolean | undefined;
                    key: string;
                    name: string;
                };
            };
        } | undefined;
        responses: {
            201: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetRolePermissions: {
        parameters: {
            query?: {
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The field to sort by, and the direction. */
                sort?: "name_asc" | "name_desc" | "id_asc" | "id_desc" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["role_permissions_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateRolePermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    permissions?: {
                        id?: string | undefined;
                        operation?: string | undefined;
                    }[] | undefined;
                };
            };
        };
        responses: {
            /** @description The permissions that were added and removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["update_role_permissions_response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    RemoveRolePermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The permission's id. */
                permission_id: components["parameters"]["permission_id"];
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetRoleScopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scopes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["role_scopes_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    AddRoleScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scope_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["add_role_scope_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteRoleScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
                /** @description The scope's id. */
                scope_id: components["parameters"]["scope_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["delete_role_scope_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetRoleSystemPermissions: {
        parameters: {
            query?: {
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The field to sort by, and the direction. */
                sort?: "name_asc" | "name_desc" | "id_asc" | "id_desc" | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of system permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["role_system_permissions_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateRoleSystemPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    system_permissions?: {
                        id?: string | undefined;
                        operation?: string | undefined;
                    }[] | undefined;
                };
            };
        };
        responses: {
            /** @description The system permissions that were added and removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["update_role_system_permissions_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetRoleUsers: {
        parameters: {
            query?: {
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The role's id. */
                role_id: components["parameters"]["role_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_role_users_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    searchUsers: {
        parameters: {
            query?: {
                /** @description Only users with these API scopes. */
                api_scopes?: string | undefined;
                /** @description The id of the item that the page ends before. */
                ending_before?: components["parameters"]["ending_before"] | undefined;
                /** @description What to add to each user, separated by commas (organizations, identities, properties). */
                expand?: string | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description Only users whose properties have one of these values, by property key. */
                properties?: {
                    [key: string]: string[];
                } | undefined;
                /** @description What the email address or name must hold; * finds everybody. */
                query?: string | undefined;
                /** @description The id of the item that the page starts after. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["search_users_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetSubscribers: {
        parameters: {
            query?: {
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The field to sort by, and the direction. */
                sort?: "name_asc" | "name_desc" | "email_asc" | "email_desc" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscribers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_subscribers_response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateSubscriber: {
        parameters: {
            query: {
                /** @description The subscriber's email address; null sends none. */
                email: string | null;
                /** @description The subscriber's first name. */
                first_name: string;
                /** @description The subscriber's last name; null sends none. */
                last_name: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new subscriber. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_subscriber_success_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The subscriber's id. */
                subscriber_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscribers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_subscriber_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetSystemPermissions: {
        parameters: {
            query?: {
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The field to sort by, and the direction. */
                sort?: "name_asc" | "name_desc" | "id_asc" | "id_desc" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of system permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_system_permissions_response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTimezones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timezones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_timezones_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getUserData: {
        parameters: {
            query: {
                /** @description What to add to each user, separated by commas (organizations, identities, billing). */
                expand?: components["parameters"]["expand"] | undefined;
                /** @description The user's id (kp_...). */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    identities?: {
                        details?: {
                            email?: string | undefined;
                            phone?: string | undefined;
                            phone_country_id?: string | undefined;
                            username?: string | undefined;
                        } | undefined;
                        is_verified?: boolean | undefined;
                        /** @enum {string} */
                        type?: "email" | "phone" | "username" | undefined;
                    }[] | undefined;
                    organization_code?: string | undefined;
                    profile?: {
                        family_name?: string | undefined;
                        given_name?: string | undefined;
                        picture?: string | undefined;
                    } | undefined;
                    provided_id?: string | undefined;
                };
            };
        } | undefined;
        responses: {
            /** @description The new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_user_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteUser: {
        parameters: {
            query: {
                /** @description The user's id (kp_...). */
                id: string;
                /** @description Whether everything of the user goes, the profile and the place among the subscribers too. */
                is_delete_profile?: boolean | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateUser: {
        parameters: {
            query: {
                /** @description The user's id (kp_...). */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    family_name?: string | undefined;
                    given_name?: string | undefined;
                    is_password_reset_requested?: boolean | undefined;
                    is_suspended?: boolean | undefined;
                    picture?: string | undefined;
                    provided_id?: string | undefined;
                };
            };
        };
        responses: {
            /** @description The user, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["update_user_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getUsers: {
        parameters: {
            query?: {
                /** @description Only users who were active at or after this moment. */
                active_since?: string | undefined;
                /** @description Only the users with these email addresses, separated by commas. */
                email?: string | undefined;
                /** @description What to add to each user, separated by commas (organizations, identities, billing). */
                expand?: components["parameters"]["expand"] | undefined;
                /** @description Only users with (true) or without (false) an organisation. */
                has_organization?: boolean | undefined;
                /** @description The next_token of the page before. */
                next_token?: components["parameters"]["next_token"] | undefined;
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description Only the users with these phone numbers, separated by commas. */
                phone?: string | undefined;
                /** @description Only the users with these ids, separated by commas. */
                user_id?: string | undefined;
                /** @description Only the users with these user names, separated by commas. */
                username?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["users_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createUserBillingCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    billing_email: string;
                    billing_plan_code?: string | undefined;
                    org_code: string;
                };
            };
        };
        responses: {
            /** @description The billing customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        billing_customer?: {
                            agreement_id?: string | undefined;
                            id?: string | undefined;
                        } | undefined;
                        code?: string | undefined;
                        message?: string | undefined;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateUserFeatureFlagOverride: {
        parameters: {
            query: {
                /** @description The value that overrides the flag's own. */
                value: string;
            };
            header?: never;
            path: {
                /** @description The feature flag's key. */
                feature_flag_key: components["parameters"]["feature_flag_key"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetUserIdentities: {
        parameters: {
            query?: {
                /** @description The id of the item that the page ends before. */
                ending_before?: components["parameters"]["ending_before"] | undefined;
                /** @description The id of the item that the page starts after. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of identities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_identities_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateUserIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    connection_id?: string | undefined;
                    phone_country_id?: string | undefined;
                    /** @enum {string} */
                    type?: "email" | "username" | "phone" | "enterprise" | "social" | undefined;
                    value?: string | undefined;
                };
            };
        } | undefined;
        responses: {
            /** @description The new identity. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_identity_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetUsersMFA: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The multi-factor methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_user_mfa_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ResetUsersMFAAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ResetUsersMFA: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The multi-factor method's id. */
                factor_id: string;
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    SetUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hashed_password: string;
                    /** @enum {string} */
                    hashing_method?: "bcrypt" | "crypt" | "md5" | "sha256" | "wordpress" | "pbkdf2" | "firebase-scrypt" | "aspnet-identity-v2" | undefined;
                    is_temporary_password?: boolean | undefined;
                    /** @default 24000 */
                    iterations?: number | undefined;
                    mem_cost?: number | undefined;
                    rounds?: number | undefined;
                    salt?: string | undefined;
                    /** @enum {string} */
                    salt_position?: "prefix" | "suffix" | undefined;
                    salt_separator?: string | undefined;
                    signer_key?: string | undefined;
                    variant?: string | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetUserPropertyValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The properties. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_property_values_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateUserProperties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    properties: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateUserProperty: {
        parameters: {
            query: {
                /** @description The property's new value. */
                value: string;
            };
            header?: never;
            path: {
                /** @description The property's key. */
                property_key: components["parameters"]["property_key"];
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    refreshUserClaims: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_user_sessions_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id (kp_...). */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Success"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetWebHooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_webhooks_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateWebHook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null | undefined;
                    endpoint: string;
                    event_types: string[];
                    name: string;
                };
            };
        };
        responses: {
            /** @description The new webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["create_webhook_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteWebHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's id. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["delete_webhook_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateWebHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's id. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string | null | undefined;
                    event_types?: string[] | undefined;
                    name?: string | undefined;
                };
            };
        };
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["update_webhook_response"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
