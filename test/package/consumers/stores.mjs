import * as kinnect from "kinnect";
import * as encryption from "kinnect/encryption";
import * as postgres from "kinnect/postgres";
import * as redis from "kinnect/redis";
import * as testing from "kinnect/testing";
import storesJob from "./stores-job.cjs";

console.log(JSON.stringify(await storesJob(kinnect, { redis, postgres, encryption, testing })));
