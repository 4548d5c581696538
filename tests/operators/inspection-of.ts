import { stringify } from "yaml";
import { type Example, isObserved, type Written, type WrittenObservation } from "./example.ts";
import { aboutOf, criteriaOf, pin } from "./framework-of.ts";

const assessor = "inspecteur-1";
const closed = "2024-05-31";

/** The inspection of an example, as a file: what is given, and no more than every inspection needs beside it. */
export function inspectionOf(example: Example): string {
  const { given, judgement } = example;
  const observations = isObserved(given) ? given : [];
  const ratings = isObserved(given) ? [] : Object.entries(given).map(ratingOf);
  const named = [judgement?.["second"], ...observations.map(({ by }) => by)].filter((by) => by !== undefined);
  const assessors = [...new Set([assessor, ...named])];
  const cases = example.cases ?? [...new Set(observations.flatMap((one) => one.case ?? []))];
  return stringify({
    kind: "inspection",
    format: 1,
    id: "wijkteam-noord",
    title: "Samenwerken in wijkteam Noord",
    question: "Wat komt er uit dit voorbeeld?",
    framework: pin,
    subject: { kind: "team", name: "Wijkteam Noord" },
    period: { from: "2024-05-01" },
    inspectorates: { lead: "wmo-toezicht" },
    assessors: assessors.map((id) => ({ id, inspectorate: "wmo-toezicht" })),
    cases: cases.map((id) => ({ id })),
    sources: observations.map(({ type, case: about, by }, index) => ({
      id: sourceId(index),
      type,
      ...(about !== undefined && { case: about }),
      ...(by !== undefined && { by }),
      date: "2024-05-13",
    })),
    observations: observations.map((one, index) => observationOf(one, index, example)),
    ratings: assessors.map((id) => ({ assessor: id, closed, ratings: id === assessor ? ratings : [] })),
    ...(judgement && { judgements: [{ about: aboutOf(example), by: assessor, date: "2024-06-14", ...judgement }] }),
  });
}

const notRated = ["not-applicable", "not-assessed", "insufficient-evidence"];

function ratingOf([about, grade]: [string, string | number]): Written {
  if (notRated.includes(String(grade))) return { about, notRated: grade, because: "Zo zegt het voorbeeld." };
  return /^-?[0-9]/.test(String(grade)) ? { about, value: grade } : { about, level: grade };
}

const sourceId = (index: number): string => `b${String(index + 1).padStart(2, "0")}`;
export const observationId = (index: number): string => `${sourceId(index)}-1`;

function observationOf(one: WrittenObservation, index: number, example: Example): Written {
  const { type: _type, case: _case, by: _by, ...observed } = one;
  return { id: observationId(index), source: sourceId(index), indicator: onlyIndicator(example), text: "Zo is het gezien.", ...observed };
}

function onlyIndicator(example: Example): string | undefined {
  const [indicator] = criteriaOf(example).flatMap(({ indicators = [] }) => indicators);
  return typeof indicator === "string" ? indicator : indicator?.id;
}
