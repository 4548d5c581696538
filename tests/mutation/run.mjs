import { Stryker } from "@stryker-mutator/core";

const core = (kind, files) => `packages/core/${kind}/${files}`;
const people = "{adopted,assess,decided,load-assessment,open-items,ratings,settle}";
const above = "{branch,compile-framework,completions,leaf,node-outcome,possible,tree}";

// In parts, each with its own tests alone: a mutant that is tried on every test takes many times as long.
const parts = {
  exact: { code: [core("src", "exact/*.ts")], tests: core("test", "exact/*.test.ts") },
  rules: { code: [core("src", "scoring/rules/*.ts")], tests: core("test", "scoring/rules/*.test.ts") },
  people: {
    code: [core("src", `scoring/${people}.ts`)],
    tests: core("test", "scoring/{assessment,blind*,groups,judgements,left-open,open-items,settling,stages,what-*,with-a-profile}.test.ts"),
  },
  above: {
    code: [core("src", `scoring/${above}.ts`)],
    tests: core(
      "test",
      "scoring/{missing-policies,number-outcomes,order-of-steps,possible-grades,settling,through-themes,tree,unsaid-above,with-a-profile}.test.ts",
    ),
  },
  // Everything else: what observations make of a criterion.
  observations: {
    code: [core("src", "scoring/*.ts"), `!${core("src", `scoring/${people}.ts`)}`, `!${core("src", `scoring/${above}.ts`)}`],
    tests: core("test", "scoring/{enough,evidence,facts,groups,picture,seen-on-a-scale,stages,what-people-gave,with-a-profile}.test.ts"),
  },
};

/** `pnpm mutation [part [file...]]`: all parts, one of them, or these files of it. Fails when a part stays below 90 %. */
const [only, ...files] = process.argv.slice(2);
for (const [part, { code, tests }] of Object.entries(parts)) {
  if (only !== undefined && only !== part) continue;
  process.env.MUTATION_TESTS = tests;
  await new Stryker({
    mutate: files.length > 0 ? files : code,
    testRunner: "vitest",
    vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
    plugins: [import.meta.resolve("@stryker-mutator/vitest-runner")],
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    concurrency: 2,
    // Many a mutant of a loop never ends.
    timeoutMS: 3000,
    reporters: ["progress-append-only", "clear-text", "json"],
    jsonReporter: { fileName: `tests/mutation/report/${part}.json` },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    tempDirName: ".stryker-tmp",
    thresholds: { high: 95, low: 90, break: 90 },
  }).runMutationTest();
}
