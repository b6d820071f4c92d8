/**
 * The events that Kinde sends, with their names on the wire. The shapes of `data` are what Kinde's own package and its documentation say;
 * they aren't checked, so that an event with one more member or one less is still delivered.
 */

/** A role or permission, as a user's membership lists it. */
export interface WebhookGrant {
  readonly id: string;
  readonly key: string;
}

/** A user's membership of an organization. */
export interface WebhookMembership {
  readonly code: string;
  readonly roles: readonly WebhookGrant[] | null;
  readonly permissions: readonly WebhookGrant[] | null;
}

export interface WebhookUser {
  /** The user's ID, such as `kp_…`. */
  readonly id: string;
  readonly email: string | null;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly phone: string | null;
  readonly username: string | null;
  readonly is_suspended: boolean;
  readonly is_password_reset_requested: boolean;
  readonly organizations: readonly WebhookMembership[] | null;
}

export interface WebhookOrganization {
  /** The organization's code, such as `org_…`. */
  readonly code: string;
  readonly name: string;
  readonly handle: string | null;
  readonly external_id?: string | null;
}

export interface WebhookPermission {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
}

export interface WebhookRole extends WebhookPermission {
  readonly is_default_role: boolean;
}

/** A person who isn't a user yet, or no user of this organization. */
export interface WebhookPerson {
  readonly email: string | null;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly user_id: string;
}

/** The `data` of an event whose shape Kinde hasn't published. Check it before you use it. */
export type UnknownData = Readonly<Record<string, unknown>>;

/** The `data` of each documented type of event. */
export interface WebhookData {
  readonly "user.created": { readonly user: WebhookUser };
  /** Also after a suspension, and when organizations, roles or permissions change: those have no events of their own. */
  readonly "user.updated": { readonly user: WebhookUser };
  readonly "user.deleted": { readonly user: { readonly id: string } };
  /** The event has `ip_address`. */
  readonly "user.authenticated": { readonly user: { readonly id: string } };
  /** The event has `ip_address`. */
  readonly "user.authentication_failed": { readonly user: { readonly id: string } };
  readonly "organization.created": { readonly organization: WebhookOrganization };
  readonly "organization.updated": { readonly organization: WebhookOrganization & { readonly is_allow_registrations: boolean } };
  readonly "organization.deleted": { readonly organization: { readonly code: string } };
  readonly "role.created": { readonly role: WebhookRole };
  readonly "role.updated": { readonly role: WebhookRole };
  readonly "role.deleted": { readonly role: { readonly id: string } };
  readonly "permission.created": { readonly permission: WebhookPermission };
  readonly "permission.updated": { readonly permission: WebhookPermission };
  readonly "permission.deleted": { readonly permission: { readonly id: string } };
  readonly "subscriber.created": { readonly subscriber: WebhookPerson & { readonly id: string } };
  readonly "access_request.created": { readonly access_request: WebhookPerson };
  readonly "passkey.added": UnknownData;
  readonly "passkey.removed": UnknownData;
  readonly "customer.agreement_created": UnknownData;
  readonly "customer.agreement_cancelled": UnknownData;
  readonly "customer.plan_assigned": UnknownData;
  readonly "customer.plan_changed": UnknownData;
  readonly "customer.plan_created": UnknownData;
  readonly "customer.payment_succeeded": UnknownData;
  readonly "customer.payment_failed": UnknownData;
  readonly "customer.invoice_overdue": UnknownData;
  readonly "customer.meter_usage_updated": UnknownData;
}

/** The documented types of events. */
export type WebhookType = keyof WebhookData;

interface EventMembers {
  /** Signed, and the same for each delivery of this event. */
  readonly event_id: string;
  /** When it happened: ISO 8601, with any offset. */
  readonly timestamp: string;
  /** The same, since 2026. */
  readonly event_timestamp?: string;
  /** What caused it: `admin`, `api` or `user`. */
  readonly source?: string;
  /** Of the user who signed in, or tried to. */
  readonly ip_address?: string;
}

/** The event of one type. Of a type that isn't documented, `data` is unknown. */
export interface WebhookEventOf<Type extends string> extends EventMembers {
  readonly type: Type;
  readonly data: Type extends WebhookType ? WebhookData[Type] : UnknownData;
}

/** Any string that is no `WebhookType`. TypeScript can't say that, but it knows that a member of an enum equals no other string. */
declare enum OtherType {
  Any = "",
}

/** An event of a type that isn't documented (yet). */
export interface OtherWebhookEvent extends EventMembers {
  /** A string. Comparing it with a documented type leaves this event out. */
  readonly type: OtherType;
  readonly data: UnknownData;
}

/** A verified event. Compare its `type` to narrow `data`. */
export type WebhookEvent = { readonly [Type in WebhookType]: WebhookEventOf<Type> }[WebhookType] | OtherWebhookEvent;
