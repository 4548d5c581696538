import { assess, compileFramework, loadFramework, loadInspection } from "@referentiekader/core";
import { medians } from "./measure.mjs";

const sizes = [100, 1_000, 10_000];
const levels = ["ontbreekt", "in-aanzet", "op-orde", "geborgd"];
const perTheme = 10;

/** A framework with so many criteria, ten in a theme, each theme and the whole with a rule; and an inspection that rates all but every hundredth. */
function withCriteria(size) {
  const ids = Array.from({ length: size }, (_, index) => `criterium-${index + 1}`);
  const criterion = (id) => ({ id, title: id, scale: "ontwikkeling", phase: "settled", outcome: { from: "ratings" } });
  const missing = { atLeastShare: "1/2", then: "exclude", else: "undetermined" };
  const themes = Array.from({ length: size / perTheme }, (_, index) => ({
    id: `thema-${index + 1}`,
    title: `Thema ${index + 1}`,
    scale: "ontwikkeling",
    criteria: ids.slice(index * perTheme, (index + 1) * perTheme).map(criterion),
    outcome: { from: "criteria", rule: { rank: "lower-median" }, missing },
  }));
  const head = { format: 1, title: "Groei", version: "1.0.0", status: "example", fidelity: { kind: "example" }, language: "nl" };
  const framework = {
    ...head,
    kind: "framework",
    id: "groei",
    owner: "Werkgroep Referentiekader",
    licence: "CC0-1.0",
    sources: [],
    scales: [{ id: "ontwikkeling", kind: "development", direction: "higher-is-better", levels: levels.map((id) => ({ id, label: id })) }],
    themes,
    outcome: { scale: "ontwikkeling", from: "themes", rule: { rank: "lower-median" }, missing },
  };
  const rated = ids.filter((_, index) => index % 100 !== 99);
  const inspection = {
    kind: "inspection",
    format: 1,
    id: "groei-2024",
    title: "Groei",
    question: "Hoe groeit het rekenwerk?",
    framework: { id: "groei", version: "1.0.0" },
    subject: { kind: "network", name: "Netwerk Groei" },
    period: { from: "2024-03-04" },
    inspectorates: { lead: "igj" },
    assessors: [{ id: "inspecteur-1", inspectorate: "igj" }],
    ratings: [
      {
        assessor: "inspecteur-1",
        closed: "2024-04-17",
        ratings: rated.map((about, index) => ({ about, level: levels[index % levels.length], because: "Gezien." })),
      },
    ],
  };
  const loaded = loadFramework({ path: "framework.json", text: JSON.stringify(framework) });
  const read = loaded.ok && loadInspection([{ path: "inspection.json", text: JSON.stringify(inspection) }], loaded.value);
  if (!loaded.ok || !read.ok)
    throw new Error(`It does not load: ${(loaded.ok ? read : loaded).diagnostics.map(({ code }) => code).join(" ")}`);
  return [compileFramework(loaded.value), read.value];
}

/** Scoring alone per criterion, and how that grows with ten times as many. */
export function measureGrowth() {
  const options = { on: "2024-03-04", engine: "0.0.0" };
  const things = Object.fromEntries(
    sizes.map((size) => {
      const [compiled, inspection] = withCriteria(size);
      return [String(size), () => assess(compiled, inspection, options)];
    }),
  );
  const measured = medians(things, 7);
  const each = sizes.map((size) => measured[String(size)] / size);
  return sizes.map((size, index) => ({
    what: `scoring, per criterion, ${size.toLocaleString("en")} of them${index === 0 ? "" : ` ÷ ${sizes[index - 1].toLocaleString("en")}`}`,
    ratio: index === 0 ? undefined : each[index] / each[index - 1],
    goal: index === 0 ? undefined : "≤ 1",
    milliseconds: measured[String(size)],
    each: each[index],
  }));
}
