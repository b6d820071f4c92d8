/* global crypto */
// Encrypts a memory store with the installed package and checks it. The caller passes the modules, as ESM or CommonJS.
module.exports = async function storesJob({ createMemoryStore, ConfigurationError }, { redis, postgres, encryption, testing }) {
  const keys = [{ id: "a", key: crypto.getRandomValues(new Uint8Array(32)) }];
  const failed = [];
  for (const { name, run } of testing.storeConformance(() => encryption.encryptedStore(createMemoryStore(), { keys }))) {
    await run().catch((error) => failed.push(`${name}: ${error.message}`));
  }
  const refused = [redis.redisStore, postgres.postgresStore].map((create) => {
    try {
      return create({});
    } catch (error) {
      return error;
    }
  });
  return { failed, refused: refused.map(({ name }) => name), sameClass: refused.every((error) => error instanceof ConfigurationError) };
};
