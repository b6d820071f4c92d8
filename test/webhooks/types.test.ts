/**
 * The types of events, checked by the compiler: `tsc` fails if one of these assignments does.
 */
import { createWebhooks, type WebhookEvent, type WebhookType } from "../../src/webhooks/index.js";

/** Each documented type, once. */
const DOCUMENTED: Readonly<Record<WebhookType, true>> = {
  ...({ "user.created": true, "user.updated": true, "user.deleted": true, "user.authenticated": true } as const),
  ...({ "user.authentication_failed": true, "organization.created": true, "organization.updated": true } as const),
  ...({ "organization.deleted": true, "role.created": true, "role.updated": true, "role.deleted": true } as const),
  ...({ "permission.created": true, "permission.updated": true, "permission.deleted": true } as const),
  ...({ "subscriber.created": true, "access_request.created": true, "passkey.added": true, "passkey.removed": true } as const),
  ...({ "customer.agreement_created": true, "customer.agreement_cancelled": true, "customer.plan_assigned": true } as const),
  ...({ "customer.plan_changed": true, "customer.plan_created": true, "customer.payment_succeeded": true } as const),
  ...({ "customer.payment_failed": true, "customer.invoice_overdue": true, "customer.meter_usage_updated": true } as const),
};

test("there are 27 documented types of events", () => {
  expect(Object.keys(DOCUMENTED)).toHaveLength(27);
});

/** Narrowed by its type, an event has its own data. */
function describeEvent(event: WebhookEvent): string | null {
  switch (event.type) {
    case "user.deleted":
      return event.data.user.id;
    case "user.created":
      // @ts-expect-error -- users may have no e-mail address
      event.data.user.email?.length.toFixed() satisfies string;
      return event.data.user.email;
    case "organization.deleted":
      // @ts-expect-error -- a deleted organization has its code alone
      return event.data.organization.name;
    case "role.updated":
      return String(event.data.role.is_default_role);
    case "customer.plan_changed":
      // @ts-expect-error -- its data isn't documented
      return event.data["plan"];
    default:
      // Those to come too.
      return event.type;
  }
}

test("an event is narrowed by its type, also one whose type isn't documented", () => {
  const members = { event_id: "event_1", timestamp: "2026-09-21T10:00:00Z" };
  expect(describeEvent({ ...members, type: "user.deleted", data: { user: { id: "kp_1" } } })).toBe("kp_1");
  const received = JSON.stringify({ ...members, type: "invoice.sent", data: { anything: 1 } });
  expect(describeEvent(JSON.parse(received) as WebhookEvent)).toBe("invoice.sent");
});

test("handlers get the data of their type, and a handler for any other type gets unknown data", () => {
  const receive = createWebhooks({ domain: "mybiz.kinde.com" }).handler({
    "user.deleted": async ({ data }) => data.user.id.length,
    "user.updated": ({ data, type }) => `${type satisfies "user.updated"}: ${data.user.organizations?.[0]?.roles?.[0]?.key ?? ""}`,
    "passkey.added": ({ data }) => data["user_id"],
    "invoice.sent": ({ data, event_id: id }) => [data["amount"], id satisfies string],
  });
  expect(receive).toBeInstanceOf(Function);
});
