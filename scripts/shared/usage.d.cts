/** How each script of package.json is used, by its name. */
export declare const USAGE: Readonly<
  Record<
    | "start"
    | "test"
    | "generate"
    | "spec:diff"
    | "spec:update"
    | "build"
    | "prepack"
    | "lint"
    | "format"
    | "format:check"
    | "typecheck"
    | "check:package"
    | "bench"
    | "bench:verify"
    | "size"
    | "cost"
    | "peers"
    | "startup"
    | "matrix"
    | "examples"
    | "trace"
    | "engines",
    string
  >
>;
