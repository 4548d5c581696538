import { describe, expect, test } from "vitest";
import type { Framework } from "../../src/framework/framework.ts";
import { loadMigration } from "../../src/migration/load-migration.ts";
import type { Fate } from "../../src/migration/migration.ts";
import { criterion, type Data, framework, must, ontwikkeling, theme } from "../builders.ts";
import { type Slip, says, withSlip } from "../marked.ts";

const shows = (id: string, text: string): Data => ({ id, text, shows: "done" });

const old = framework([
  theme("een-plan", [
    criterion("plan", {
      indicators: [shows("plan-bekend", "De bewoner kent het plan."), shows("plan-actueel", "Het plan is van dit jaar.")],
    }),
    criterion("contact", {
      indicators: [shows("contact-gebeld", "De contactpersoon belt terug."), shows("contact-naam", "De naam is bekend.")],
    }),
    criterion("regie"),
    criterion("afspraken"),
  ]),
  theme("merkbare-hulp", [criterion("nazorg"), criterion("wachttijd"), criterion("ervaring", { number: "2.3" })]),
]);

const newThemes = [
  theme("een-plan", [
    criterion("plan", {
      title: "Eén plan",
      indicators: [shows("plan-bekend", "De bewoner weet wat er in het plan staat."), shows("plan-actueel", "Het plan is van dit jaar.")],
    }),
    criterion("contact-bekend", { indicators: [shows("contact-naam", "De bewoner noemt de naam.")] }),
    criterion("contact-bereikbaar", { indicators: [shows("contact-gebeld", "De contactpersoon belt terug.")] }),
    criterion("samen-afspreken"),
  ]),
  theme("merkbare-hulp", [criterion("ervaring", { number: "2.1" }), criterion("nazorg-geregeld"), criterion("toegang")], "none", {
    number: "2",
  }),
];
const next = framework(newThemes, { version: "1.1.0" });

const path = "migration-from-1.0.0.yaml";
const document = `kind: migration
format: 1
framework: proefkader
from: "1.0.0"
to: "1.1.0"
changes:
  - { change: reworded, was: [plan], became: [plan], because: De naam is korter. }
  - { change: reworded, was: [plan-bekend], became: [plan-bekend], because: Kennen is nu uitgelegd. }
  - { change: split, was: [contact], became: [contact-bekend, contact-bereikbaar], because: Bekend is nog niet bereikbaar. }
  - { change: merged, was: [regie, afspraken], became: [samen-afspreken], because: Ze werden altijd samen beoordeeld. }
  - { change: new-meaning, was: [nazorg], became: [nazorg-geregeld], because: Beloven is niet genoeg. }
  - { change: withdrawn, was: [wachttijd], because: De gemeente telt de dagen zelf. }
  - { change: added, became: [toegang], because: Bewoners misten dit. }
`;

const load = (text: string, from = old, to = next) => loadMigration({ path, text }, from, to);
const codesOf = (text: string, from?: Framework, to?: Framework) => load(text, from, to).diagnostics.map((one) => says(one, path));

describe("a migration in which nothing is wrong", () => {
  test("says of every theme, criterion and indicator of the old version what became of it", () => {
    const same = (id: string): Fate => ({ what: "unchanged", became: [id] });
    const split = "Bekend is nog niet bereikbaar.";
    expect(Object.fromEntries(must(load(document)).changes)).toEqual({
      "een-plan": same("een-plan"),
      plan: { what: "reworded", became: ["plan"], because: "De naam is korter." },
      "plan-bekend": { what: "reworded", became: ["plan-bekend"], because: "Kennen is nu uitgelegd." },
      "plan-actueel": same("plan-actueel"),
      contact: { what: "split", became: ["contact-bekend", "contact-bereikbaar"], because: split },
      // Below a criterion that was split: one indicator is the same elsewhere, the other says something else now.
      "contact-gebeld": same("contact-gebeld"),
      "contact-naam": { what: "new-meaning", became: ["contact-naam"], because: split },
      regie: { what: "merged", became: ["samen-afspreken"], because: "Ze werden altijd samen beoordeeld." },
      "regie-zichtbaar": { what: "withdrawn", became: [], because: "Ze werden altijd samen beoordeeld." },
      afspraken: { what: "merged", became: ["samen-afspreken"], because: "Ze werden altijd samen beoordeeld." },
      "afspraken-zichtbaar": { what: "withdrawn", became: [], because: "Ze werden altijd samen beoordeeld." },
      "merkbare-hulp": same("merkbare-hulp"),
      nazorg: { what: "new-meaning", became: ["nazorg-geregeld"], because: "Beloven is niet genoeg." },
      "nazorg-zichtbaar": { what: "withdrawn", became: [], because: "Beloven is niet genoeg." },
      wachttijd: { what: "withdrawn", became: [], because: "De gemeente telt de dagen zelf." },
      "wachttijd-zichtbaar": { what: "withdrawn", became: [], because: "De gemeente telt de dagen zelf." },
      ervaring: same("ervaring"),
      "ervaring-zichtbaar": same("ervaring-zichtbaar"),
    });
  });

  test("from a version to the same text, all but what is named is unchanged", () => {
    const again = framework(old.data.themes, { version: "1.1.0" });
    const text = `${document.split("\n").slice(0, 7).join("\n")}\n`;
    const kept = [...must(load(text, old, again)).changes].filter(([, { what }]) => what !== "unchanged");
    expect(kept.map(([id]) => id)).toEqual(["plan"]);
  });

  test("has a digest that changes with its text", () => {
    const digests = [document, document.replace("korter", "langer")].map((text) => must(load(text)).digest);
    expect(new Set(digests).size).toBe(2);
  });
});

describe("a slip in the changes", () => {
  const withdrawn = "withdrawn, was: [wachttijd]";
  test.each<Slip>([
    { name: "another framework", code: "framework/not-found", mended: 'from: "1.0.0"', broken: 'from: «"0.9.0"' },
    { name: "another new version", code: "framework/not-found", mended: 'to: "1.1.0"', broken: 'to: «"2.0.0"' },
    { name: "an old id that is not there", code: "migration/unknown-id", mended: "[wachttijd]", broken: "[«wachttijden]" },
    { name: "a new id that is not there", code: "migration/unknown-id", mended: "[toegang]", broken: "[«ingang]" },
    {
      name: "a new id where an old one is due",
      code: "migration/unknown-id",
      mended: withdrawn,
      broken: "withdrawn, was: [wachttijd, «toegang]",
    },
    { name: "an old id named twice", code: "migration/id-twice", mended: withdrawn, broken: "withdrawn, was: [wachttijd, «nazorg]" },
    {
      name: "a new id named twice",
      code: "migration/id-twice",
      mended: "became: [toegang]",
      broken: "became: [toegang, «nazorg-geregeld]",
    },
    { name: "a split into one", code: "migration/wrong-form", mended: "change: merged", broken: "change: «split" },
    { name: "a merger of one", code: "migration/wrong-form", mended: "change: new-meaning", broken: "change: «merged" },
    { name: "a rewording that changes the id", code: "migration/wrong-form", mended: "change: new-meaning", broken: "change: «reworded" },
    { name: "a new meaning for two", code: "migration/wrong-form", mended: "change: split", broken: "change: «new-meaning" },
    { name: "something new that was something", code: "migration/wrong-form", mended: "change: split", broken: "change: «added" },
    { name: "something withdrawn that came", code: "migration/wrong-form", mended: "change: added", broken: "change: «withdrawn" },
    { name: "something added that went", code: "migration/wrong-form", mended: "change: withdrawn", broken: "change: «added" },
    {
      name: "a criterion that becomes an indicator",
      code: "migration/other-kind",
      mended: "became: [contact-bekend, contact-bereikbaar]",
      broken: "became: [contact-bekend, contact-bereikbaar, «toegang-zichtbaar]",
    },
    {
      name: "something withdrawn that is still there",
      code: "migration/id-reused",
      mended: withdrawn,
      broken: "withdrawn, was: [wachttijd, «ervaring]",
    },
    {
      name: "something added that was there before",
      code: "migration/id-reused",
      mended: "became: [toegang]",
      broken: "became: [toegang, «ervaring]",
    },
    {
      name: "an old part split into an existing one",
      code: "migration/id-reused",
      mended: "became: [contact-bekend, contact-bereikbaar]",
      broken: "became: [contact-bekend, contact-bereikbaar, «ervaring]",
    },
  ])("$name: $code, at its place", (slip) => {
    const broken = withSlip(document, slip);
    expect(codesOf(broken.text)).toEqual([broken.says]);
    expect(load(broken.text).ok).toBe(false);
  });

  test("the framework itself is checked on both sides", () => {
    expect(codesOf(document.replace("proefkader", "ander-kader"))).toEqual(["framework/not-found 4:7", "framework/not-found 5:5"]);
  });

  test("an id that is misspelt comes with the one that was meant, from its own version", () => {
    const [diagnostic] = load(document.replace("[wachttijd]", "[wachtijd]")).diagnostics;
    expect(diagnostic?.params).toEqual({ id: "wachtijd", candidate: "wachttijd", version: "1.0.0" });
  });

  test("several slips are all told at once", () => {
    const text = document.replace("change: split", "change: reworded").replace("[wachttijd]", "[wachttijd, ervaring]");
    expect(codesOf(text)).toEqual(["migration/wrong-form 9:15", "migration/id-reused 12:43"]);
  });
});

describe("what no change names", () => {
  const line = (id: string) => new RegExp(`^ {2}- .*was: \\[${id}\\].*\\n`, "m");
  const added = /^ {2}- .*change: added.*\n/m;
  const [first, second] = newThemes as [Data, Data];
  const criteria = second["criteria"] as readonly Data[];
  const withSecond = (parts: Data): Framework => framework([first, { ...second, ...parts }], { version: "1.1.0" });
  const told = (text: string, to = next) => load(text, old, to).diagnostics.map(({ code, params }) => ({ code, ...params }));

  test.each<{ name: string; text?: string; to?: Framework; says: readonly (readonly [string, string, string])[] }>([
    {
      name: "a criterion that is gone, with its indicator",
      text: document.replace(line("wachttijd"), ""),
      says: [
        ["criterion", "wachttijd", "vanished"],
        ["indicator", "wachttijd-zichtbaar", "vanished"],
      ],
    },
    {
      name: "a criterion that is new, with its indicator",
      text: document.replace(added, ""),
      says: [
        ["criterion", "toegang", "new"],
        ["indicator", "toegang-zichtbaar", "new"],
      ],
    },
    { name: "a criterion with another name", text: document.replace(line("plan"), ""), says: [["criterion", "plan", "changed"]] },
    {
      name: "an indicator with another text",
      text: document.replace(line("plan-bekend"), ""),
      says: [["indicator", "plan-bekend", "changed"]],
    },
    { name: "a theme with another rule", to: withSecond({ scale: "voldoet" }), says: [["theme", "merkbare-hulp", "changed"]] },
    {
      name: "a criterion with another scale",
      to: withSecond({ criteria: criteria.map((one) => (one["id"] === "ervaring" ? { ...one, scale: "voldoet" } : one)) }),
      says: [["criterion", "ervaring", "changed"]],
    },
    {
      name: "an indicator of a criterion that stays, now below one that is new",
      to: withSecond({
        criteria: criteria.map((one) => {
          if (one["id"] === "ervaring") return { ...one, indicators: [] };
          return one["id"] === "toegang" ? { ...one, indicators: [shows("ervaring-zichtbaar", "Het is te zien in de casus.")] } : one;
        }),
      }),
      says: [["indicator", "ervaring-zichtbaar", "changed"]],
    },
  ])("$name is told, at the list of changes", ({ text = document, to = next, says: expected }) => {
    expect(told(text, to)).toEqual(expected.map(([what, id, is]) => ({ code: "migration/not-named", what, id, version: "1.1.0", is })));
    expect(new Set(load(text, old, to).diagnostics.map(({ span }) => span.start.line))).toEqual(new Set([6]));
  });

  test.each([
    ["another printed number, of a theme and a criterion", withSecond({ number: "3" })],
    ["another order of criteria", withSecond({ criteria: criteria.toReversed() })],
  ])("%s is no change", (_, to) => expect(told(document, to)).toEqual([]));

  test("a criterion on a scale whose levels changed is changed: a level of the same name says something else", () => {
    const levels = ontwikkeling.levels.map((level) =>
      level.id === "op-orde" ? { ...level, label: "In orde", description: "Bij elke casus." } : level,
    );
    const scales = [{ ...ontwikkeling, levels }];
    const [before, after] = [
      framework([theme("hulp", [criterion("nazorg")])]),
      framework([theme("hulp", [criterion("nazorg")])], { version: "1.1.0", scales }),
    ];
    const text = document.replace(
      /changes:[\s\S]*/,
      "changes:\n  - { change: reworded, was: [hulp], became: [hulp], because: Alleen het thema. }\n",
    );
    expect(load(text, before, after).diagnostics.map(({ params }) => params)).toMatchObject([{ id: "nazorg", is: "changed" }]);
  });

  test("one name of a criterion and of its indicator stands for both: of both it has to be said that they changed", () => {
    const version = (text: string, parts: Data = {}) =>
      framework([theme("hulp", [criterion("nazorg", { indicators: [shows("nazorg", text)] })])], parts);
    const [from, to] = [version("Er is nazorg."), version("Er is nazorg afgesproken.", { version: "1.1.0" })];
    const same = document.split("\n").slice(0, 6).join("\n");
    const change = (id: string) => `${same}\n  - { change: reworded, was: [${id}], became: [${id}], because: Duidelijker. }\n`;
    expect(load(change("hulp"), from, to).diagnostics.map(({ params }) => params)).toMatchObject([{ id: "nazorg", is: "changed" }]);
    expect(must(load(change("nazorg"), from, to)).changes.get("nazorg")?.what).toBe("reworded");
  });
});
