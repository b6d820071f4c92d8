// Generated from spec/knetik.yaml by "npm run generate": do not edit.

import type { Completeness, None } from "../../scripts/generate/completeness.js";
import type * as descriptors from "./operations.js";
import type { operations } from "./types.js";

// Types alone, so that the compiler proves it: each operation of types.ts has its descriptor in operations.ts, no descriptor
// is left over, and both agree on which arguments there are and which of them may be left out.

type Checked = Completeness<typeof descriptors, operations>;

export type EveryOperationHasADescriptor = None<Checked["missing"]>;
export type EveryDescriptorHasAnOperation = None<Checked["leftOver"]>;
export type AllAgreeOnArguments = None<Checked["disagreements"]>;
