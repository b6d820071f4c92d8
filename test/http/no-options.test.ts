/**
 * Plain JavaScript can leave out the options, or pass something else in their place.
 */
import { createKinde, createKnetik, createMemoryStore, kindeFromEnv } from "../../src/index.js";
import { encryptedStore } from "../../src/stores/encrypted.js";
import { createVerifier } from "../../src/verify/index.js";
import { createWebhooks } from "../../src/webhooks/index.js";
import { mockKinde } from "../helpers/kinde.js";
import { rejection, thrownBy } from "../helpers/outcomes.js";

type Create = (options: never) => unknown;

const NEEDS_OPTIONS: readonly (readonly [name: string, create: Create])[] = [
  ["createVerifier", createVerifier],
  ["createWebhooks", createWebhooks],
  ["encryptedStore", (options) => encryptedStore(createMemoryStore(), options)],
  ["m2m", mockKinde().kinde.m2m],
];

const isConfigurationError = { code: "configuration", message: "options must be an object." };
const isMissing = { code: "configuration", message: "options is missing." };

test.each(NEEDS_OPTIONS)("%s() without options throws ConfigurationError", (_, create) => {
  for (const options of [undefined, null]) expect(thrownBy(() => create(options as never))).toMatchObject(isMissing);
});

test.each([...NEEDS_OPTIONS, ["createMemoryStore", createMemoryStore] as const])(
  "%s() with a text or a number in place of its options throws ConfigurationError",
  (_, create) => {
    for (const options of ["mybiz.kinde.com", "", 5]) expect(thrownBy(() => create(options as never))).toMatchObject(isConfigurationError);
  },
);

test("createMemoryStore(null) throws ConfigurationError", () => {
  expect(thrownBy(() => createMemoryStore(null as never))).toMatchObject(isMissing);
});

test("createKinde(), createKnetik() and kindeFromEnv() without options name what is missing first", () => {
  for (const [create, name] of [
    [createKinde, "domain"],
    [createKnetik, "baseUrl"],
    [kindeFromEnv, "KINDE_DOMAIN"],
  ] as const) {
    for (const options of [undefined, null]) {
      const message = expect.stringContaining(`${name} is missing`);
      expect(thrownBy(() => (create as Create)(options as never))).toMatchObject({ code: "configuration", message });
    }
  }
});

test("a method with a text in place of its options rejects with ConfigurationError, and sends nothing", async () => {
  const { kinde, requests } = mockKinde();
  const session = kinde.connectedApps.session("s-1");
  expect(await rejection(session.token("fresh" as never))).toMatchObject(isConfigurationError);
  expect(await rejection(kinde.tokens.get("fresh" as never))).toMatchObject(isConfigurationError);
  expect(await rejection(kinde.tokens.clear("all" as never))).toMatchObject(isConfigurationError);
  expect(requests).toHaveLength(0);
});
