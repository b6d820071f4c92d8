/**
 * The types of operation descriptors. The generated descriptors are constants of these types; nothing here exists at run time.
 */

export type HttpMethod = "GET" | "HEAD" | "PUT" | "POST" | "DELETE" | "PATCH" | "OPTIONS";

/** How to serialize a query parameter that doesn't use the default (`form`, exploded). Only `deepObject` takes objects. */
export interface QueryStyle {
  readonly style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode: boolean;
}

/**
 * How to get from one page of a list to the next. Response fields are dotted paths (`metadata.has_more`); an empty path is the
 * response itself. `items` holds the list, and the query parameter `param` selects a page.
 * - `token`: the response field `next` names the next page.
 * - `cursor`: the next page starts after the last item, identified by its field `id`.
 * - `page`: pages are numbered from 1; the response field `last` is true on the last one.
 */
export type Paging =
  | { readonly style: "token"; readonly items: string; readonly param: string; readonly next: string; readonly more?: string }
  | { readonly style: "cursor"; readonly items: string; readonly param: string; readonly id: string; readonly more?: string }
  | { readonly style: "page"; readonly items: string; readonly param: string; readonly last?: string };

/** The facts of one operation that are needed at run time. */
export interface OperationDescriptor {
  /** The operationId, exactly as in the API document. */
  readonly id: string;
  readonly method: HttpMethod;
  /** The path template, with `{name}` for each path parameter. */
  readonly path: string;
  /** The scopes that the access token needs (`x-scopes` in the API document). */
  readonly scopes?: readonly string[];
  /** The permissions that the caller needs (`x-permissions`): one of these lists is enough, but all of it is needed. */
  readonly permissions?: readonly (readonly string[])[];
  /** True if the operation may safely be repeated although its method says otherwise (`x-idempotent` in the API document). */
  readonly idempotent?: true;
  /** True if the operation needs no access token (`security: []` in the API document). */
  readonly public?: true;
  /** The media type of the request body. Default: `application/json`. */
  readonly consumes?: string;
  /** How to serialize query parameters that don't use the default (style `form`, exploded), by name. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** What a successful response contains, if it isn't always JSON: nothing, JSON or nothing, JSON or text, or text. */
  readonly success?: "empty" | "json-or-empty" | "json-or-text" | "text";
  /** How to get from page to page, if the operation is a list. */
  readonly paging?: Paging;
}

/** The arguments of an operation. Its own type has only the parts that the API document declares. */
export interface OperationArgs {
  path?: unknown;
  query?: unknown;
  header?: unknown;
  body?: unknown;
}

/**
 * A typed operation. `~types` never exists at run time. It carries the types of the arguments and the result, with field names as
 * in the API.
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

/** The type of an operation's arguments. */
export type ArgsOf<O extends Operation> = Types<O>["args"];

/** The type of the data that an operation resolves to. */
export type ResultOf<O extends Operation> = Types<O>["result"];

/** The type of a list operation's items. */
export type ItemOf<O extends ListOperation> = NonNullable<O["~item"]>["item"];
