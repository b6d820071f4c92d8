/**
 * As much of the vendors' modules as is used here. They are installed at run time, where the compiler doesn't see them.
 */
export interface ManagementApi {
  readonly init: () => void;
  readonly getToken: () => Promise<string>;
  readonly Users: { readonly getUsers: (query?: { readonly pageSize: number }) => Promise<unknown> };
}

export interface KnetikCloud {
  readonly ApiClient: {
    readonly instance: {
      basePath: string;
      timeout: number;
      readonly authentications: { readonly oauth2_client_credentials_grant: { accessToken?: string } };
    };
  };
  readonly Access_TokenApi: new () => {
    getOAuthToken(grant: string, clientId: string, options: { readonly clientSecret: string }): Promise<{ access_token: string }>;
  };
  readonly AuthTokensApi: new () => { getTokens(): Promise<unknown> };
}

export interface KindeSdk {
  readonly Configuration: new (options: { readonly basePath: string; readonly accessToken: string }) => object;
  readonly UsersApi: new (configuration: object) => { getUsers(query: { readonly pageSize: number }): Promise<unknown> };
}

export interface OpenapiFetch {
  readonly default: (options: { readonly baseUrl: string; readonly headers: Readonly<Record<string, string>> }) => {
    GET(path: string, options: { readonly params: { readonly query: Readonly<Record<string, number>> } }): Promise<unknown>;
  };
}
