import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What each part of core may import beside itself. From the ground up; a change here is a decision for docs/decisions. */
const ground = ["text", "exact", "diagnostic", "schema"] as const;
const floors: Readonly<Record<string, readonly string[]>> = {
  text: [],
  exact: [],
  diagnostic: ["text", "exact"],
  schema: ["diagnostic", "text", "exact"],
  // The algebra: what rules mean. Checks on frameworks ask it what a rule does.
  "scoring/rules": ["exact", "diagnostic", "schema"],
  framework: ["scoring/rules", ...ground],
  migration: ["framework", ...ground],
  programme: [...ground],
  organisation: [...ground],
  inspection: ["framework", ...ground],
  scoring: ["inspection", "framework", "scoring/rules", ...ground],
  guide: ["inspection", "framework", ...ground],
  // Golden cases are assessed as any inspection.
  cases: ["scoring", "inspection", "framework", "scoring/rules", ...ground],
  robustness: ["scoring", "inspection", "framework", "scoring/rules", ...ground],
  verify: ["scoring", "inspection", "framework", ...ground],
  // How far assessors agree: what they gave, never what a rule makes of it. Whether ratings differ or lie in the room, scoring says.
  agreement: ["scoring", "inspection", "scoring/rules", ...ground],
  // Between versions and inspections: reads what was computed, and never computes an outcome again.
  change: ["migration", ...ground],
  explain: ["schema", "diagnostic", "text"],
  "index.ts": [
    "explain",
    "agreement",
    "change",
    "cases",
    "guide",
    "verify",
    "robustness",
    "scoring",
    "inspection",
    "migration",
    "programme",
    "organisation",
    "framework",
    ...ground,
  ],
  "json-schema.ts": ["schema"],
};

/** What each package may import from outside itself. */
const outside: Readonly<Record<string, RegExp>> = {
  core: /^(zod\/mini|yaml|papaparse|canonicalize|fraction\.js|@noble\/hashes\/[\w.]+)$/,
  report: /^(@referentiekader\/core|preact(\/[\w-]+)?|preact-render-to-string|@noble\/hashes\/[\w.]+)$/,
  cli: /^(@referentiekader\/(core|core\/json-schema|report)|commander|@clack\/prompts|node:[\w/]+)$/,
};

interface Module {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly to: string; readonly isTypeOnly: boolean }[];
}

// Whole statements up to `from "…"`, bare `import "…"` and `import("…")`; a comment at the start of a line does not count.
const importPattern = /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

function modulesIn(folder: string): readonly Module[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, "utf8");
      const imports = [...text.matchAll(importPattern)].map(([, type, from, lazy]) => ({ to: from ?? lazy ?? "", isTypeOnly: !!type }));
      return { path: relative(root, file).replaceAll("\\", "/"), text, imports };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const packages = ["core", "report", "cli"] as const;
const sources = packages.flatMap((name) => modulesIn(`packages/${name}/src`));
const inCore = sources.filter((module) => module.path.startsWith("packages/core/src/"));
const resolved = (module: Module, to: string) => join(dirname(module.path), to).replaceAll("\\", "/");
/** The deepest folder with a floor of its own, or the file at the top. */
function partOfCore(path: string): string {
  const [first = "", second = ""] = path.split("/").slice(3);
  return `${first}/${second}` in floors ? `${first}/${second}` : first;
}
const lines = (module: Module) => module.text.split("\n").length - 1;

function firstCycle(modules: readonly Module[]): readonly string[] {
  const edges = new Map(
    modules.map((m) => [m.path, m.imports.filter((i) => i.to.startsWith(".") && !i.isTypeOnly).map((i) => resolved(m, i.to))]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of edges.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  return modules.map((m) => visit(m.path, [])).find((cycle) => cycle.length > 0) ?? [];
}

describe("the house stands on its floors", () => {
  test("the modules are really found, and so are their imports", () => {
    expect(inCore.length).toBeGreaterThan(10);
    expect(sources.flatMap((module) => module.imports).length).toBeGreaterThan(sources.length / 2);
  });

  test("a folder of core imports itself and lower floors only", () => {
    const wrong = inCore.flatMap((module) => {
      const part = partOfCore(module.path);
      const allowed = floors[part];
      if (allowed === undefined) return [`${module.path}: "${part}" has no place in the table of floors`];
      const targets = module.imports.filter((i) => i.to.startsWith(".")).map((i) => partOfCore(resolved(module, i.to)));
      return targets.filter((to) => to !== part && !allowed.includes(to)).map((to) => `${module.path} may not import ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each(packages)("%s imports only what is declared for it, and never a test or another package's inside", (name) => {
    const isAllowed = (module: Module, to: string) =>
      to.startsWith(".") ? resolved(module, to).startsWith(`packages/${name}/src/`) : outside[name]?.test(to);
    const own = sources.filter((module) => module.path.startsWith(`packages/${name}/`));
    expect(own.flatMap((m) => m.imports.filter((i) => !isAllowed(m, i.to)).map((i) => `${m.path} imports ${i.to}`))).toEqual([]);
  });

  test("no module imports itself by a detour", () => expect(firstCycle(sources)).toEqual([]));

  test("core and report know no clock, locale, chance, environment or console", () => {
    const impure = /\bnew Date\(\)|\bDate\.now\b|\bIntl\.|\.toLocale\w+\(|\.localeCompare\(|\bMath\.random\b|\bprocess\.\w|\bconsole\.\w/;
    const isCode = (line: string) => !/^\s*(\/\/|\*|\/\*)/.test(line);
    const pure = sources.filter((module) => !module.path.startsWith("packages/cli/"));
    const all = pure.flatMap(({ path, text }) => text.split("\n").map((line) => ({ path, line })));
    expect(all.filter(({ line }) => isCode(line) && impure.test(line))).toEqual([]);
  });

  test("no source file is longer than 300 lines", () => {
    const tests = [...packages.map((name) => `packages/${name}/test`), "tests", "bench"].filter((folder) => existsSync(join(root, folder)));
    const all = [...sources, ...tests.flatMap(modulesIn)];
    expect(all.filter((module) => lines(module) > 300).map((module) => `${module.path}: ${lines(module)}`)).toEqual([]);
  });

  test("half the files of core are shorter than 80 lines", () => {
    const sorted = inCore.map(lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
  });
});
