import { cpSync, rmSync, statSync } from "node:fs";
import { defineConfig } from "tsup";

const frameworks = new URL("../../frameworks/", import.meta.url);
const bundled = new URL("dist/frameworks/", import.meta.url);

// Only the data travels with the command line: folders and YAML, no package files.
const isData = (path: string) => !path.includes("node_modules") && (statSync(path).isDirectory() || path.endsWith(".yaml"));

// Types come from `tsc -b`, into the same folder: hence no dts and no clean here.
export default defineConfig({
  entry: { kader: "src/bin.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: false,
  noExternal: [/.*/],
  // Some bundled packages are CommonJS and ask for node modules by `require`.
  banner: {
    js: 'import { createRequire as createRequireForBundle } from "node:module"; const require = createRequireForBundle(import.meta.url);',
  },
  dts: false,
  clean: false,
  onSuccess: async () => {
    rmSync(bundled, { recursive: true, force: true });
    cpSync(frameworks, bundled, { recursive: true, filter: isData });
  },
});
