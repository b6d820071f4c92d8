// Generated from spec/knetik.yaml by "npm run generate": do not edit.

export interface paths {
    "/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the access tokens that are in use, page by page */
        get: operations["getTokens"];
        put?: never;
        post?: never;
        /** Delete the tokens of a user, of a client, or of a user at a client */
        delete: operations["deleteTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/tokens/{username}/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the token of one user at one client */
        get: operations["getToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get an access token for the grant that is presented */
        post: operations["getOAuthToken"];
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
        ErrorResource: {
            details?: unknown;
            field?: unknown;
            readonly message?: string;
        };
        OAuth2Resource: {
            readonly access_token?: string;
            readonly expires_in?: string;
            readonly refresh_token?: string;
            readonly scope?: string;
            readonly token_type?: string;
        };
        OauthAccessTokenResource: {
            client_id?: string;
            token?: string;
            username?: string;
        };
        Order: {
            ascending?: boolean;
            descending?: boolean;
            /** @enum {string} */
            direction?: "ASC" | "DESC";
            ignore_case?: boolean;
            /** @enum {string} */
            null_handling?: "NATIVE" | "NULLS_FIRST" | "NULLS_LAST";
            property?: string;
        };
        PageResourceOauthAccessTokenResource: {
            content?: components["schemas"]["OauthAccessTokenResource"][];
            first?: boolean;
            last?: boolean;
            /** Format: int32 */
            number?: number;
            /** Format: int32 */
            number_of_elements?: number;
            /** Format: int32 */
            size?: number;
            sort?: components["schemas"]["Order"][];
            /** Format: int64 */
            total_elements?: number;
            /** Format: int32 */
            total_pages?: number;
        };
        Result: {
            /** Format: int32 */
            readonly code?: number;
            readonly request_id?: string;
            result?: components["schemas"]["ErrorResource"][];
        };
    };
    responses: {
        /** @description The caller lacks a permission. The body may be missing. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Result"];
            };
        };
        /** @description The request is not valid. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Result"];
            };
        };
        /** @description What the request names does not exist. The body may be missing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Result"];
            };
        };
        /** @description The access token is missing or not accepted. The body may be missing. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Result"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getTokens: {
        parameters: {
            query?: {
                /** @description Only the tokens of this client. */
                filter_client_id?: string;
                /** @description Only the tokens of this user. */
                filter_username?: string;
                /** @description Fields to sort by, each followed by :ASC or :DESC, separated by commas. */
                order?: string;
                /** @description The number of the page, from 1. */
                page?: number;
                /** @description How many tokens a page holds. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResourceOauthAccessTokenResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteTokens: {
        parameters: {
            query?: {
                /** @description Which client's tokens go. */
                client_id?: string;
                /** @description Whose tokens go. */
                username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens are gone. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthAccessTokenResource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @default knetik */
                    client_id: string;
                    client_secret?: string;
                    /**
                     * @default client_credentials
                     * @enum {string}
                     */
                    grant_type: "client_credentials" | "password" | "facebook" | "google" | "refresh_token";
                    /** Format: password */
                    password?: string;
                    refresh_token?: string;
                    token?: string;
                    username?: string;
                };
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2Resource"];
                };
            };
            /** @description The grant was refused. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error?: string;
                        error_description?: string;
                    } | components["schemas"]["Result"];
                };
            };
        };
    };
}
