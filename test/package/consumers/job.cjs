// The whole flow of an application with the installed package, over real HTTP. The caller passes the modules, as ESM or CommonJS.
module.exports = async function job({ root, sandboxModule, operations, accountOperations, knetikOperations }) {
  const sandbox = await sandboxModule.startSandbox();
  try {
    const { url, clientId, clientSecret, keyCodeRef, userId, userAccessToken } = sandbox.kinde;
    const kinde = root.createKinde({ domain: url, clientId, clientSecret });
    const { id, url: page } = await kinde.connectedApps.start({ keyCodeRef, userId });
    await sandbox.authorize(page);
    const session = kinde.connectedApps.session(id);
    const token = await session.token();
    const files = await (await session.fetcher(sandbox.provider.url)("/drive/v3/files")).json();
    const raw = await kinde.management.GET("/api/v1/users", { params: { query: { page_size: 5 } } });
    const profile = await kinde.account(userAccessToken).GET("/oauth2/v2/user_profile");
    const called = await kinde.call(operations.getUserData, { query: { id: userId } });
    let users = 0;
    for await (const user of kinde.paginate(operations.getUsers, { query: { page_size: 10 } })) users += user.id === undefined ? 0 : 1;
    const { active } = await kinde.oauth.introspect((await kinde.tokens.get()).value);
    await session.revoke();
    const refused = await session.token().then(
      () => undefined,
      (error) => error,
    );

    const { url: baseUrl, clientId: client, clientSecret: secret } = sandbox.knetik;
    const knetik = root.createKnetik({ baseUrl, clientId: client, clientSecret: secret });
    let entries = 0;
    for await (const entry of knetik.authTokens.list()) entries += entry.username === undefined ? 0 : 1;
    const rawTokens = await knetik.api.GET("/auth/tokens", { params: { query: { size: 3 } } });

    return {
      token: String(token),
      hasValue: token.value.length > 0,
      files: files.files.length,
      raw: raw.data?.users?.length,
      profile: profile.data?.id === userId,
      called: called.id === userId,
      users,
      active,
      refused: root.isKinnectError(refused, "reconnect_required") && refused.reason,
      entries,
      rawTokens: rawTokens.data?.content?.length,
      descriptors: [operations, accountOperations, knetikOperations].map((module) =>
        Object.values(module).every(({ id, method }) => id && method),
      ),
      minted: sandbox.kinde.managementTokensMinted,
    };
  } finally {
    await sandbox.stop();
  }
};
