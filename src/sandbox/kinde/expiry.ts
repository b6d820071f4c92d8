/**
 * The formats in which the sandbox writes `access_token_expiry`.
 */

/**
 * How the sandbox writes the time at which a provider's token expires. Kinde documents no format, and its timestamps use the
 * first four of these; `"none"` is an empty string, and `"rotate"` uses the first four in turn, one per response.
 *
 * - `"utc"`: `2024-11-18T13:32:07Z`
 * - `"micros"`: `2024-11-18T13:32:07.614638+00:00`
 * - `"offset"`: `2024-11-18T13:32:07.22538+11:00`
 * - `"hour-offset"`: `2024-11-18T13:32:07+11`
 */
export type ExpiryFormat = (typeof EXPIRY_FORMATS)[number];

const TIMESTAMP_FORMATS = ["utc", "micros", "offset", "hour-offset"] as const;
export const EXPIRY_FORMATS = [...TIMESTAMP_FORMATS, "none", "rotate"] as const;
const ELEVEN_HOURS_MS = 39_600_000;

/** `index` counts responses, and selects the format if it rotates. */
export function formatExpiry(expiresAt: number, format: ExpiryFormat, index: number): string {
  const utc = new Date(expiresAt).toISOString();
  const shifted = new Date(expiresAt + ELEVEN_HOURS_MS).toISOString();
  switch (format) {
    case "utc":
      return `${utc.slice(0, 19)}Z`;
    case "micros":
      return `${utc.slice(0, 23)}000+00:00`;
    case "offset":
      return `${shifted.slice(0, 23)}00+11:00`;
    case "hour-offset":
      return `${shifted.slice(0, 19)}+11`;
    case "none":
      return "";
    case "rotate":
      return formatExpiry(expiresAt, TIMESTAMP_FORMATS[index % TIMESTAMP_FORMATS.length] ?? "utc", index);
  }
}
