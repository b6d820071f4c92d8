// What the compiler doesn't see. Formatting is prettier's, imports between layers are dependency-cruiser's.
import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

const nodeGlobals = ["process", "Buffer", "global", "require", "module", "__dirname", "__filename", "setImmediate", "clearImmediate"];
const nodeBuiltIns = {
  regex: "^node:",
  message: "src runs outside Node too: Web globals only. Node-only parts live behind their own subpath.",
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/", "generated/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_$" }],
      // Matters of taste, or at odds with how this code is written: a method is async so that it only ever rejects,
      // internal outcomes are thrown that are no errors, and mapped types say more than records.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-unnecessary-type-arguments": "off",
      // `await undefined` waits for the callers of the same turn; an annotation gives parsed JSON its type.
      "@typescript-eslint/await-thenable": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/prefer-promise-reject-errors": "off",
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/class-literal-property-style": "off",
      "@typescript-eslint/prefer-nullish-coalescing": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      // What comes from callers in plain JavaScript, or off the wire, isn't always what its type says.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "no-control-regex": "off",
      eqeqeq: "error",
      "no-console": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 180 }],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "Program > VariableDeclaration[kind!='const']", message: "No module state: two clients in one process share nothing." },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/sandbox/**"],
    rules: {
      "no-restricted-globals": ["error", ...nodeGlobals],
      "no-restricted-imports": ["error", { patterns: [nodeBuiltIns] }],
    },
  },
  {
    // Array.isArray and stream chunks hand out `any`, which is given its type in the same line.
    files: ["src/http/validate.ts", "src/sandbox/http/server.ts"],
    rules: { "@typescript-eslint/no-unsafe-return": "off", "@typescript-eslint/no-unsafe-argument": "off" },
  },
  {
    // Tests read JSON as it comes and hold functions in hand that are called as methods elsewhere.
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/restrict-plus-operands": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/ban-ts-comment": ["error", { minimumDescriptionLength: 3 }],
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
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
