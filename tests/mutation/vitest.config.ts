import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** The tests that hold the engine: what mutants are let loose on. Properties run fewer times here, because they run for each mutant. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["packages/core/test/{exact,scoring,properties}/**/*.test.ts"],
    setupFiles: ["tests/mutation/fewer-runs.ts"],
  },
});
