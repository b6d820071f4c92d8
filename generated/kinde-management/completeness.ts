// Generated from spec/kinde-management.yaml by "npm run generate": do not edit.

import type * as descriptors from "./operations.js";
import type { operations } from "./types.js";

// Types alone, so that the compiler proves it: each operation of types.ts has its descriptor in operations.ts, no descriptor
// is left over, and both agree on which arguments there are and which of them may be left out.

type Place = "path" | "query" | "header" | "body";

type Presence<Holder, Key extends string> = Key extends keyof Holder
  ? [Holder[Key]] extends [undefined]
    ? "absent"
    : object extends Pick<Holder, Key>
      ? "optional"
      : "required"
  : "absent";

type InTypes<Declared, At extends Place> = At extends "body"
  ? Presence<Declared, "requestBody">
  : Declared extends { parameters: infer Parameters }
    ? Presence<Parameters, At>
    : "absent";

type InDescriptor<Descriptor, At extends Place> = Descriptor extends { readonly "~types"?: { readonly args: infer Args } }
  ? Presence<Args, At>
  : "without types";

type Descriptors = typeof descriptors;

type Disagreement<Id extends keyof operations & string, Name extends keyof Descriptors & string> = {
  [At in Place]: InTypes<operations[Id], At> extends InDescriptor<Descriptors[Name], At>
    ? never
    : `${Name}: ${At} is ${InTypes<operations[Id], At>} in types.ts and ${InDescriptor<Descriptors[Name], At>} in operations.ts`;
}[Place];

type Name<Id extends keyof operations & string> = Uncapitalize<Id>;

type Missing = Exclude<Name<keyof operations & string>, keyof Descriptors>;

type LeftOver = Exclude<keyof Descriptors, Name<keyof operations & string>>;

type Disagreements = {
  [Id in keyof operations & string]: Name<Id> extends keyof Descriptors & string ? Disagreement<Id, Name<Id>> : never;
}[keyof operations & string];

type None<Found extends never> = Found;

export type EveryOperationHasADescriptor = None<Missing>;
export type EveryDescriptorHasAnOperation = None<LeftOver>;
export type AllAgreeOnArguments = None<Disagreements>;
