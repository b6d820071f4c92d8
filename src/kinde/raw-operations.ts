/**
 * The operations that Kinde's raw clients don't send as plain JSON with a token. They are written as their descriptors say.
 */
import { requestToken, tokenIntrospection, tokenRevocation } from "../../generated/kinde-account/operations.js";
import { addLogo, addOrganizationLogo, revokeConnectedAppToken, searchUsers } from "../../generated/kinde-management/operations.js";

export const ACCOUNT_RAW_OPERATIONS = [requestToken, tokenIntrospection, tokenRevocation];
export const MANAGEMENT_RAW_OPERATIONS = [searchUsers, addLogo, addOrganizationLogo, revokeConnectedAppToken];
