// Vite has no command-line options for this.
export default {
  build: { lib: { entry: "one-call.mjs", formats: ["es"], fileName: "vite" }, outDir: "out/vite", emptyOutDir: false },
  logLevel: "error",
};
