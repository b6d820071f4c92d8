import * as root from "kinnect";
import * as accountOperations from "kinnect/kinde/account-operations";
import * as operations from "kinnect/kinde/operations";
import * as knetikOperations from "kinnect/knetik/operations";
import * as sandboxModule from "kinnect/sandbox";
import job from "./job.cjs";

console.log(JSON.stringify(await job({ root, sandboxModule, operations, accountOperations, knetikOperations })));
