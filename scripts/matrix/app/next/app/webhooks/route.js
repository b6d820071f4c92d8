// A route that receives the tenant's webhooks.
import { createWebhooks } from "kinnect/webhooks";

/* global process */
const webhooks = createWebhooks({ domain: process.env.KINDE_DOMAIN });

export const POST = webhooks.handler({ "user.deleted": () => undefined });
