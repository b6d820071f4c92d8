/**
 * What an operation descriptor is. The generated descriptors are constants of these types; nothing here exists at run time.
 */

export type HttpMethod = "GET" | "HEAD" | "PUT" | "POST" | "DELETE" | "PATCH" | "OPTIONS";

/** How a query parameter is written that is neither a plain value nor a list that repeats its name: an object in `deepObject` alone. */
export interface QueryStyle {
  readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode: boolean;
}

/**
 * How a list operation hands out its pages. Names of response fields are paths with dots
 * (`metadata.has_more`); an empty one is the response itself.
 * - `token`: the response names the next page (`next`), which is asked for with the query parameter `param`.
 * - `cursor`: the next page starts after the last item's `id` field.
 * - `page`: pages are numbered, from 1; the response says which is the `last`.
 */
export type Paging =
  | { readonly style: "token"; readonly items: string; readonly param: string; readonly next: string; readonly more?: string }
  | { readonly style: "cursor"; readonly items: string; readonly param: string; readonly id: string; readonly more?: string }
  | { readonly style: "page"; readonly items: string; readonly param: string; readonly last?: string };

/** The facts of one operation of a spec, as the pipeline needs them at run time. */
export interface OperationDescriptor {
  /** The operationId, exactly as in the spec. */
  readonly id: string;
  readonly method: HttpMethod;
  /** The path template, with `{name}` for each path parameter. */
  readonly path: string;
  /** The scopes that the access token needs, as the spec's `x-scopes` lists them. */
  readonly scopes?: readonly string[];
  /** Alternatives of permissions that the caller needs, as the spec's `x-permissions` lists them. */
  readonly permissions?: readonly (readonly string[])[];
  /** The media type of the request body, where it is not `application/json`. */
  readonly consumes?: string;
  /** The query parameters that are not written in the default way (style `form`, exploded). */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** What a success carries, where it is not always JSON: nothing, JSON or nothing, or text. */
  readonly success?: "empty" | "json-or-empty" | "text";
  /** How its pages follow each other, where the operation is a list. */
  readonly paging?: Paging;
}

/** What a caller passes to an operation: each part is there only where the spec declares it. */
export interface OperationArgs {
  path?: unknown;
  query?: unknown;
  header?: unknown;
  body?: unknown;
}

/**
 * One operation, typed. `~types` never exists at run time: it carries the types of what goes in and what comes back
 * (names as on the wire).
 */
export interface Operation<Args extends OperationArgs = OperationArgs, Result = unknown> extends OperationDescriptor {
  readonly "~types"?: { readonly args: Args; readonly result: Result };
}

/** An operation whose result is one page of `Item`s. */
export interface ListOperation<Args extends OperationArgs = OperationArgs, Result = unknown, Item = unknown> extends Operation<
  Args,
  Result
> {
  readonly paging: Paging;
  readonly "~item"?: { readonly item: Item };
}

type Types<O extends Operation> = NonNullable<O["~types"]>;

/** The arguments that an operation takes. */
export type ArgsOf<O extends Operation> = Types<O>["args"];

/** The data that an operation resolves to. */
export type ResultOf<O extends Operation> = Types<O>["result"];

/** The items that a list operation's pages hold. */
export type ItemOf<O extends ListOperation> = NonNullable<O["~item"]>["item"];
