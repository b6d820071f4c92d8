/** The OpenAPI document with this name, read and parsed anew. */
export declare function readDocument(name: string): unknown;
