/**
 * Callbacks at the same time, in one process and in several.
 */
import { createMemoryStore } from "../../src/index.js";
import { sandboxPerTest } from "../sandbox/helpers.js";
import { type App, Browser, createApp, createClient } from "./app.js";

const sandbox = sandboxPerTest();

test.each([1, 3])(
  "ten callbacks at once, over %i clients of one store, connect once and are all answered with success",
  async (clients) => {
    const store = createMemoryStore({ now: sandbox().clock.now });
    const apps = Array.from({ length: clients }, () => createApp(sandbox(), { kinde: createClient(sandbox(), { store }) }));
    await expectOneConnection(apps);
  },
);

test("without locks in the store, callbacks of one process take turns and connect once", async () => {
  const { read, write } = createMemoryStore({ now: sandbox().clock.now });
  await expectOneConnection([createApp(sandbox(), { kinde: createClient(sandbox(), { store: { read, write } }) })]);
});

test("a callback that waits for another one whose onConnected fails connects in its place", async () => {
  let calls = 0;
  const app = createApp(sandbox(), {
    onConnected: () => {
      if (++calls === 1) throw new Error("no database");
    },
  });
  const browser = new Browser(app, "kp_1");
  const url = await sandbox().authorize(await browser.consentPage());
  const answers = await Promise.all([browser.copy().callback(url), browser.copy().callback(url)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 500]);
  expect([calls, app.connected.length]).toEqual([2, 1]);
});

async function expectOneConnection(apps: readonly App[]): Promise<void> {
  const appOf = (n: number): App => apps[n % apps.length] ?? createApp(sandbox());
  const browser = new Browser(appOf(0), "kp_1");
  const url = await sandbox().authorize(await browser.consentPage());
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => browser.copy(appOf(n)).callback(url)));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303));
  expect(apps.flatMap(({ connected }) => connected)).toHaveLength(1);
}
