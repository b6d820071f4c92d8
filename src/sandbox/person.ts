/**
 * Stands in for the person in front of the consent page: posts the page's form as a browser would.
 */
import { request } from "node:http";

/** Submits the decision, and returns the callback URL of the redirect. */
export async function answerConsentPage(kindeUrl: string, url: string | URL, decision: "allow" | "decline"): Promise<string> {
  const page = new URL(url);
  if (page.origin !== kindeUrl) throw new Error(`not a consent page of this sandbox: ${page.origin}${page.pathname}`);
  const { status, location } = await post(page, `decision=${decision}`);
  if (status === 302 && location !== undefined) return location;
  throw new Error(
    status === 410 ? "this consent page is unknown or was answered already" : `the consent page answered with the status ${status}`,
  );
}

// Uses node:http, because a program may have replaced the global fetch to test its client.
function post(url: URL, form: string): Promise<{ status: number; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/x-www-form-urlencoded", connection: "close" };
    const sent = request(url, { method: "POST", headers }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode ?? 0, location: response.headers.location }));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(form);
  });
}
