/**
 * The OpenTelemetry recipe of docs/observability.md, run with OpenTelemetry's own SDK.
 */
import { metrics, SpanStatusCode, trace } from "@opentelemetry/api";
import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { getConnectedAppToken, getUserData } from "../../generated/kinde-management/operations.js";
import type { Kinde, KinnectEvent } from "../../src/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { withoutJitter } from "../helpers/jitter.js";
import { blocksOf, runBlock } from "./blocks.js";

withoutJitter();

let metricExporter: InMemoryMetricExporter;
let meterProvider: MeterProvider;
let spanExporter: InMemorySpanExporter;
let sandbox: Sandbox;
let kinde: Kinde;
let onEvent: (event: KinnectEvent) => void;
const warn = jest.fn();

beforeEach(async () => {
  metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 2 ** 31 - 1 });
  meterProvider = new MeterProvider({ readers: [reader] });
  metrics.setGlobalMeterProvider(meterProvider);
  spanExporter = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spanExporter)] }));
  sandbox = await startSandbox();
  const [recipe] = blocksOf("docs/observability.md");
  if (!recipe) throw new Error("the recipe is missing");
  const code = recipe.code.replaceAll("mybiz.kinde.com", sandbox.kinde.url);
  const { clientId, clientSecret } = sandbox.kinde;
  const exported = await runBlock({ ...recipe, code }, { clientId, clientSecret, console: { warn } });
  ({ kinde, onEvent } = exported as { kinde: Kinde; onEvent: (event: KinnectEvent) => void });
});

afterEach(async () => {
  await Promise.all([meterProvider.shutdown(), sandbox.stop()]);
  metrics.disable();
  trace.disable();
});

/** The data points of a metric: what was counted or measured, by its attributes. */
async function pointsOf(name: string) {
  await meterProvider.forceFlush();
  const found =
    metricExporter
      .getMetrics()
      .at(-1)
      ?.scopeMetrics.flatMap(({ metrics: all }) => all) ?? [];
  return found
    .filter(({ descriptor }) => descriptor.name === name)
    .flatMap(({ descriptor, dataPoints }) =>
      dataPoints.map(({ attributes, value }) => ({
        unit: descriptor.unit,
        attributes,
        value: typeof value === "number" ? value : { count: value.count, sum: value.sum },
      })),
    );
}

test("the recipe measures each request under the names of OpenTelemetry's semantic conventions", async () => {
  await kinde.call(getUserData, { query: { id: sandbox.kinde.userId } });
  const { hostname, port } = new URL(sandbox.kinde.url);
  const place = { "server.address": hostname, "server.port": Number(port) };
  const ok = { "http.response.status_code": 200 };
  const points = await pointsOf("http.client.request.duration");
  expect(points).toStrictEqual([
    {
      unit: "s",
      attributes: { "http.request.method": "POST", "url.template": "/oauth2/token", ...place, ...ok },
      value: { count: 1, sum: expect.any(Number) },
    },
    {
      unit: "s",
      attributes: { "http.request.method": "GET", "url.template": "/api/v1/user", ...place, ...ok },
      value: { count: 1, sum: expect.any(Number) },
    },
  ]);
  // In seconds: no request to the sandbox takes a minute.
  expect(points.every(({ value }) => typeof value === "object" && Number(value.sum) < 60)).toBe(true);
});

test("the recipe makes a span of each attempt, with the number of those before it, and without a query", async () => {
  await kinde.tokens.get();
  spanExporter.reset();
  sandbox.fault({ server: "kinde", path: "/api/v1/user", status: 503 });
  await kinde.call(getUserData, { query: { id: sandbox.kinde.userId } });
  const spans = spanExporter.getFinishedSpans();
  expect(spans.map(({ name, status, attributes }) => [name, status.code, attributes])).toEqual([
    ["GET /api/v1/user", SpanStatusCode.ERROR, expect.objectContaining({ "http.response.status_code": 503, "error.type": "503" })],
    [
      "GET /api/v1/user",
      SpanStatusCode.UNSET,
      expect.objectContaining({
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
        "kinnect.operation": "getUserData",
        "url.full": `${sandbox.kinde.url}/api/v1/user`,
        "url.template": "/api/v1/user",
      }),
    ],
  ]);
  expect(spans[0]?.attributes).not.toHaveProperty("http.request.resend_count");
});

test("the recipe counts the outcomes of calls for a token, and measures how long tokens live", async () => {
  onEvent({ type: "hit", token: "management", durationMs: 1, remainingLifetimeMs: 7_200_000 });
  onEvent({ type: "hit", token: "management", durationMs: 1, remainingLifetimeMs: 3_600_000 });
  onEvent({ type: "failed", token: "session", sessionIdHash: "hash-of-session", durationMs: 1, code: "network_error" });
  const counted = (await pointsOf("kinnect.token.requests")).map(({ attributes, value }) => [attributes, value]);
  expect(counted).toContainEqual([{ outcome: "hit", token: "management" }, expect.any(Number)]);
  expect(counted).toContainEqual([{ outcome: "failed", token: "session" }, expect.any(Number)]);
  const [lifetime] = await pointsOf("kinnect.token.remaining_lifetime");
  expect(lifetime).toMatchObject({ unit: "s", attributes: { token: "management" } });
});

test("the recipe shows how many revocations the store still has to take", async () => {
  onEvent({ type: "tombstone_pending", sessionIdHash: "hash-of-session", pending: 2 });
  onEvent({ type: "tombstone_written", sessionIdHash: "hash-of-session", pending: 1 });
  expect(await pointsOf("kinnect.tombstones.pending")).toMatchObject([{ value: 1 }]);
});

test("the recipe logs what goes wrong beside the calls", () => {
  warn.mockClear();
  const event: KinnectEvent = { type: "store_unavailable", operation: "read", code: "ECONNREFUSED" };
  onEvent(event);
  expect(warn.mock.calls).toEqual([["kinnect", event]]);
});

test("no metric and no span of the recipe holds a session, a token, a credential or a query", async () => {
  await kinde.call(getConnectedAppToken, { query: { session_id: "session-1234" } }).catch(() => undefined);
  onEvent({ type: "reconnect_required", token: "session", sessionIdHash: "hash-of-session", durationMs: 1 });
  await meterProvider.forceFlush();
  const spans = spanExporter.getFinishedSpans().map(({ name, attributes, events }) => ({ name, attributes, events }));
  expect(spans.length).toBeGreaterThan(0);
  const text = JSON.stringify([metricExporter.getMetrics().map(({ scopeMetrics }) => scopeMetrics), spans]);
  for (const secret of ["session-1234", "hash-of-session", sandbox.kinde.clientSecret, "Bearer", "?"]) expect(text).not.toContain(secret);
});
