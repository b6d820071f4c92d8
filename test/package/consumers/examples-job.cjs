// Requests two lists for which the sandbox returns examples from the API documents. Returns how many items they have, or the error.
module.exports = async function examples({ root, sandboxModule, operations, knetikOperations }) {
  const sandbox = await sandboxModule.startSandbox();
  try {
    const { url, clientId, clientSecret } = sandbox.kinde;
    const kinde = root.createKinde({ domain: url, clientId, clientSecret, maxRetries: 0 });
    const { url: baseUrl, clientId: client, clientSecret: secret } = sandbox.knetik;
    const knetik = root.createKnetik({ baseUrl, clientId: client, clientSecret: secret, maxRetries: 0 });
    const path = { context_type: "activity", context_id: "1" };
    return {
      organizations: await countOf(kinde.paginate(operations.getOrganizations)),
      leaderboard: await countOf(knetik.paginate(knetikOperations.getLeaderboard, { path })),
    };
  } finally {
    await sandbox.stop();
  }
};

async function countOf(items) {
  let count = 0;
  try {
    for await (const item of items) count += item === undefined ? 0 : 1;
    return count;
  } catch ({ code, status, message }) {
    return { code, status, says: message.includes("npm install --save-dev ajv openapi-sampler") };
  }
}
