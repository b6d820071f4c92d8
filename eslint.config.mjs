// Rules the compiler has no word for. Prettier owns formatting, dependency-cruiser owns imports between layers.
import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

const nodeGlobals = ["process", "Buffer", "global", "require", "module", "__dirname", "__filename", "setImmediate", "clearImmediate"];
const nodeBuiltIns = {
  regex: "^node:",
  message: "src runs outside Node too: Web globals only. Node-only parts live behind their own subpath.",
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/", "generated/", "node_modules/", "**/.next/", "**/next-env.d.ts"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_$" }],
      // Methods are async so that bad arguments reject and never throw.
      "@typescript-eslint/require-await": "off",
      // `() => log(line)` reads better than braces around one call.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Factories return plain closures; their functions are safe to destructure.
      "@typescript-eslint/unbound-method": "off",
      // `const body: unknown = JSON.parse(text)` gives parsed data a type; the rule objects when `any` is destructured.
      "@typescript-eslint/no-unsafe-assignment": "off",
      // Whatever a promise rejected with is passed on unchanged.
      "@typescript-eslint/prefer-promise-reject-errors": "off",
      // Brackets mark keys that come from data, such as environment variables and JSON.
      "@typescript-eslint/dot-notation": "off",
      // Mapped types name their keys; a Record does not.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // Only a type alias is assignable to an index signature without declaring one.
      "@typescript-eslint/consistent-type-definitions": "off",
      // The error brand is a getter, so that it stays out of `Object.keys` and logs.
      "@typescript-eslint/class-literal-property-style": "off",
      // An empty string counts as missing in several places, so `||` is meant.
      "@typescript-eslint/prefer-nullish-coalescing": "off",
      // Documents and environments are edited by computed keys.
      "@typescript-eslint/no-dynamic-delete": "off",
      // JavaScript callers and API responses don't always match their types, so "impossible" cases are checked.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // Values of unknown type are turned into text on purpose: in messages, and to search them for secrets.
      "@typescript-eslint/no-base-to-string": "off",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 210 }],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "Program > VariableDeclaration[kind!='const']", message: "No module state: two clients in one process share nothing." },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/sandbox/**", "src/undici/decode.ts"],
    rules: {
      "no-restricted-globals": ["error", ...nodeGlobals],
      "no-restricted-imports": ["error", { patterns: [nodeBuiltIns] }],
    },
  },
  {
    files: ["src/sandbox/http/server.ts"],
    rules: {
      // Node types stream chunks as `any`.
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // Tests read JSON as it comes, without declaring a type for each document.
      "@typescript-eslint/no-unsafe-member-access": "off",
      // The same JSON is passed to functions.
      "@typescript-eslint/no-unsafe-argument": "off",
      // The same JSON is returned from helpers.
      "@typescript-eslint/no-unsafe-return": "off",
      // Functions built from text or loaded by name have no type.
      "@typescript-eslint/no-unsafe-call": "off",
      // `void list.push(item)` keeps a stub's return type `void`.
      "@typescript-eslint/no-meaningless-void-operator": "off",
      // A token is spread to prove that its secret doesn't come along.
      "@typescript-eslint/no-misused-spread": "off",
      // A token is concatenated to prove that it prints as redacted.
      "@typescript-eslint/restrict-plus-operands": "off",
      // A token is interpolated for the same proof.
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/ban-ts-comment": ["error", { minimumDescriptionLength: 3 }],
      // Casts to `never` pass arguments that the types forbid.
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      // A missing value fails the test anyway.
      "@typescript-eslint/no-non-null-assertion": "off",
      // The return types of test helpers are inferred.
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
  {
    // Their packages aren't installed here. npm run examples checks their types.
    files: ["examples/**/*.{ts,tsx}"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    languageOptions: {
      globals: Object.fromEntries(["process", "console", "URL", "fetch", "module", "require"].map((name) => [name, "readonly"])),
    },
  },
);
