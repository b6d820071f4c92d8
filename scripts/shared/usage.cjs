/**
 * How each script of package.json is used: what `npm run <script> -- --help` prints. CommonJS, because tests load it too.
 */
const USAGE = {
  start: `npm start   runs the whole flow, step by step, against the built-in sandbox
If KINDE_DOMAIN is set, it runs against that tenant: docs/guide.md lists the variables.`,

  test: `npm test                     runs all tests
npm test -- test/tokens      runs those in a folder or file
npm test -- -t "one token"   runs those with this text in their titles
All other arguments go to jest as well.`,

  generate: `npm run generate                                       generates what has changed in spec/
npm run generate -- --force                            generates everything
npm run generate -- --check                            fails if generated/ is stale or edited
npm run generate -- --from <document> --out <folder>   generates from any Swagger 2.0 or OpenAPI 3 document`,

  "spec:diff": `npm run spec:diff -- <old> <new>              prints what changed
npm run spec:diff -- <old> <new> --markdown   as Markdown, for a pull request
npm run spec:diff -- <old> <new> --json       as JSON, for programs (npm run --silent spec:diff …)
Each of <old> and <new> is kinde-management, kinde-account, knetik, a file or a URL.
Exit code: 0 without breaking changes, 1 with breaking changes, 2 on a failure.`,

  "spec:update": `npm run spec:update -- <api> <file or URL>            updates spec/ and generated/ from a vendor's document
npm run spec:update -- <api>                          from the published document (kinde-management, kinde-account)
npm run spec:update -- <api> <file or URL> --dry-run  only prints what would change
<api> is kinde-management, kinde-account, knetik.`,

  build: `npm run build                 makes dist/, and the folders that stand for its subpaths
npm run build -- --if-stale   only if the sources have changed since the last build`,

  prepack: `npm run prepack   makes dist/ if it is stale. npm runs it before it packs or publishes the package.`,

  lint: `npm run lint            checks rules with eslint, and layers with dependency-cruiser
npm run lint -- --fix   mends what eslint can mend
All other arguments go to eslint as well.`,

  format: `npm run format   formats all files with prettier
Arguments go to prettier.`,

  "format:check": `npm run format:check   fails if a file isn't formatted
Arguments go to prettier.`,

  typecheck: `npm run typecheck   checks types, with and without Node's
Arguments go to the first run of tsc.`,

  "check:package": `npm run check:package   packs the package, and checks it with publint and attw`,

  bench: `npm run bench                     compares the time of a call with a bare fetch
BENCH_ROUNDS=5 npm run bench      with another number of rounds`,

  "bench:fleet": `npm run bench:fleet                  counts the round trips of a hit on Redis, and compares 500 sessions with 10,000 in 4 processes
BENCH_ROUNDS=9 npm run bench:fleet   with another number of rounds
Exit code: 0, or 1 if a hit costs more than one round trip, or 10,000 sessions leave less than half of the throughput.`,

  "bench:verify": `npm run bench:verify                  measures kinnect/verify beside jose and Kinde's own package, which it installs into .cache/
BENCH_ROUNDS=5 npm run bench:verify   with another number of rounds
Exit code: 0, or 1 if kinnect/verify sends more JWKS requests, is larger or slower than its limits, or accepts an expired token.`,

  size: `npm run size              prints what an application's bundle pays for kinnect
npm run size -- --files   by source file, too`,

  cost: `npm run cost   prints what the generated code costs its users and its maintainers`,

  peers: `npm run peers   measures kinnect beside the vendors' own clients, which it installs into .cache/`,

  startup: `npm run startup              measures the first import and the first client on Node 24, beside the vendors' clients
npm run startup -- --check   fails if kinnect takes longer than its limits`,

  matrix: `npm run matrix              runs the packed package on every runtime, bundler and test runner of the README's tables
npm run matrix -- --check   fails if the README has other tables, too`,

  examples: `npm run examples              installs, checks and runs each example, with the sandbox and a Redis server
npm run examples -- express   only this one; others are agent, workers and next
Exit code: 0, 1 if a step failed, or 2 for a name that isn't one of these.`,

  trace: `npm run trace              counts the files and functions that run in one call
npm run trace -- --files   lists them`,

  engines: `npm run engines   starts the databases that are installed, prints their URLs, and stops them on Ctrl-C`,

  "bad-day": `npm run bad-day                compares kinnect with other clients on a day when all goes wrong, on a virtual clock
npm run bad-day -- --seed 2    draws other faults
npm run bad-day -- --rate 5    makes so many calls a second in each of the four processes
Exit code: 0, or 1 if kinnect let an error through that a right decision could have avoided.`,

  nightly: `npm run nightly                 checks the laws of a fleet on 10,000 random schedules, and on 300 with killed and stopped processes,
                                then measures the fleet, and the heap that 1,000,000 sessions take. It needs Redis and some hours
npm run nightly -- --runs 500   with another number of schedules without kills; those with kills and the sessions shrink alike
Exit code: 0, or 1 if a law was broken or a figure is beyond its limit.`,
};

module.exports = { USAGE };
