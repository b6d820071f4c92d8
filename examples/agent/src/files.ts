/**
 * The user's files at Google Drive, requested with a token that kinnect keeps fresh.
 */
import { isKinnectError, type Session } from "kinnect";

/** The names of the files, or `undefined` if the user has to connect again. */
export async function fileNames(session: Session, driveUrl: string): Promise<string[] | undefined> {
  try {
    const response = await session.fetcher(driveUrl)("/drive/v3/files", { signal: AbortSignal.timeout(10_000) });
    if (response.status === 401) {
      // If Kinde has ended the session, this rejects. Otherwise the user has withdrawn the consent at Google.
      await session.token({ fresh: true });
      return undefined;
    }
    if (!response.ok) throw new Error(`Google Drive answered with the status ${response.status}.`);
    const { files } = (await response.json()) as { files: { name: string }[] };
    return files.map(({ name }) => name);
  } catch (error) {
    if (isKinnectError(error, "reconnect_required")) return undefined;
    throw error;
  }
}
