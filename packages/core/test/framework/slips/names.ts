import type { Slip } from "../../marked.ts";

/** Slips in names and dates. */
export const names: readonly Slip[] = [
  { name: "two sources with one id", code: "framework/duplicate-id", mended: "{ id: jeugdwet,", broken: "{ id: «wmo-2015," },
  { name: "two scales with one id", code: "framework/duplicate-id", mended: "{ id: voldoet,", broken: "{ id: «risico," },
  {
    name: "two levels of one scale with one id",
    code: "framework/duplicate-id",
    mended: "{ id: laag, label: Laag, value: 0 }, { id: hoog",
    broken: "{ id: laag, label: Laag, value: 0 }, { id: «laag",
  },
  { name: "two indicators with one id", code: "framework/duplicate-id", mended: "{ id: plan-bekend", broken: "{ id: «plan-in-dossier" },
  {
    name: "a theme with the id of a criterion",
    code: "framework/duplicate-id",
    mended: "id: zicht-op-veiligheid,",
    broken: "id: «veiligheid,",
  },
  {
    name: "a criterion with the name of the whole",
    code: "framework/duplicate-id",
    mended: "id: zicht-op-veiligheid,",
    broken: "id: «overall,",
  },
  {
    name: "a scale that is not there",
    code: "framework/unknown-scale",
    mended: "title: Nazorg\n        scale: ontwikkeling",
    broken: "title: Nazorg\n        scale: «ontwikeling",
  },
  {
    name: "a source that is not there",
    code: "framework/unknown-source",
    mended: "[{ source: wmo-2015 }]",
    broken: "[{ source: «wmo-2014 }]",
  },
  {
    name: "a level that is not on the scale, in a ladder",
    code: "framework/unknown-level",
    mended: "{ level: ontbreekt, otherwise: true }",
    broken: "{ level: «hoog, otherwise: true }",
  },
  {
    name: "a level that is not on the scale, in a band",
    code: "framework/unknown-level",
    mended: "{ level: in-aanzet, above: 1 }",
    broken: "{ level: «in-aanzt, above: 1 }",
  },
  {
    name: "a level that is not on the scale, in a limit",
    code: "framework/unknown-level",
    mended: "atMost: in-aanzet, because: Een kerncriterium ontbreekt.",
    broken: "atMost: «laag, because: Een kerncriterium ontbreekt.",
  },
  {
    name: "a level that is not on the scale, in the room",
    code: "framework/unknown-level",
    mended: "atLeast: ontbreekt, atMost: in-aanzet",
    broken: "atLeast: «ontbreek, atMost: in-aanzet",
  },
  {
    name: "a level that no member can have, in a predicate",
    code: "framework/unknown-level",
    mended: "{ core: true, level: ontbreekt }",
    broken: "{ core: true, level: «hoog }",
  },
  {
    name: "an anchor for a level that is not there",
    code: "framework/unknown-level",
    mended: "anchors: { ontbreekt: Er",
    broken: "anchors: { «geborgd: Er",
  },
  {
    name: "a named member that is not there",
    code: "framework/unknown-criterion",
    mended: "including: [gezamenlijk-plan]",
    broken: "including: [«gezamenlijk-pln]",
  },
  {
    name: "a validity that ends before it begins",
    code: "framework/dates-reversed",
    mended: 'until: "2024-12-31"',
    broken: 'until: «"2020-12-31"',
  },
];
