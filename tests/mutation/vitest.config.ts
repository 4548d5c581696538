import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** The unit tests that the mutants of one part are let loose on; `run.mjs` says which. Properties stay out, because they would run for each mutant. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [process.env["MUTATION_TESTS"] ?? ""],
    // What is tested keeps nothing between tests, and the modules are read once for all files: three times faster.
    isolate: false,
  },
});
