import { getApp } from "../../../lib/app";

/** Kinde posts its events here, signed. When a user is deleted, everything that this app holds of the user goes, too. */
export const POST = (request: Request): Promise<Response> => getApp().receiveWebhook(request);
