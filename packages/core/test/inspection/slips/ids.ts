import type { Slip } from "../../marked.ts";

/** Slips in ids and numbers. */
export const ids: readonly Slip[] = [
  {
    name: "two sources with one id",
    code: "inspection/duplicate-id",
    mended: "observations:\n",
    broken: '  - { id: «b02, type: document, date: "2024-03-14" }\nobservations:\n',
  },
  {
    name: "two recommendations with one id",
    code: "inspection/duplicate-id",
    mended: "{ id: a1,",
    broken: "{ id: a1, about: [gezamenlijk-plan], to: [wijkteam], text: Nog een. }, { id: «a1,",
  },
  {
    name: "two cases with one id",
    code: "inspection/duplicate-id",
    mended: "[{ id: casus-a }, { id: casus-b }]",
    broken: "[{ id: casus-a }, { id: casus-b }, { id: «casus-b }]",
  },
  {
    name: "two parties with one id",
    code: "inspection/duplicate-id",
    mended: "{ id: gemeente, kind: municipality, roles: [commissioner], name: Gemeente Noord }",
    broken:
      "{ id: gemeente, kind: municipality, roles: [commissioner], name: Gemeente Noord }, { id: «gemeente, kind: school, roles: [partner], name: De school }",
  },
  {
    name: "two assessors with one id",
    code: "inspection/duplicate-id",
    mended: "{ id: inspecteur-2, inspectorate: jenv }",
    broken: "{ id: inspecteur-2, inspectorate: jenv }, { id: «inspecteur-2, inspectorate: igj }",
  },
  {
    name: "two steps with one id",
    code: "inspection/duplicate-id",
    mended: "{ id: hulp, title: Hulp }",
    broken: "{ id: hulp, title: Hulp }, { id: «hulp, title: Meer hulp }",
  },
  {
    name: "two measures with one id",
    code: "inspection/duplicate-id",
    mended: "measures: [",
    broken: 'measures: [{ id: m1, about: [nazorg], to: [gemeente], text: Eerst dit., term: "2024-09-01", check: Bezoek. }, ',
  },
  {
    name: "two observations with one number",
    code: "inspection/duplicate-id",
    mended: "  - { id: b02-1,",
    broken: "  - { id: b02-1, source: b02, indicator: plan-in-dossier, text: Er is een tweede plan., speaks: for }\n  - { id: «b02-1,",
  },
  {
    name: "a number of another source",
    code: "inspection/observation-id-mismatch",
    mended: "  - { id: b02-1,",
    broken: "  - { id: «b02-2, source: b01, indicator: plan-in-dossier, text: Nog een waarneming., speaks: for }\n  - { id: b02-1,",
  },
  {
    name: "a number in which the source is only the beginning",
    code: "inspection/observation-id-mismatch",
    mended: "  - { id: b02-1,",
    broken: "  - { id: «b01-x-1, source: b01, indicator: plan-in-dossier, text: Nog een waarneming., speaks: for }\n  - { id: b02-1,",
  },
];
