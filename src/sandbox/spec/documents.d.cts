/**
 * The types of documents.cjs, and of the file that the build puts in its place.
 */

/** Reads and parses the OpenAPI document with this name. */
export declare function readDocument(name: string): unknown;
