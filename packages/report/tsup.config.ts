import { defineConfig } from "tsup";

// Types come from `tsc -b`, into the same folder: hence no dts and no clean here.
export default defineConfig({
  entry: { index: "src/index.ts" },
  format: "esm",
  target: "es2023",
  platform: "neutral",
  sourcemap: true,
  dts: false,
  clean: false,
});
