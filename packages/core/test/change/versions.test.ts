import { describe, expect, test } from "vitest";
import { criterion, framework, ontwikkeling, theme } from "../builders.ts";
import { compared, inYear, migration, told, twoYears, whyNot } from "./side-by-side.ts";

const first = framework([
  theme("samen", [
    criterion("plan"),
    criterion("contact"),
    criterion("regie"),
    criterion("afspraken"),
    criterion("nazorg"),
    criterion("wachttijd"),
  ]),
]);
const second = framework(
  [
    theme("samen", [
      criterion("plan", { title: "Eén plan" }),
      criterion("contact-bekend"),
      criterion("contact-bereikbaar"),
      criterion("samen-afspreken"),
      criterion("nazorg-geregeld"),
      criterion("toegang"),
    ]),
  ],
  { version: "1.1.0" },
);
const step = migration(first, second, [
  { change: "reworded", was: ["plan"], became: ["plan"], because: "De naam is korter." },
  { change: "split", was: ["contact"], became: ["contact-bekend", "contact-bereikbaar"], because: "Bekend is nog niet bereikbaar." },
  { change: "merged", was: ["regie", "afspraken"], became: ["samen-afspreken"], because: "Ze werden samen beoordeeld." },
  { change: "new-meaning", was: ["nazorg"], became: ["nazorg-geregeld"], because: "Beloven is niet genoeg." },
  { change: "withdrawn", was: ["wachttijd"], because: "De gemeente telt zelf." },
  { change: "added", became: ["toegang"], because: "Bewoners misten dit." },
]);

const everything = (level: string, ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, level]));
const old = everything("in-aanzet", ["plan", "contact", "regie", "afspraken", "nazorg", "wachttijd"]);
const young = everything("op-orde", ["plan", "contact-bekend", "contact-bereikbaar", "samen-afspreken", "nazorg-geregeld", "toegang"]);

describe("two versions of a framework", () => {
  const comparison = compared(twoYears([first, old], [second, young]), [step]);

  test("what is only reworded is compared, under its new name", () => {
    expect(comparison.criteria.compared).toMatchObject([{ id: "plan", title: "Eén plan", versions: ["1.0.0", "1.1.0"] }]);
    expect(told(comparison.criteria.compared, "plan")).toEqual(["better, subject"]);
  });

  test("of everything else it says why, from both sides", () => {
    expect(whyNot(comparison)).toEqual([
      "contact-bekend: noord-2024 split",
      "contact-bereikbaar: noord-2024 split",
      "samen-afspreken: noord-2024 merged",
      "nazorg-geregeld: noord-2024 new-meaning",
      "toegang: noord-2024 added",
      "contact: noord-2025 split",
      "regie: noord-2025 merged",
      "afspraken: noord-2025 merged",
      "nazorg: noord-2025 new-meaning",
      "wachttijd: noord-2025 withdrawn",
    ]);
  });

  test.each([
    [
      "contact",
      { is: "split", was: ["contact"], became: ["contact-bekend", "contact-bereikbaar"], because: "Bekend is nog niet bereikbaar." },
    ],
    [
      "contact-bekend",
      { is: "split", was: ["contact"], became: ["contact-bekend", "contact-bereikbaar"], because: "Bekend is nog niet bereikbaar." },
    ],
    ["samen-afspreken", { is: "merged", was: ["afspraken", "regie"], became: ["samen-afspreken"], because: "Ze werden samen beoordeeld." }],
    ["toegang", { is: "added", was: [], became: ["toegang"], because: "Bewoners misten dit." }],
    ["wachttijd", { is: "withdrawn", was: ["wachttijd"], became: [], because: "De gemeente telt zelf." }],
  ])("the reason for %s comes from the migration", (id, why) => {
    const row = comparison.criteria.notCompared.find((one) => one.id === id);
    expect(row?.without).toMatchObject([{ changed: "framework", why }]);
  });

  test("without a migration nothing is compared, however much ids are alike", () => {
    const alone = compared(twoYears([first, old], [second, young]));
    expect(alone.criteria.compared).toEqual([]);
    expect(alone.criteria.notCompared.filter(({ id }) => id === "plan").map(({ without }) => without[0]?.why)).toEqual([
      { is: "no-migration", version: "1.0.0" },
      { is: "no-migration", version: "1.1.0" },
    ]);
  });

  test("an earlier inspection with a newer version is compared as well", () => {
    const back = compared(twoYears([second, young], [first, old]), [step]);
    expect(told(back.criteria.compared, "plan")).toEqual(["worse, subject"]);
    expect(whyNot(back)).toHaveLength(10);
  });

  test("the theme has other criteria: a difference may come from the framework", () => {
    const judged = (level: string) => ({
      judgements: [{ about: "samen", level, because: "Zo is het.", by: "inspecteur-1", date: "2025-05-01" }],
    });
    const { themes } = compared(twoYears([first, old, judged("in-aanzet")], [second, young, judged("op-orde")]), [step]);
    expect(told(themes.compared, "samen")).toEqual(["better, framework"]);
  });
});

describe("a rule or scale that is another one under the same meaning", () => {
  const reworded = (id: string) => ({ change: "reworded", was: [id], became: [id], because: "Anders opgeschreven." });
  const plain = framework([theme("samen", [criterion("plan")])]);

  test("the difference is told to come from the framework", () => {
    const ruled = framework([theme("samen", [criterion("plan", { outcome: "none" })])], { version: "1.1.0" });
    const judged = { judgements: [{ about: "plan", level: "op-orde", because: "Zo is het.", by: "inspecteur-1", date: "2025-05-01" }] };
    const rows = compared(twoYears([plain, { plan: "in-aanzet" }], [ruled, {}, judged]), [migration(plain, ruled, [reworded("plan")])]);
    expect(told(rows.criteria.compared, "plan")).toEqual(["better, framework"]);
  });

  test("a scale with one level more has no direction", () => {
    const levels = [...ontwikkeling.levels, { id: "voorbeeld", label: "Voorbeeld voor anderen", value: 5 }];
    const longer = framework([theme("samen", [criterion("plan")])], { version: "1.1.0", scales: [{ ...ontwikkeling, levels }] });
    const step = migration(plain, longer, [reworded("plan"), reworded("samen")]);
    const rows = compared(twoYears([plain, { plan: "in-aanzet" }], [longer, { plan: "voorbeeld" }]), [step]);
    expect(rows.criteria.compared[0]?.changes).toEqual([{ from: "noord-2024", to: "noord-2025", changed: "framework" }]);
  });

  test("another word for a level is no other scale", () => {
    const levels = ontwikkeling.levels.map((level) => ({ ...level, label: `${level.label}!` }));
    const renamed = framework([theme("samen", [criterion("plan")])], { version: "1.1.0", scales: [{ ...ontwikkeling, levels }] });
    const step = migration(plain, renamed, [reworded("plan"), reworded("samen")]);
    const rows = compared(twoYears([plain, { plan: "in-aanzet" }], [renamed, { plan: "op-orde" }]), [step]);
    expect(told(rows.criteria.compared, "plan")).toEqual(["better, subject"]);
  });
});

describe("a chain of versions", () => {
  const named = (version: string, title: string) => framework([theme("samen", [criterion("plan", { title })])], { version });
  const [one, two, three] = [named("1.0.0", "Plan"), named("1.9.0", "Eén plan"), named("1.10.0", "Eén gezamenlijk plan")];
  const reworded = { change: "reworded", was: ["plan"], became: ["plan"], because: "Duidelijker." };
  const meant = { change: "new-meaning", was: ["plan"], became: ["plan"], because: "Nu ook met de school." };

  test("is followed, also through a version that no inspection used", () => {
    const steps = [migration(two, three, [reworded]), migration(one, two, [reworded])];
    const comparison = compared(twoYears([one, { plan: "in-aanzet" }], [three, { plan: "op-orde" }]), steps);
    expect(told(comparison.criteria.compared, "plan")).toEqual(["better, subject"]);
    expect(comparison.criteria.compared[0]?.title).toBe("Eén gezamenlijk plan");
  });

  test("ends where the meaning changes: the years before and after stand in rows of their own", () => {
    const steps = [migration(one, two, [reworded]), migration(two, three, [meant])];
    const years = [
      inYear(2023, one, { plan: "op-orde" }),
      inYear(2024, two, { plan: "op-orde" }),
      inYear(2025, three, { plan: "ontbreekt" }),
    ];
    const { criteria } = compared(years, steps);
    expect(criteria.compared.map(({ versions, without }) => [versions, without.map(({ why }) => why.is)])).toEqual([
      [["1.0.0", "1.9.0"], ["new-meaning"]],
    ]);
    expect(criteria.notCompared.map(({ versions, cells, without }) => [versions, cells.length, without.map(({ why }) => why.is)])).toEqual([
      [["1.10.0"], 1, ["new-meaning", "new-meaning"]],
    ]);
  });
});

test("two inspections that hold different texts under one version are not compared", () => {
  const other = framework([theme("samen", [criterion("plan", { good: "Er is één plan." })])]);
  const mine = framework([theme("samen", [criterion("plan")])]);
  expect(whyNot(compared(twoYears([mine, { plan: "op-orde" }], [other, { plan: "op-orde" }]))).toSorted()).toEqual([
    "plan: noord-2024 two-contents",
    "plan: noord-2025 two-contents",
  ]);
});
