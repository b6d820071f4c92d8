/**
 * The operations that Knetik's raw client doesn't send as plain JSON with a token. They are written as their descriptors say.
 */
import { deleteTemplate, getOAuthToken } from "../../generated/knetik/operations.js";

export const RAW_OPERATIONS = [deleteTemplate, getOAuthToken];
