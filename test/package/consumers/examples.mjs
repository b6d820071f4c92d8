import * as root from "kinnect";
import * as operations from "kinnect/kinde/operations";
import * as knetikOperations from "kinnect/knetik/operations";
import * as sandboxModule from "kinnect/sandbox";
import examples from "./examples-job.cjs";

console.log(JSON.stringify(await examples({ root, sandboxModule, operations, knetikOperations })));
