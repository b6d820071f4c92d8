/**
 * The chart of the README: bars for the CPU time of a call, in SVG.
 */
import { NAMES } from "./names.js";
import type { BenchResult } from "./run.js";

const WIDTH = 760;
const LABELS = 250;
const BAR = 16;
const ROW = 24;
const GROUP_GAP = 34;
const TOP = 40;
/** For each: its id in the results, and its color. Colors stand out on white and on black. */
const BARS = [
  ["callOverUndici", "#0a8f5b"],
  ["call", "#3b82c4"],
  ["fetch", "#8a8f98"],
  ["openapiFetch", "#8a8f98"],
  ["kindeSdk", "#8a8f98"],
  ["managementApi", "#8a8f98"],
] as const;

/** One group of bars for each Node, of calls made one at a time. The lengths are microseconds of CPU, the least of all rounds. */
export function chart(nodes: readonly BenchResult[]): string {
  const groups = nodes.map(({ node, calls }) => {
    const comparisons = calls.find(({ concurrency }) => concurrency === 1)?.comparisons ?? [];
    const bars = BARS.flatMap(([id, color]) => {
      const found = comparisons.find(({ name }) => name === id);
      return found ? [{ label: plain(NAMES[id] ?? id), color, micros: found.cpu.least, ratio: found.cpuRatio }] : [];
    });
    return { title: `Node ${node}`, bars };
  });
  const longest = Math.max(...groups.flatMap(({ bars }) => bars.map(({ micros }) => micros)));
  const parts: string[] = [];
  let y = TOP;
  for (const { title, bars } of groups) {
    parts.push(text(0, y + 12, title, "bold"));
    y += ROW;
    for (const { label, color, micros, ratio } of bars) {
      const length = Math.max(1, (micros / longest) * (WIDTH - LABELS - 130));
      parts.push(text(0, y + 13, label));
      parts.push(`<rect x="${LABELS}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="2" fill="${color}"/>`);
      parts.push(text(LABELS + length + 6, y + 13, `${micros.toFixed(0)} µs (× ${ratio.toFixed(2)})`));
      y += ROW;
    }
    y += GROUP_GAP - ROW;
  }
  const title = "CPU time of a call, least of all rounds, and against a bare fetch";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-label="${title}">
<style>text { font: 13px system-ui, sans-serif; fill: #24292f } .bold { font-weight: 600 } @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }</style>
${text(0, 18, title, "bold")}
${parts.join("\n")}
</svg>
`;
}

function text(x: number, y: number, content: string, style?: string): string {
  return `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}"${style ? ` class="${style}"` : ""}>${content.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`;
}

/** Without Markdown's marks. */
function plain(name: string): string {
  return name.replaceAll(/[*`]/g, "");
}
