/**
 * The types of webhooks whose data Kinde documents, and the one member that their data has.
 */
export const DOCUMENTED_DATA: readonly (readonly [type: string, member: string])[] = [
  ["user.created", "user"],
  ["user.updated", "user"],
  ["user.deleted", "user"],
  ["user.authenticated", "user"],
  ["user.authentication_failed", "user"],
  ["organization.created", "organization"],
  ["organization.updated", "organization"],
  ["organization.deleted", "organization"],
  ["role.created", "role"],
  ["role.updated", "role"],
  ["role.deleted", "role"],
  ["permission.created", "permission"],
  ["permission.updated", "permission"],
  ["permission.deleted", "permission"],
  ["subscriber.created", "subscriber"],
  ["access_request.created", "access_request"],
];
