import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));
export const cli = join(root, "packages/cli/dist/kader.js");
export const example = join(root, "examples/wijkteam");
const frameworkFolder = join(root, "frameworks/samenwerking-integraal-werken/1.0.0");
const frameworkFile = join(frameworkFolder, "framework.yaml");

/** What has to be there before anything can be measured, and is not. */
export const missing = () => [cli, join(root, "packages/core/dist/index.js"), example, frameworkFile].filter((path) => !existsSync(path));

const source = (path) => ({ path, text: readFileSync(path, "utf8") });

export const framework = () => source(frameworkFile);

/** The profile that the example is looked at with. */
export const profile = () => source(join(frameworkFolder, "profiles/multi-toezicht.yaml"));

/** The files of the example, as the command line reads them. */
export const inspection = () =>
  [example, join(example, "bronnen"), join(example, "oordelen")].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(yaml|csv)$/.test(name))
      .map((name) => source(join(folder, name))),
  );

export const yamlTexts = () =>
  [framework(), profile(), ...inspection()].filter(({ path }) => path.endsWith(".yaml")).map(({ text }) => text);
