/**
 * The page with the results, in Markdown.
 */
import { table } from "../peers/report/table.js";
import type { Comparison, Spread } from "./compare.js";
import { NAMES } from "./names.js";
import type { BenchResult } from "./run.js";

export interface BesideRow {
  readonly name: string;
  readonly cells: readonly string[];
}

export interface Report {
  readonly nodes: readonly BenchResult[];
  readonly checks: readonly BesideRow[];
  readonly imports: readonly BesideRow[];
  readonly rounds: number;
}

const INTRODUCTION = `# How fast it is

Written by \`npm run bench -- --write\`. All figures of a table come from one run, in which the clients took turns in an order
that was random in each round. A call asks a server on the same machine for one user; the response has 200 bytes. Times vary between machines;
their ratios vary much less.

![CPU time of a call](performance.svg)`;

export function reportPage({ nodes, checks, imports, rounds }: Report): string {
  return [
    INTRODUCTION,
    ...nodes.map((result) => callsSection(result, rounds)),
    `## A cached token\n\nCPU time of one call: the median of 30 samples, and the range that eight of ten are in. No request is sent.\n\n${tokensTable(nodes)}`,
    `## A check of an incoming token\n\nOn Node ${process.versions.node}.\n\n${table(["", "CPU time", "× jose"], rowsOf(checks))}`,
    `## The first import\n\nIn a process that has loaded nothing else, on Node ${process.versions.node}: the median of 5.\n\n${table(["", "time"], rowsOf(imports))}`,
  ].join("\n\n");
}

/** For the README: the CPU time of a call against a bare \`fetch\`. */
export function summaryTable(nodes: readonly BenchResult[]): string {
  const header = ["CPU time of a call, bare `fetch` = 1", ...nodes.flatMap(({ node }) => [`Node ${major(node)}`, "50 at once"])];
  const ids = ["callOverUndici", "call", "openapiFetch", "kindeSdk", "managementApi"];
  return table(
    header,
    ids.map((id) => [
      NAMES[id] ?? id,
      ...nodes.flatMap(({ calls }) => calls.map(({ comparisons }) => find(comparisons, id)?.cpuRatio.toFixed(2) ?? "")),
    ]),
  );
}

function callsSection({ node, undici, calls }: BenchResult, rounds: number): string {
  const tables = calls.map(({ concurrency, comparisons }) => {
    const title = concurrency === 1 ? "One call at a time" : `${concurrency} calls at once`;
    const header = [title, "CPU, least", "× `fetch`", "CPU, median", "8 of 10 rounds", "wall, median", "8 of 10 rounds"];
    const rows = Object.entries(NAMES).flatMap(([id, name]) => {
      const found = find(comparisons, id);
      return found
        ? [[name, `${micros(found.cpu.least)} µs`, found.cpuRatio.toFixed(2), ...spreadCells(found.cpu), ...spreadCells(found.wall)]]
        : [];
    });
    return table(header, rows);
  });
  const about = `Node's own undici is ${undici}, which \`fetch\` and \`undiciTransport()\` use. ${rounds} rounds each.`;
  return `## A call on Node ${node}\n\n${about} Other work on the machine can only add to the CPU time, so the ratio compares the least ones.\n\n${tables.join("\n\n")}`;
}

function tokensTable(nodes: readonly BenchResult[]): string {
  const rows = nodes.flatMap(({ node, tokens }) =>
    Object.entries(tokens).map(([name, { median, tenths }]) => [
      `${name} on Node ${node}`,
      `${median.toFixed(0)} ns`,
      tenths.map((one) => one.toFixed(0)).join(" to "),
    ]),
  );
  return table(["", "median", "8 of 10 samples"], rows);
}

function spreadCells({ median, tenths }: Spread): readonly [string, string] {
  return [`${micros(median)} µs`, tenths.map(micros).join(" to ")];
}

function micros(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}

function rowsOf(rows: readonly BesideRow[]): readonly (readonly string[])[] {
  return rows.map(({ name, cells }) => [name, ...cells]);
}

function find(comparisons: readonly Comparison[], id: string): Comparison | undefined {
  return comparisons.find(({ name }) => name === id);
}

function major(node: string): string {
  return node.split(".")[0] ?? node;
}
