/**
 * The types by which the compiler proves that the generated types and descriptors of an API agree.
 */

type Place = "path" | "query" | "header" | "body";

/** The three things that can be wrong. Each is `never` if it isn't. */
export interface Completeness<Descriptors, Operations, Names = object> {
  readonly missing: Exclude<NamesOf<Operations, Names>, keyof Descriptors>;
  readonly leftOver: Exclude<keyof Descriptors, NamesOf<Operations, Names>>;
  readonly disagreements: {
    [Id in IdsOf<Operations>]: NameOf<Id, Names> extends keyof Descriptors & string
      ? Disagreement<Operations[Id], Descriptors[NameOf<Id, Names>], NameOf<Id, Names>>
      : never;
  }[IdsOf<Operations>];
}

/** Doesn't compile if something is found. */
export type None<Found extends never> = Found;

/** The operationIds. Without any, `operations` is a record of all strings. */
type IdsOf<Operations> = string extends keyof Operations ? never : keyof Operations & string;

/** The descriptor's name: listed, or else the operationId with a lower-case first letter. */
type NameOf<Id extends string, Names> = Id extends keyof Names ? Names[Id] : Uncapitalize<Id>;

type NamesOf<Operations, Names> = { [Id in IdsOf<Operations>]: NameOf<Id, Names> }[IdsOf<Operations>];

type Disagreement<Declared, Descriptor, Name extends string> = {
  [At in Place]: InTypes<Declared, At> extends InDescriptor<Descriptor, At>
    ? never
    : `${Name}: ${At} is ${InTypes<Declared, At>} in types.ts and ${InDescriptor<Descriptor, At>} in operations.ts`;
}[Place];

type InTypes<Declared, At extends Place> = At extends "body"
  ? Presence<Declared, "requestBody">
  : Declared extends { parameters: infer Parameters }
    ? Presence<Parameters, At>
    : "absent";

type InDescriptor<Descriptor, At extends Place> = Descriptor extends { readonly "~types"?: { readonly args: infer Args } }
  ? Presence<Args, At>
  : "without types";

type Presence<Holder, Key extends string> = Key extends keyof Holder
  ? [Holder[Key]] extends [undefined]
    ? "absent"
    : object extends Pick<Holder, Key>
      ? "optional"
      : "required"
  : "absent";
