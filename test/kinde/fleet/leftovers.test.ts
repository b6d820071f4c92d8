/**
 * Revocations that were left open are finished in the background, after the next revocation.
 */
import { createLeftovers } from "../../../src/kinde/connected-apps/leftovers.js";
import { createMemoryStore } from "../../../src/kinde/index.js";
import { REVOKE } from "../../helpers/kinde.js";
import { empty, neverResponds } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";
import { expectNoUnhandledRejections } from "../../helpers/unhandled-rejections.js";
import { passingTime } from "./passing-time.js";
import { Fleet, type KindeProcess } from "./processes.js";

const { pass, within } = passingTime();
expectNoUnhandledRejections();

/** Leaves a revocation open, as a process does that is killed while Kinde answers. */
async function crash(fleet: Fleet): Promise<string> {
  const process = fleet.start();
  const id = await within(fleet.connect(process));
  fleet.backend.intercept = (route) => (route === REVOKE ? neverResponds() : undefined);
  process.kinde.connectedApps
    .session(id)
    .revoke()
    .catch(() => undefined);
  await pass(200);
  process.connection.state = "hanging";
  fleet.backend.intercept = () => undefined;
  expect(fleet.noted()).toContain(id);
  return id;
}

const revoke = ({ kinde }: KindeProcess, id: string) => within(kinde.connectedApps.session(id).revoke());
const requests = (fleet: Fleet): number => fleet.backend.requestsTo(REVOKE).length;

test("the next revocation in another process doesn't wait for what a crash has left open, and finishes it afterwards", async () => {
  const fleet = new Fleet();
  const left = await crash(fleet);
  const background: Promise<unknown>[] = [];
  const process = fleet.start({ waitUntil: (work) => background.push(work) });
  const id = await within(fleet.connect(process));
  await revoke(process, id);
  expect([fleet.backend.sessions.get(left), fleet.noted()]).toEqual(["connected", [left]]);
  await within(Promise.all(background));
  expect([fleet.backend.sessions.get(left), fleet.noted()]).toEqual(["revoked", []]);
  const statuses = (await within(process.kinde.connectedApps.list({ userId: "ada" }))).map(({ status }) => status);
  expect(statuses).toEqual(["revoked", "revoked"]);
});

test("a revocation that another process is just doing isn't done twice", async () => {
  const fleet = new Fleet();
  const [one, other] = [fleet.start(), fleet.start()];
  const [slow, quick] = [await within(fleet.connect(one)), await within(fleet.connect(other))];
  fleet.backend.intercept = async (route) => {
    if (route === REVOKE && requests(fleet) === 1) await new Promise((resolve) => setTimeout(resolve, 800));
    return undefined as never;
  };
  const report = one.kinde.connectedApps.session(slow).revoke();
  await pass(200);
  await revoke(other, quick);
  expect(await within(report)).toMatchObject({ alreadyRevoked: false });
  await pass(5000);
  expect([requests(fleet), fleet.noted()]).toEqual([2, []]);
});

test("a revocation that has failed isn't tried again by itself, but after the next one, also without a shared store", async () => {
  for (const store of [undefined, createMemoryStore()]) {
    const fleet = new Fleet();
    const process = fleet.start({ store, maxRetries: 0 });
    const [failed, id] = [await within(fleet.connect(process)), await within(fleet.connect(process))];
    fleet.backend.intercept = (route) => (route === REVOKE ? empty(503) : undefined);
    expect(await rejection(revoke(process, failed))).toMatchObject({ code: "server_error" });
    await pass(5000);
    expect(requests(fleet)).toBe(1);
    fleet.backend.intercept = () => undefined;
    await revoke(process, id);
    await pass(5000);
    expect([...fleet.backend.sessions.values()]).toEqual(["revoked", "revoked"]);
  }
});

test("while Kinde fails, what was left open costs one request after each revocation", async () => {
  const fleet = new Fleet();
  for (let n = 0; n < 5; n++) await crash(fleet);
  const process = fleet.start({ maxRetries: 0 });
  const id = await within(fleet.connect(process));
  fleet.backend.intercept = (route) => (route === REVOKE ? empty(503) : undefined);
  const before = requests(fleet);
  expect(await rejection(revoke(process, id))).toMatchObject({ code: "server_error" });
  await pass(10_000);
  expect([requests(fleet) - before, fleet.noted().length]).toEqual([2, 6]);
});

test("one revocation that Kinde refuses for good doesn't keep the others open", async () => {
  const fleet = new Fleet();
  const [first, second] = [await crash(fleet), await crash(fleet)];
  const process = fleet.start();
  const id = await within(fleet.connect(process));
  fleet.backend.intercept = (route) => (route === REVOKE && requests(fleet) === 4 ? empty(400) : undefined);
  await revoke(process, id);
  await pass(5000);
  expect([first, second].map((each) => fleet.backend.sessions.get(each)).sort()).toEqual(["connected", "revoked"]);
  expect(fleet.noted()).toHaveLength(1);
});

test("if the store fails meanwhile, the next revocation looks again", async () => {
  const fleet = new Fleet();
  const left = await crash(fleet);
  const process = fleet.start();
  const [one, other] = [await within(fleet.connect(process)), await within(fleet.connect(process))];
  await revoke(process, one);
  process.connection.state = "failing";
  await pass(10_000);
  expect(fleet.backend.sessions.get(left)).toBe("connected");
  process.connection.state = "working";
  await revoke(process, other);
  await pass(10_000);
  expect([fleet.backend.sessions.get(left), fleet.noted()]).toEqual(["revoked", []]);
});

describe("on Workers, where unfinished work ends with its request,", () => {
  /** Nothing settles anymore while `hasEnded`, as after the end of a request. */
  function leftoversOf(open: ReadonlySet<string>) {
    const request = { hasEnded: false };
    const finished: string[] = [];
    const inRequest = <T>(value: T): Promise<T> => (request.hasEnded ? new Promise(() => undefined) : Promise.resolve(value));
    const leftovers = createLeftovers(
      () => inRequest(open),
      (id) => inRequest(finished.push(id)),
      () => undefined,
    );
    return { request, finished, leftovers };
  }

  test("a look for open revocations that never ends stops the next one for a minute at most", async () => {
    const { request, finished, leftovers } = leftoversOf(new Set(["left"]));
    request.hasEnded = true;
    await leftovers.finishAfter("s-1", Promise.resolve());
    await pass(1000);
    request.hasEnded = false;
    await leftovers.finishAfter("s-2", Promise.resolve());
    await pass(5000);
    expect(finished).toEqual([]);
    await pass(60_000);
    await leftovers.finishAfter("s-3", Promise.resolve());
    await pass(5000);
    expect(finished).toEqual(["left"]);
  });

  test("a revocation that never ends is left over after a minute", async () => {
    const { finished, leftovers } = leftoversOf(new Set(["s-1"]));
    void leftovers.finishAfter("s-1", new Promise(() => undefined));
    await leftovers.finishAfter("s-2", Promise.resolve());
    await pass(5000);
    expect(finished).toEqual([]);
    await pass(60_000);
    await leftovers.finishAfter("s-3", Promise.resolve());
    await pass(5000);
    expect(finished).toEqual(["s-1"]);
  });
});
