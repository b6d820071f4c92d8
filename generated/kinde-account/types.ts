// Generated from spec/kinde-account.yaml by "npm run generate": do not edit.

export interface paths {
    "/account_api/v1/entitlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one entitlement of the user by its key */
        get: operations["GetEntitlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account_api/v1/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the user is entitled to, page by page */
        get: operations["GetEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account_api/v1/feature_flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the feature flags that affect the user, page by page */
        get: operations["GetFeatureFlags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account_api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the user's permissions, page by page */
        get: operations["GetUserPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account_api/v1/portal_link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a link to the user's self-serve portal */
        get: operations["GetPortalLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account_api/v1/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the user's properties, page by page */
        get: operations["GetUserProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account_api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the user's roles, page by page */
        get: operations["GetUserRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask whether a token is active, and for whom */
        post: operations["tokenIntrospection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a token */
        post: operations["tokenRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a token for the grant that is presented */
        post: operations["requestToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/user_profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the profile of the user whose token is presented, in its first form
         * @deprecated
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/v2/user_profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the profile of the user whose token is presented */
        get: operations["getUserProfileV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        error: {
            code?: string | undefined;
            message?: string | undefined;
        };
        error_response: {
            errors?: components["schemas"]["error"][] | undefined;
        };
        get_entitlement_response: {
            data?: {
                entitlement?: {
                    entitlement_limit_max?: number | null | undefined;
                    entitlement_limit_min?: number | null | undefined;
                    feature_key?: string | undefined;
                    feature_name?: string | undefined;
                    fixed_charge?: number | null | undefined;
                    id?: string | undefined;
                    price_name?: string | undefined;
                    unit_amount?: number | null | undefined;
                } | undefined;
                org_code?: string | undefined;
            } | undefined;
            metadata?: {
                [key: string]: unknown;
            } | undefined;
        };
        get_entitlements_response: {
            data?: {
                entitlements?: {
                    entitlement_limit_max?: number | null | undefined;
                    entitlement_limit_min?: number | null | undefined;
                    feature_key?: string | undefined;
                    feature_name?: string | undefined;
                    fixed_charge?: number | null | undefined;
                    id?: string | undefined;
                    price_name?: string | undefined;
                    unit_amount?: number | null | undefined;
                }[] | undefined;
                org_code?: string | undefined;
                plans?: {
                    key?: string | undefined;
                    name?: string | undefined;
                    /** Format: date-time */
                    subscribed_on?: string | undefined;
                }[] | undefined;
            } | undefined;
            metadata?: {
                has_more?: boolean | undefined;
                /** @description Asks for the next page. */
                next_page_starting_after?: string | undefined;
            } | undefined;
        };
        get_feature_flags_response: {
            data?: {
                feature_flags?: {
                    id?: string | undefined;
                    key?: string | undefined;
                    name?: string | undefined;
                    type?: string | undefined;
                    value?: string | boolean | number | {
                        [key: string]: unknown;
                    } | undefined;
                }[] | undefined;
            } | undefined;
            metadata?: {
                /** @description Asks for the next page. */
                next_page_starting_after?: string | undefined;
            } | undefined;
        };
        get_user_permissions_response: {
            data?: {
                org_code?: string | undefined;
                permissions?: {
                    id?: string | undefined;
                    key?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
            } | undefined;
            metadata?: {
                has_more?: boolean | undefined;
                /** @description Asks for the next page. */
                next_page_starting_after?: string | undefined;
            } | undefined;
        };
        get_user_properties_response: {
            data?: {
                properties?: {
                    id?: string | undefined;
                    key?: string | undefined;
                    name?: string | undefined;
                    value?: string | boolean | number | undefined;
                }[] | undefined;
            } | undefined;
            metadata?: {
                has_more?: boolean | undefined;
                /** @description Asks for the next page. */
                next_page_starting_after?: string | undefined;
            } | undefined;
        };
        get_user_roles_response: {
            data?: {
                org_code?: string | undefined;
                roles?: {
                    id?: string | undefined;
                    key?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
            } | undefined;
            metadata?: {
                has_more?: boolean | undefined;
                /** @description Asks for the next page. */
                next_page_starting_after?: string | undefined;
            } | undefined;
        };
        portal_link: {
            url?: string | undefined;
        };
        refusal: components["schemas"]["error_response"] | components["schemas"]["token_error_response"];
        token_error_response: {
            error?: string | undefined;
            error_description?: string | undefined;
        };
        token_introspect: {
            active?: boolean | undefined;
            aud?: string[] | undefined;
            client_id?: string | undefined;
            /** @description When the token expires, in seconds since 1970. */
            exp?: number | undefined;
            /** @description When the token was issued, in seconds since 1970. */
            iat?: number | undefined;
        };
        token_request: {
            audience: string;
            client_id: string;
            client_secret: string;
            /** @enum {string} */
            grant_type: "client_credentials";
            /** @description Scopes separated by spaces; without it, all that the application has. */
            scope?: string | undefined;
        } | {
            client_id: string;
            client_secret?: string | undefined;
            /** @enum {string} */
            grant_type: "refresh_token";
            refresh_token: string;
        } | {
            client_id: string;
            client_secret?: string | undefined;
            code: string;
            code_verifier?: string | undefined;
            /** @enum {string} */
            grant_type: "authorization_code";
            redirect_uri: string;
        } | {
            client_id: string;
            device_code: string;
            /** @enum {string} */
            grant_type: "urn:ietf:params:oauth:grant-type:device_code";
        };
        token_response: {
            access_token: string;
            /** @description Seconds until the access token expires. */
            expires_in?: number | undefined;
            id_token?: string | undefined;
            refresh_token?: string | undefined;
            /** @description Scopes separated by spaces; empty where none were asked for. */
            scope?: string | undefined;
            /** @description Bearer, in either case. */
            token_type: string;
        };
        /** @enum {string} */
        token_type_hint: "access_token" | "refresh_token";
        user_profile: {
            first_name?: string | undefined;
            id?: string | undefined;
            last_name?: string | undefined;
            picture?: string | undefined;
            preferred_email?: string | undefined;
            provided_id?: string | null | undefined;
            username?: string | undefined;
        };
        user_profile_v2: {
            email?: string | undefined;
            email_verified?: boolean | undefined;
            family_name?: string | undefined;
            given_name?: string | undefined;
            id?: string | undefined;
            name?: string | undefined;
            picture?: string | null | undefined;
            preferred_username?: string | null | undefined;
            provided_id?: string | null | undefined;
            sub?: string | undefined;
            /** @description When the profile last changed, in seconds since 1970. */
            updated_at?: number | undefined;
        };
    };
    responses: {
        /** @description The request is not allowed. The body may be missing. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["refusal"];
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
                "application/json": components["schemas"]["refusal"];
            };
        };
        /** @description The token or the client's credentials are not accepted. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["token_error_response"];
            };
        };
        /** @description The user's token is missing, expired or not meant for this API. The body may be missing. */
        UserUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["refusal"];
            };
        };
    };
    parameters: {
        /** @description How many items a page holds. */
        page_size: number;
        /** @description The next_page_starting_after of the page before. */
        starting_after: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    GetEntitlement: {
        parameters: {
            query: {
                /** @description The key of the feature that the user is entitled to. */
                key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_entitlement_response"];
                };
            };
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetEntitlements: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The next_page_starting_after of the page before. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
            } | undefined;
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
                    "application/json": components["schemas"]["get_entitlements_response"];
                };
            };
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetFeatureFlags: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The next_page_starting_after of the page before. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of feature flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["get_feature_flags_response"];
                };
            };
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetUserPermissions: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The next_page_starting_after of the page before. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
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
                    "application/json": components["schemas"]["get_user_permissions_response"];
                };
            };
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetPortalLink: {
        parameters: {
            query?: {
                /** @description Where the portal sends the user back to. */
                return_url?: string | undefined;
                /** @description The page of the portal to begin with. */
                subnav?: "profile" | "organization_details" | "organization_payment_details" | "organization_plan_selection" | "payment_details" | "plan_details" | "plan_selection" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["portal_link"];
                };
            };
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetUserProperties: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The next_page_starting_after of the page before. */
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
                    "application/json": components["schemas"]["get_user_properties_response"];
                };
            };
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetUserRoles: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                page_size?: components["parameters"]["page_size"] | undefined;
                /** @description The next_page_starting_after of the page before. */
                starting_after?: components["parameters"]["starting_after"] | undefined;
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
                    "application/json": components["schemas"]["get_user_roles_response"];
                };
            };
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    tokenIntrospection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    token: string;
                    token_type_hint?: components["schemas"]["token_type_hint"] | undefined;
                };
            };
        };
        responses: {
            /** @description What is known of the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["token_introspect"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    tokenRevocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    client_id: string;
                    /** @description Sent by applications that can keep a secret. */
                    client_secret?: string | undefined;
                    token: string;
                    token_type_hint?: components["schemas"]["token_type_hint"] | undefined;
                };
            };
        };
        responses: {
            /** @description The token is revoked. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error_response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    requestToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["token_request"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["token_response"];
                };
            };
            /** @description The request or the grant is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["token_error_response"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The application may not ask for this audience or scope. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["token_error_response"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description Anything else; on a wrong domain not even JSON. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["token_error_response"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_profile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getUserProfileV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile, as far as the token's scopes reach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["user_profile_v2"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
