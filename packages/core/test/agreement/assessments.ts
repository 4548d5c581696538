import type { Assessment } from "../../src/schema/assessment.ts";
import { assessed, criterion, type Data, framework, observed, theme } from "../builders.ts";

/** With cases seen for and against, the room of the plan ends at `in-aanzet`. */
const narrow: Data = {
  ladder: [
    { level: "op-orde", when: { every: { of: "cases", where: { picture: "for" } } } },
    { level: "in-aanzet", otherwise: true },
  ],
};
const room = [
  { when: { some: { of: "cases", where: { picture: "against" } } }, atMost: "in-aanzet", because: "Een bewoner kent het plan niet." },
];
const plan = observed("plan", narrow);

/** Criteria `plan` (with a room), `nazorg`, `gesprek`, `regie`, and on other scales `wettelijk`, `uren` (steps of 1) and `aandeel`. */
export const kader = (parts: Data = {}) =>
  framework(
    [
      theme("samen", [
        { ...plan, outcome: { ...(plan["outcome"] as Data), room } },
        criterion("nazorg", { number: "1.2", anchors: { "op-orde": "Elke bewoner heeft een vast nummer om te bellen." } }),
        criterion("gesprek"),
        criterion("regie", { phase: "trial" }),
        criterion("wettelijk", { scale: "voldoet" }),
        criterion("uren", { scale: "punten" }),
        criterion("aandeel", { scale: "procent" }),
      ]),
    ],
    parts,
  );

/** Per criterion what an assessor gives: a level, a number, a reason why not, or a whole rating. */
export type Gives = Readonly<Record<string, string | number | Data>>;

const reasons = ["not-applicable", "not-assessed", "insufficient-evidence"];

function ratingOf(about: string, given: string | number | Data): Data {
  const because = `Gezien bij ${about}.`;
  if (typeof given === "object") return { about, because, ...given };
  if (typeof given === "number") return { about, because, value: given };
  return { about, because, ...(reasons.includes(given) ? { notRated: given } : { level: given }) };
}

/** A block of ratings that was closed. */
export const gave = (assessor: string, given: Gives): Data => ({
  assessor,
  closed: "2024-04-17",
  ratings: Object.entries(given).map(([about, one]) => ratingOf(about, one)),
});

/** An assessment in which these assessors all closed. An id may name its inspectorate: `jenv/inspecteur-2`; else it is igj. */
export function ratedBy(given: Readonly<Record<string, Gives>>, parts: Data = {}, frame = kader()): Assessment {
  const named = Object.keys(given).map((name) => name.split("/"));
  const assessors = named.map((name) => ({ id: name.at(-1) ?? "", inspectorate: name.length > 1 ? name[0] : "igj" }));
  const ratings = Object.entries(given).map(([name, gives]) => gave(name.split("/").at(-1) ?? "", gives));
  return assessed(frame, { framework: { id: frame.data.id, version: frame.data.version }, assessors, ratings, ...parts });
}
