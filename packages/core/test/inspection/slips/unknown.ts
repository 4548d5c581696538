import type { Slip } from "../../marked.ts";

/** Names of what is not there. */
export const unknown: readonly Slip[] = [
  { name: "the case of a source", code: "inspection/unknown-case", mended: "case: casus-b, date", broken: "case: «casus-c, date" },
  { name: "the case of an observation", code: "inspection/unknown-case", mended: "case: casus-b }", broken: "case: «casus-c }" },
  {
    name: "a source",
    code: "inspection/unknown-source",
    mended: "  - { id: b02-1,",
    broken: "  - { id: b12-1, source: «b12, indicator: plan-in-dossier, text: Nog een waarneming., speaks: for }\n  - { id: b02-1,",
  },
  { name: "an indicator", code: "inspection/unknown-indicator", mended: "indicator: plan-bekend", broken: "indicator: «plan-bekent" },
  {
    name: "the party of an observation",
    code: "inspection/unknown-party",
    mended: "party: wijkteam, step",
    broken: "party: «school, step",
  },
  { name: "a step", code: "inspection/unknown-step", mended: "step: hulp", broken: "step: «nazorg" },
  {
    name: "a planned criterion",
    code: "inspection/unknown-criterion",
    mended: "plan: [{ criterion: nazorg",
    broken: "plan: [{ criterion: «nazrg",
  },
  {
    name: "a rated criterion",
    code: "inspection/unknown-criterion",
    mended: "{ about: nazorg, notRated",
    broken: "{ about: «nazrg, notRated",
  },
  {
    name: "a rated theme: only criteria are rated",
    code: "inspection/unknown-criterion",
    mended: "{ about: nazorg, notRated",
    broken: "{ about: «een-plan, notRated",
  },
  { name: "an observation a rating leans on", code: "inspection/unknown-observation", mended: "[b01-1, b02-1]", broken: "[b01-1, «b02-9]" },
  { name: "who set a criterion aside", code: "inspection/unknown-assessor", mended: "by: inspecteur-1 }", broken: "by: «inspecteur-9 }" },
  {
    name: "who took part in a consensus",
    code: "inspection/unknown-assessor",
    mended: "by: [inspecteur-1, inspecteur-2]",
    broken: "by: [inspecteur-1, «inspecteur-3]",
  },
  { name: "who judged", code: "inspection/unknown-assessor", mended: "by: inspecteur-1, second", broken: "by: «inspecteur-3, second" },
  { name: "the second person", code: "inspection/unknown-assessor", mended: "second: inspecteur-2", broken: "second: «teamleider" },
  { name: "who is to act", code: "inspection/unknown-party", mended: "actors: [wijkteam]", broken: "actors: [«wijkteem]" },
  {
    name: "what a consensus is about",
    code: "inspection/unknown-criterion",
    mended: "consensus:\n  - { about: gezamenlijk-plan",
    broken: "consensus:\n  - { about: «een-plan",
  },
  {
    name: "what a judgement is about",
    code: "inspection/unknown-criterion",
    mended: "- { about: een-plan, level",
    broken: "- { about: «eenplan, level",
  },
  {
    name: "what a finding is about",
    code: "inspection/unknown-criterion",
    mended: "findings: [{ about: gezamenlijk-plan",
    broken: "findings: [{ about: «een-plan",
  },
  {
    name: "what a conclusion is about",
    code: "inspection/unknown-theme",
    mended: "conclusions: [{ about: een-plan",
    broken: "conclusions: [{ about: «gezamenlijk-plan",
  },
  { name: "whom a recommendation is for", code: "inspection/unknown-party", mended: "to: [wijkteam]", broken: "to: [«school]" },
  {
    name: "what a measure rests on",
    code: "inspection/unknown-criterion",
    mended: "id: m1, about: [nazorg]",
    broken: "id: m1, about: [«nazrg]",
  },
  {
    name: "a rated level",
    code: "inspection/unknown-level",
    mended: "level: in-aanzet, because: Het plan is half af.",
    broken: "level: «in-aanzt, because: Het plan is half af.",
  },
  {
    name: "a level of another scale",
    code: "inspection/unknown-level",
    mended: "level: in-aanzet, because: Het plan bepaalt",
    broken: "level: «hoog, because: Het plan bepaalt",
  },
  {
    name: "a level of a consensus",
    code: "inspection/unknown-level",
    mended: "consensus:\n  - { about: gezamenlijk-plan, level: in-aanzet",
    broken: "consensus:\n  - { about: gezamenlijk-plan, level: «goed",
  },
];
