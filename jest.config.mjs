// CommonJS through swc: nothing experimental is needed, and the compiler checks the types apart (npm run typecheck).
const slow = [
  ...(process.env.KINNECT_JAVA === "1" ? [] : ["\\.java\\.test\\.ts$"]),
  ...(process.env.KINNECT_ENGINES === "1" ? [] : ["\\.engines\\.test\\.ts$"]),
  ...(process.env.KINNECT_BROWSER === "1" ? [] : ["\\.browser\\.test\\.ts$"]),
  // These build and pack the package first, or start many processes.
  ...(process.env.KINNECT_PACKAGE === "1" ? [] : ["\\.(packed|slow)\\.test\\.ts$"]),
];

function toCommonJs(syntax) {
  return ["@swc/jest", { jsc: { target: "es2022", parser: { syntax } }, module: { type: "commonjs" }, sourceMaps: "inline" }];
}

export default {
  testEnvironment: "<rootDir>/test/helpers/environment.mjs",
  // jest leaves one core free where there are two, and then runs everything in one process.
  maxWorkers: "100%",
  // Nothing sleeps: this is for machines that are busy with something else.
  testTimeout: 20_000,
  // .cache has programs and packages by the thousand.
  roots: ["generated", "scripts", "src", "test"].map((folder) => `<rootDir>/${folder}`),
  // The processes of test/fleet import the built package.
  ...(process.env.KINNECT_ENGINES === "1" && { globalSetup: "<rootDir>/scripts/fleet/build.mjs" }),
  ...(process.env.KINNECT_TRANSPORT && { setupFiles: ["<rootDir>/test/helpers/over-undici.ts"] }),
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", ...slow],
  moduleNameMapper: {
    "^(\\.{1,2}/.*)\\.js$": "$1",
    "^typescript$": "<rootDir>/test/helpers/typescript.cjs",
    // The names that the demo imports.
    "^kinnect$": "<rootDir>/src/index.ts",
    "^kinnect/(sandbox|web)$": "<rootDir>/src/$1/index.ts",
  },
  transform: { "^.+\\.ts$": toCommonJs("typescript"), "/node_modules/jose/.+\\.js$": toCommonJs("ecmascript") },
  // jose has no CommonJS build.
  transformIgnorePatterns: ["/node_modules/(?!jose/)"],
  coverageProvider: "v8",
  collectCoverageFrom: ["src/**/*.ts"],
};
