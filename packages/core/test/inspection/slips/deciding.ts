import type { Slip } from "../../marked.ts";

/** Slips in how people come to a judgement. */
export const deciding: readonly Slip[] = [
  {
    name: "a judgement without a reason",
    code: "inspection/judgement-without-reason",
    mended: "level: in-aanzet, because: Het plan bepaalt het beeld.",
    broken: "level: in-aanzet",
  },
  {
    name: "a judgement with a blank reason",
    code: "inspection/judgement-without-reason",
    mended: "because: Het plan bepaalt het beeld.",
    broken: 'because: «"  "',
  },
  {
    name: "a consensus without a reason",
    code: "inspection/judgement-without-reason",
    mended: 'because: Eén bewoner kent het plan., date: "2024-04-18"',
    broken: 'because: «"", date: "2024-04-18"',
  },
  {
    name: "a criterion set aside without a reason",
    code: "inspection/judgement-without-reason",
    mended: "because: Er zijn geen zorgen over veiligheid.",
    broken: 'because: «""',
  },
  {
    name: "not applicable where that is not allowed",
    code: "inspection/not-applicable-not-allowed",
    mended: "why: not-applicable, because: Er zijn geen zorgen over veiligheid., by: inspecteur-1 }",
    broken:
      "why: not-applicable, because: Er zijn geen zorgen over veiligheid., by: inspecteur-1 }\n  - { about: nazorg, why: «not-applicable, because: Nog geen nazorg. }",
  },
  {
    name: "the same in a rating",
    code: "inspection/not-applicable-not-allowed",
    mended: "notRated: not-assessed",
    broken: "notRated: «not-applicable",
  },
  {
    name: "a criterion rated twice",
    code: "inspection/rated-twice",
    mended: "{ about: nazorg, notRated: not-assessed, because: Niet naar gekeken. }",
    broken: "{ about: «gezamenlijk-plan, level: op-orde, because: Toch wel. }",
  },
  {
    name: "a second block of one assessor",
    code: "inspection/ratings-twice",
    mended: "  - assessor: inspecteur-2\n    closed",
    broken: '  - { assessor: inspecteur-2, closed: "2024-04-18", ratings: [] }\n  - assessor: «inspecteur-2\n    closed',
  },
  {
    name: "a consensus of one assessor",
    code: "inspection/consensus-of-one",
    mended: 'date: "2024-04-18", by: [inspecteur-1, inspecteur-2] }',
    broken: 'date: "2024-04-18", by: «[inspecteur-1] }',
  },
  {
    name: "a consensus of one assessor, named twice",
    code: "inspection/consensus-of-one",
    mended: 'date: "2024-04-18", by: [inspecteur-1, inspecteur-2] }',
    broken: 'date: "2024-04-18", by: «[inspecteur-2, inspecteur-2] }',
  },
  {
    name: "a rating with neither level nor reason why not",
    code: "inspection/rating-unclear",
    mended: "{ about: nazorg, notRated: not-assessed, because: Niet naar gekeken. }",
    broken: "«{ about: nazorg, because: Niet naar gekeken. }",
  },
  {
    name: "a rating with both",
    code: "inspection/rating-unclear",
    mended: "{ about: nazorg, notRated: not-assessed,",
    broken: "«{ about: nazorg, level: op-orde, notRated: not-assessed,",
  },
  {
    name: "a seal that is not that of the ratings",
    code: "inspection/closed-rating-changed",
    mended: 'closed: "2024-04-18"',
    broken: `closed: "2024-04-18"\n    seal: «"${"0".repeat(64)}"`,
  },
  {
    name: "two judgements about one theme",
    code: "inspection/decided-twice",
    mended: "  - { about: een-plan, level",
    broken:
      '  - { about: een-plan, level: op-orde, because: Toch hoger., by: inspecteur-1, date: "2024-04-19" }\n  - { about: «een-plan, level',
  },
  {
    name: "one criterion set aside twice",
    code: "inspection/decided-twice",
    mended: "notRated:\n",
    broken: "notRated:\n  - { about: zicht-op-veiligheid, why: not-assessed, because: Geen tijd. }\n",
  },
  {
    name: "judged and set aside",
    code: "inspection/decided-and-set-aside",
    mended: "- { about: een-plan, level: in-aanzet,",
    broken: "- { about: «zicht-op-veiligheid, level: laag,",
  },
  {
    name: "a second person who is the first",
    code: "inspection/same-second-person",
    mended: "second: inspecteur-2",
    broken: "second: «inspecteur-1",
  },
  {
    name: "a period that ends before it begins",
    code: "inspection/dates-reversed",
    mended: 'until: "2024-04-19"',
    broken: 'until: «"2024-03-03"',
  },
];
