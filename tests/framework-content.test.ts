import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Framework,
  formatDiagnostics,
  loadFramework,
  loadMigration,
  loadProgramme,
  type Result,
  resolveProfile,
  runCases,
} from "@referentiekader/core";
import { describe, expect, test } from "vitest";
import { longSentences, personalData, textsIn } from "./support/prose.ts";

const root = fileURLToPath(new URL("../frameworks/", import.meta.url));
const sourceOf = (path: string) => ({ path, text: readFileSync(`${root}${path}`, "utf8") });
const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(`${root}${folder}`)
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
};

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics, { locale: "en" }));
  return result.value;
}

/** Every version that is shipped. */
const shipped = ["samenwerking-integraal-werken/1.0.0", "samenwerking-integraal-werken/1.1.0", "vng-richtinggevend-kader/2.0.0"];

test("every version is looked at here", () => {
  const versions = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "programmes" && entry.name !== "node_modules")
    .flatMap(({ name }) => readdirSync(`${root}${name}`).map((version) => `${name}/${version}`));
  expect(versions).toEqual(shipped);
});

const load = (folder: string): Framework => must(loadFramework(sourceOf(`${folder}/framework.yaml`)));
const criteriaOf = ({ data }: Framework) => data.themes.flatMap((theme) => theme.criteria);

/** Sentences that are longer than twenty words, and why they may be. */
const longOnPurpose: readonly string[] = [];

describe.each(shipped)("%s", (folder) => {
  const framework = load(folder);
  const criteria = criteriaOf(framework);
  const files = [
    `${folder}/framework.yaml`,
    ...filesIn(`${folder}/profiles`),
    ...filesIn(folder).filter((path) => path.includes("migration")),
  ];

  test("loads without a warning, also when every combination is tried", () => {
    const result = loadFramework(sourceOf(`${folder}/framework.yaml`), { thorough: true });
    expect(formatDiagnostics(result.diagnostics, { locale: "nl" })).toBe("Geen fouten gevonden.\n");
  });

  test("says that it is an example, and how it departs from its sources", () => {
    expect(framework.data.status).toBe("example");
    expect(framework.data.fidelity.departures?.length ?? 0).toBeGreaterThan(2);
  });

  test.each(criteria.map((criterion) => [criterion.id, criterion] as const))("%s has what every criterion needs", (_, criterion) => {
    const { good, why, norm, aspect, perspective, domains, addressees, ask, indicators } = criterion;
    for (const part of [good, why, aspect, perspective]) expect(part).toBeTruthy();
    expect(norm?.references.every(({ place }) => place !== undefined)).toBe(true);
    for (const list of [norm?.references, domains, addressees, ask?.citizen, ask?.professional, ask?.board])
      expect(list?.length).toBeGreaterThan(0);
    expect(indicators?.length).toBeGreaterThanOrEqual(3);
  });

  test("no two indicators have the same text", () => {
    const texts = criteria.flatMap(({ indicators = [] }) => indicators.map(({ text }) => text.trim().toLowerCase()));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test("no two anchors of one criterion share a sentence", () => {
    const shared = criteria.flatMap(({ id, anchors = {} }) => {
      const sentences = Object.values(anchors).flatMap((anchor) => anchor.trim().split(/\s*\n\s*|(?<=[.?!])\s+/));
      return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index).map((sentence) => `${id}: ${sentence}`);
    });
    expect(shared).toEqual([]);
  });

  test.each(files)("%s has no sentence of more than twenty words", (path) => {
    expect(longSentences(textsIn(sourceOf(path).text)).filter((sentence) => !longOnPurpose.includes(sentence))).toEqual([]);
  });

  test.each(files)("%s holds no personal data", (path) => {
    expect(textsIn(sourceOf(path).text).flatMap(personalData)).toEqual([]);
  });

  test.each(filesIn(`${folder}/profiles`))("%s can be used", (path) => {
    const resolved = must(resolveProfile(sourceOf(path), framework));
    expect(path).toBe(`${folder}/profiles/${resolved.profile?.data.id}.yaml`);
  });
});

describe.each(shipped.filter((folder) => folder.startsWith("samenwerking")))("%s, which proposes levels", (folder) => {
  const framework = load(folder);
  const criteria = criteriaOf(framework);

  test.each(criteria.map((criterion) => [criterion.id, criterion] as const))(
    "%s has anchors, demands, room, and the kinds of indicator that its norm allows",
    (_, criterion) => {
      const { scale, anchors = {}, evidence, indicators = [], outcome } = criterion;
      const levels = framework.data.scales.find(({ id }) => id === scale);
      expect(Object.keys(anchors).sort()).toEqual(levels && levels.kind !== "number" ? levels.levels.map(({ id }) => id).sort() : []);
      expect(evidence?.minSources).toBeGreaterThanOrEqual(2);
      // What is arranged and secured beyond the law must not lower a statutory judgement.
      if (criterion.norm?.type === "statutory")
        expect(indicators.filter(({ shows }) => shows === "arranged" || shows === "secured")).toEqual([]);
      else {
        expect(new Set(indicators.map(({ shows }) => shows)).size).toBeGreaterThanOrEqual(2);
        expect(indicators.some(({ shows }) => shows === "secured")).toBe(true);
      }
      expect(outcome !== "none" && outcome.from === "observations" && (outcome.room?.length ?? 0) > 0).toBe(true);
    },
  );

  test("what the law asks has a scale of its own and reaches its theme by a limit only", () => {
    const statutory = criteria.filter(({ norm }) => norm?.type === "statutory");
    expect(statutory.length).toBeGreaterThan(0);
    expect(statutory.map(({ scale }) => scale)).toEqual(statutory.map(() => "wettelijk"));
    const themes = framework.data.themes.filter((theme) => theme.criteria.some(({ scale }) => scale === "wettelijk"));
    for (const { outcome } of themes) {
      if (outcome === "none") throw new Error("a theme without an outcome");
      expect(outcome.from).toEqual({ criteria: { scale: "ontwikkeling" } });
      expect(outcome.limits?.some(({ when }) => JSON.stringify(when).includes('"norm":"statutory"'))).toBe(true);
    }
  });

  test("there is no total, and there are no weights", () => {
    expect(framework.data.outcome).toBe("none");
    expect(JSON.stringify(framework.data)).not.toContain('"weight');
  });

  test("every golden case comes out, and every branch of every rule is reached", () => {
    const { cases, unreached } = must(runCases(filesIn(`${folder}/cases`).map(sourceOf), framework));
    expect(cases.flatMap(({ failures, name }) => failures.map((failure) => ({ name, ...failure })))).toEqual([]);
    expect(unreached).toEqual([]);
  });

  test.each(filesIn(`${folder}/cases`))("%s is there as JSON too", async (path) => {
    const { parse } = await import("yaml");
    await expect(`${JSON.stringify(parse(sourceOf(path).text), null, 2)}\n`).toMatchFileSnapshot(`${root}${path.replace(/yaml$/, "json")}`);
  });
});

test("the citizen's view is asked wherever a criterion is about what citizens experience", () => {
  const about = shipped.slice(0, 2).flatMap((folder) => criteriaOf(load(folder)).filter(({ aspect }) => aspect === "experience"));
  expect(about.length).toBeGreaterThan(0);
  expect(about.filter(({ evidence }) => evidence?.citizenView !== "required").map(({ id }) => id)).toEqual([]);
});

test("the migration tells how 1.0.0 became 1.1.0", () => {
  const [before, after] = [load("samenwerking-integraal-werken/1.0.0"), load("samenwerking-integraal-werken/1.1.0")];
  must(loadMigration(sourceOf("samenwerking-integraal-werken/1.1.0/migration-from-1.0.0.yaml"), before, after));
  const [old, now] = [before, after].map((one) => new Set(criteriaOf(one).map(({ id }) => id)));
  const added = criteriaOf(after).filter(({ id }) => !old?.has(id));
  expect([...(old ?? [])].filter((id) => !now?.has(id))).toEqual([]);
  expect(added.length).toBeGreaterThan(0);
  expect(added.map(({ phase }) => phase)).toEqual(added.map(() => "trial"));
});

describe("the programme", () => {
  const path = "programmes/werkagenda-2023-2024.yaml";

  test("loads, has three lines and eight projects, and names profiles that exist", () => {
    const { data } = must(loadProgramme(sourceOf(path)));
    expect([data.lines.length, data.projects.length]).toEqual([3, 8]);
    const named = data.projects.flatMap(({ profile }) => profile ?? []);
    const profiles = named.map(({ framework, version, id }) =>
      must(resolveProfile(sourceOf(`${framework}/${version}/profiles/${id}.yaml`), load(`${framework}/${version}`))),
    );
    expect(profiles).toHaveLength(5);
  });

  test("has no long sentences and no personal data", () => {
    const texts = textsIn(sourceOf(path).text);
    expect(longSentences(texts)).toEqual([]);
    expect(texts.flatMap(personalData)).toEqual([]);
  });
});
