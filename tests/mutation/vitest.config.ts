import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** The unit tests that hold the engine: what mutants are let loose on. Properties stay out, because they would run for each mutant. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["packages/core/test/{exact,scoring,robustness}/**/*.test.ts"],
  },
});
