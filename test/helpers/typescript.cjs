/**
 * What `import "typescript"` means in tests: the compiler that the test files of a process share, if their environment has one.
 */
module.exports = globalThis.sharedCompiler?.typescript ?? require("../../node_modules/typescript/lib/typescript.js");
