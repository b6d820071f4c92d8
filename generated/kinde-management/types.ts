// Generated from spec/kinde-management.yaml by "npm run generate": do not edit.

export interface paths {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        connected_apps_access_token: {
            access_token?: string;
            /** @description When the provider's token expires. */
            access_token_expiry?: string;
        };
        connected_apps_auth_url: {
            session_id?: string;
            /** Format: uri */
            url?: string;
        };
        error: {
            code?: string;
            message?: string;
        };
        error_response: {
            errors?: components["schemas"]["error"][];
        };
        not_found_response: {
            errors?: {
                code?: string;
                message?: string;
            };
        };
        success_response: {
            code?: string;
            message?: string;
        };
        user: {
            billing?: {
                customer_id?: string;
            };
            /** @description A moment in ISO 8601. */
            created_on?: string | null;
            failed_sign_ins?: number | null;
            first_name?: string;
            id?: string;
            identities?: {
                identity?: string;
                type?: string;
            }[];
            is_suspended?: boolean;
            last_name?: string;
            /** @description A moment in ISO 8601. */
            last_signed_in?: string | null;
            organizations?: string[];
            phone?: string;
            picture?: string;
            preferred_email?: string;
            provided_id?: string;
            total_sign_ins?: number | null;
            username?: string;
        };
        users_response: {
            code?: string;
            message?: string;
            /** @description Asks for the next page; empty, null or missing on the last one. */
            next_token?: string | null;
            users?: {
                billing?: {
                    customer_id?: string;
                };
                /** @description A moment in ISO 8601. */
                created_on?: string | null;
                email?: string;
                failed_sign_ins?: number | null;
                first_name?: string;
                id?: string;
                identities?: {
                    connection_id?: string | null;
                    identity?: string;
                    type?: string;
                }[];
                is_suspended?: boolean;
                last_name?: string;
                last_organization_sign_ins?: {
                    /** Format: date-time */
                    last_signed_in?: string;
                    org_code?: string;
                }[] | null;
                /** @description A moment in ISO 8601. */
                last_signed_in?: string | null;
                organizations?: string[];
                phone?: string;
                picture?: string;
                provided_id?: string;
                total_sign_ins?: number | null;
                username?: string;
            }[];
        };
    };
    responses: {
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
        /** @description What the request names does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error_response"] | components["schemas"]["not_found_response"];
            };
        };
        /** @description Too many requests per minute or at once. The body may be missing. */
        TooManyRequests: {
            headers: {
                /** @description Seconds until the limit is lifted. */
                "RateLimit-Reset"?: number;
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
        /** @description What to add to each user, separated by commas (organizations, identities, billing). */
        expand: string;
        /** @description The session that the authorisation URL was made for. */
        session_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    GetConnectedAppAuthUrl: {
        parameters: {
            query: {
                /** @description The reference key that the admin gave to the connected app. */
                key_code_ref: string;
                /** @description The organisation that will own the session (org_...). */
                org_code?: string;
                /** @description Where the browser returns to, instead of the callback that the connected app is configured with. */
                override_callback_url?: string;
                /** @description The user who will own the session (kp_...). */
                user_id?: string;
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
    getUserData: {
        parameters: {
            query: {
                /** @description What to add to each user, separated by commas (organizations, identities, billing). */
                expand?: components["parameters"]["expand"];
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
    getUsers: {
        parameters: {
            query?: {
                /** @description Only users who were active at or after this moment. */
                active_since?: string;
                /** @description Only the users with these email addresses, separated by commas. */
                email?: string;
                /** @description What to add to each user, separated by commas (organizations, identities, billing). */
                expand?: components["parameters"]["expand"];
                /** @description Only users with (true) or without (false) an organisation. */
                has_organization?: boolean;
                /** @description The next_token of the page before. */
                next_token?: string;
                /** @description How many users a page holds. */
                page_size?: number;
                /** @description Only the users with these phone numbers, separated by commas. */
                phone?: string;
                /** @description Only the users with these ids, separated by commas. */
                user_id?: string;
                /** @description Only the users with these user names, separated by commas. */
                username?: string;
            };
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
}
