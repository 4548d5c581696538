import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`packages/${path}`, import.meta.url));

export default defineConfig({
  // Tests read the sources, so that a unit test needs no build; scenarios that spawn `kader` use the built bundle.
  resolve: {
    alias: [
      { find: /^@referentiekader\/core$/, replacement: source("core/src/index.ts") },
      { find: /^@referentiekader\/core\/json-schema$/, replacement: source("core/src/json-schema.ts") },
      { find: /^@referentiekader\/report$/, replacement: source("report/src/index.ts") },
    ],
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["packages/*/test/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: { include: ["packages/*/src/**/*.{ts,tsx}"] },
  },
});
