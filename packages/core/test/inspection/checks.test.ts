import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { loadInspection } from "../../src/inspection/load-inspection.ts";
import { must } from "../builders.ts";
import { type Slip, says, withSlip } from "../marked.ts";

const path = "inspection.yaml";
const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const document = read("document.yaml");
// In this framework one criterion may be set aside as not applicable.
const kader = must(
  loadFramework({
    path: "framework.yaml",
    text: read("../framework/document.yaml").replace("{ id: zicht-op-veiligheid,", "{ id: zicht-op-veiligheid, notApplicable: { allowed: true },"),
  }),
);
const load = (text: string) => loadInspection([{ path, text }], kader);
const codesOf = (text: string) => load(text).diagnostics.map((diagnostic) => says(diagnostic, path));

const ids: readonly Slip[] = [
  { name: "two sources with one id", code: "inspection/duplicate-id", mended: "observations:\n", broken: '  - { id: «b02, type: document, date: "2024-03-14" }\nobservations:\n' },
  { name: "two recommendations with one id", code: "inspection/duplicate-id", mended: "{ id: a1,", broken: "{ id: a1, about: [gezamenlijk-plan], to: [wijkteam], text: Nog een. }, { id: «a1," },
  { name: "two cases with one id", code: "inspection/duplicate-id", mended: "[{ id: casus-a }, { id: casus-b }]", broken: "[{ id: casus-a }, { id: casus-b }, { id: «casus-b }]" },
  { name: "two parties with one id", code: "inspection/duplicate-id", mended: "{ id: gemeente, kind: municipality, roles: [commissioner], name: Gemeente Noord }", broken: "{ id: gemeente, kind: municipality, roles: [commissioner], name: Gemeente Noord }, { id: «gemeente, kind: school, roles: [partner], name: De school }" },
  { name: "two assessors with one id", code: "inspection/duplicate-id", mended: "{ id: inspecteur-2, inspectorate: jenv }", broken: "{ id: inspecteur-2, inspectorate: jenv }, { id: «inspecteur-2, inspectorate: igj }" },
  { name: "two steps with one id", code: "inspection/duplicate-id", mended: "{ id: hulp, title: Hulp }", broken: "{ id: hulp, title: Hulp }, { id: «hulp, title: Meer hulp }" },
  { name: "two measures with one id", code: "inspection/duplicate-id", mended: "measures: [", broken: 'measures: [{ id: m1, about: [nazorg], to: [gemeente], text: Eerst dit., term: "2024-09-01", check: Bezoek. }, ' },
  { name: "two observations with one number", code: "inspection/duplicate-id", mended: "  - { id: b02-1,", broken: "  - { id: b02-1, source: b02, indicator: plan-in-dossier, text: Er is een tweede plan., speaks: for }\n  - { id: «b02-1," },
  { name: "a number of another source", code: "inspection/observation-id-mismatch", mended: "  - { id: b02-1,", broken: "  - { id: «b02-2, source: b01, indicator: plan-in-dossier, text: Nog een waarneming., speaks: for }\n  - { id: b02-1," },
  { name: "a number in which the source is only the beginning", code: "inspection/observation-id-mismatch", mended: "  - { id: b02-1,", broken: "  - { id: «b01-x-1, source: b01, indicator: plan-in-dossier, text: Nog een waarneming., speaks: for }\n  - { id: b02-1," },
];

const unknown: readonly Slip[] = [
  { name: "the case of a source", code: "inspection/unknown-case", mended: "case: casus-b, date", broken: "case: «casus-c, date" },
  { name: "the case of an observation", code: "inspection/unknown-case", mended: "case: casus-b }", broken: "case: «casus-c }" },
  { name: "a source", code: "inspection/unknown-source", mended: "  - { id: b02-1,", broken: "  - { id: b12-1, source: «b12, indicator: plan-in-dossier, text: Nog een waarneming., speaks: for }\n  - { id: b02-1," },
  { name: "an indicator", code: "inspection/unknown-indicator", mended: "indicator: plan-bekend", broken: "indicator: «plan-bekent" },
  { name: "the party of an observation", code: "inspection/unknown-party", mended: "party: wijkteam, step", broken: "party: «school, step" },
  { name: "a step", code: "inspection/unknown-step", mended: "step: hulp", broken: "step: «nazorg" },
  { name: "a planned criterion", code: "inspection/unknown-criterion", mended: "plan: [{ criterion: nazorg", broken: "plan: [{ criterion: «nazrg" },
  { name: "a rated criterion", code: "inspection/unknown-criterion", mended: "{ about: nazorg, notRated", broken: "{ about: «nazrg, notRated" },
  { name: "a rated theme: only criteria are rated", code: "inspection/unknown-criterion", mended: "{ about: nazorg, notRated", broken: "{ about: «een-plan, notRated" },
  { name: "an observation a rating leans on", code: "inspection/unknown-observation", mended: "[b01-1, b02-1]", broken: "[b01-1, «b02-9]" },
  { name: "who set a criterion aside", code: "inspection/unknown-assessor", mended: "by: inspecteur-1 }", broken: "by: «inspecteur-9 }" },
  { name: "who took part in a consensus", code: "inspection/unknown-assessor", mended: "by: [inspecteur-1, inspecteur-2]", broken: "by: [inspecteur-1, «inspecteur-3]" },
  { name: "who judged", code: "inspection/unknown-assessor", mended: "by: inspecteur-1, second", broken: "by: «inspecteur-3, second" },
  { name: "the second person", code: "inspection/unknown-assessor", mended: "second: inspecteur-2", broken: "second: «teamleider" },
  { name: "who is to act", code: "inspection/unknown-party", mended: "actors: [wijkteam]", broken: "actors: [«wijkteem]" },
  { name: "what a consensus is about", code: "inspection/unknown-criterion", mended: "consensus:\n  - { about: gezamenlijk-plan", broken: "consensus:\n  - { about: «een-plan" },
  { name: "what a judgement is about", code: "inspection/unknown-criterion", mended: "- { about: een-plan, level", broken: "- { about: «eenplan, level" },
  { name: "what a finding is about", code: "inspection/unknown-criterion", mended: "findings: [{ about: gezamenlijk-plan", broken: "findings: [{ about: «een-plan" },
  { name: "what a conclusion is about", code: "inspection/unknown-theme", mended: "conclusions: [{ about: een-plan", broken: "conclusions: [{ about: «gezamenlijk-plan" },
  { name: "whom a recommendation is for", code: "inspection/unknown-party", mended: "to: [wijkteam]", broken: "to: [«school]" },
  { name: "what a measure rests on", code: "inspection/unknown-criterion", mended: "id: m1, about: [nazorg]", broken: "id: m1, about: [«nazrg]" },
  { name: "a rated level", code: "inspection/unknown-level", mended: "level: in-aanzet, because: Het plan is half af.", broken: "level: «in-aanzt, because: Het plan is half af." },
  { name: "a level of another scale", code: "inspection/unknown-level", mended: "level: in-aanzet, because: Het plan bepaalt", broken: "level: «hoog, because: Het plan bepaalt" },
  { name: "a level of a consensus", code: "inspection/unknown-level", mended: "consensus:\n  - { about: gezamenlijk-plan, level: in-aanzet", broken: "consensus:\n  - { about: gezamenlijk-plan, level: «goed" },
];

const deciding: readonly Slip[] = [
  { name: "a judgement without a reason", code: "inspection/judgement-without-reason", mended: "level: in-aanzet, because: Het plan bepaalt het beeld.", broken: "level: in-aanzet" },
  { name: "a judgement with a blank reason", code: "inspection/judgement-without-reason", mended: "because: Het plan bepaalt het beeld.", broken: 'because: «"  "' },
  { name: "a consensus without a reason", code: "inspection/judgement-without-reason", mended: 'because: Eén bewoner kent het plan., date: "2024-04-18"', broken: 'because: «"", date: "2024-04-18"' },
  { name: "a criterion set aside without a reason", code: "inspection/judgement-without-reason", mended: "because: Er zijn geen zorgen over veiligheid.", broken: 'because: «""' },
  { name: "not applicable where that is not allowed", code: "inspection/not-applicable-not-allowed", mended: "why: not-applicable, because: Er zijn geen zorgen over veiligheid., by: inspecteur-1 }", broken: "why: not-applicable, because: Er zijn geen zorgen over veiligheid., by: inspecteur-1 }\n  - { about: nazorg, why: «not-applicable, because: Nog geen nazorg. }" },
  { name: "the same in a rating", code: "inspection/not-applicable-not-allowed", mended: "notRated: not-assessed", broken: "notRated: «not-applicable" },
  { name: "a criterion rated twice", code: "inspection/rated-twice", mended: "{ about: nazorg, notRated: not-assessed, because: Niet naar gekeken. }", broken: "{ about: «gezamenlijk-plan, level: op-orde, because: Toch wel. }" },
  { name: "a rating with neither level nor reason why not", code: "inspection/rating-unclear", mended: "{ about: nazorg, notRated: not-assessed, because: Niet naar gekeken. }", broken: "«{ about: nazorg, because: Niet naar gekeken. }" },
  { name: "a rating with both", code: "inspection/rating-unclear", mended: "{ about: nazorg, notRated: not-assessed,", broken: "«{ about: nazorg, level: op-orde, notRated: not-assessed," },
  { name: "a seal that is not that of the ratings", code: "inspection/closed-rating-changed", mended: 'closed: "2024-04-18"', broken: `closed: "2024-04-18"\n    seal: «"${"0".repeat(64)}"` },
  { name: "two judgements about one theme", code: "inspection/decided-twice", mended: "  - { about: een-plan, level", broken: '  - { about: een-plan, level: op-orde, because: Toch hoger., by: inspecteur-1, date: "2024-04-19" }\n  - { about: «een-plan, level' },
  { name: "one criterion set aside twice", code: "inspection/decided-twice", mended: "notRated:\n", broken: "notRated:\n  - { about: zicht-op-veiligheid, why: not-assessed, because: Geen tijd. }\n" },
  { name: "judged and set aside", code: "inspection/decided-and-set-aside", mended: "- { about: een-plan, level: in-aanzet,", broken: "- { about: «zicht-op-veiligheid, level: laag," },
  { name: "a second person who is the first", code: "inspection/same-second-person", mended: "second: inspecteur-2", broken: "second: «inspecteur-1" },
  { name: "a period that ends before it begins", code: "inspection/dates-reversed", mended: 'until: "2024-04-19"', broken: 'until: «"2024-03-03"' },
];

describe("an inspection in which nothing is wrong", () => {
  test("loads without a word", () => {
    expect(codesOf(document)).toEqual([]);
    expect(load(document).ok).toBe(true);
  });
});

/** Of slips without a mark only the code is compared: where they point is another question. */
const codeOnly = (lines: readonly string[]) => lines.map((line) => line.split(" ")[0]);

describe.each([
  { about: "ids", slips: ids },
  { about: "what does not exist", slips: unknown },
  { about: "deciding", slips: deciding },
])("$about", ({ slips }) => {
  test.each(slips)("$name: $code, at its place, and nothing is computed", (slip) => {
    const broken = withSlip(document, slip);
    const found = codesOf(broken.text);
    if (slip.broken.includes("«")) expect(found).toEqual([broken.says]);
    else expect(codeOnly(found)).toEqual([slip.code]);
    expect(load(broken.text).ok).toBe(false);
  });
});

describe("worth a look, and no more", () => {
  const warnings: readonly Slip[] = [
    { name: "a source from before the period", code: "inspection/source-before-period", mended: 'case: casus-b, date: "2024-03-13"', broken: 'case: casus-b, date: «"2024-03-03"' },
    { name: "an observation that waits for its number", code: "inspection/number-missing", mended: "{ id: b02-1, source: b02, indicator: plan-in-dossier, text: Er ligt geen plan., speaks: against, case: casus-b }\nratings:\n  - assessor: inspecteur-1\n    closed: \"2024-04-17\"\n    ratings:\n      - { about: gezamenlijk-plan, level: in-aanzet, because: Het plan is half af., observations: [b01-1, b02-1] }", broken: "{ source: b02, indicator: plan-in-dossier, text: «Er ligt geen plan., speaks: against, case: casus-b }\nratings:\n  - assessor: inspecteur-1\n    closed: \"2024-04-17\"\n    ratings:\n      - { about: gezamenlijk-plan, level: in-aanzet, because: Het plan is half af., observations: [b01-1] }" },
  ];
  test.each(warnings)("$name: $code", (slip) => {
    const broken = withSlip(document, slip);
    const result = load(broken.text);
    expect(result.diagnostics.map((diagnostic) => says(diagnostic, path))).toEqual([broken.says]);
    expect(result.ok).toBe(true);
  });

  test("deciding before everyone has closed: every consensus and judgement is named", () => {
    const result = load(document.replace('    closed: "2024-04-18"\n', ""));
    expect(result.ok).toBe(true);
    expect(result.diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ["inspection/decided-before-closed", { about: "gezamenlijk-plan", closed: 1, of: 2 }],
      ["inspection/decided-before-closed", { about: "gezamenlijk-plan", closed: 1, of: 2 }],
      ["inspection/decided-before-closed", { about: "een-plan", closed: 1, of: 2 }],
    ]);
  });
});
