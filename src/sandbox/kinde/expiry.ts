/**
 * How the sandbox writes the moment at which a provider's token expires. Kinde documents no format, and its timestamps
 * come in the first four; `"none"` is an empty string; `"rotate"` goes through the first four, one per answer.
 *
 * - `"utc"`: `2024-11-18T13:32:07Z`
 * - `"micros"`: `2024-11-18T13:32:07.614638+00:00`
 * - `"offset"`: `2024-11-18T13:32:07.22538+11:00`
 * - `"hour-offset"`: `2024-11-18T13:32:07+11`
 */
export type ExpiryFormat = (typeof expiryFormats)[number];

const rotation = ["utc", "micros", "offset", "hour-offset"] as const;
export const expiryFormats = [...rotation, "none", "rotate"] as const;
const elevenHoursMs = 39_600_000;

export function formatExpiry(at: number, format: ExpiryFormat, turn: number): string {
  const iso = new Date(at).toISOString();
  const shifted = new Date(at + elevenHoursMs).toISOString();
  switch (format) {
    case "utc":
      return `${iso.slice(0, 19)}Z`;
    case "micros":
      return `${iso.slice(0, 23)}000+00:00`;
    case "offset":
      return `${shifted.slice(0, 23)}00+11:00`;
    case "hour-offset":
      return `${shifted.slice(0, 19)}+11`;
    case "none":
      return "";
    case "rotate":
      return formatExpiry(at, rotation[turn % rotation.length] ?? "utc", turn);
  }
}
