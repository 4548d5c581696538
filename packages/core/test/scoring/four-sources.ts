import { criterion, type Data, framework, fromObservations, theme } from "../builders.ts";

const indicators = [
  { id: "plan-zichtbaar", text: "Het plan is te zien.", shows: "done", scale: "punten" },
  { id: "plan-geregeld", text: "Het plan is afgesproken.", shows: "arranged" },
];
export const picture = { for: "only-for", against: "only-against", mixed: "rest" } as const;
/** A framework with one criterion, `plan`. */
export const kaderWith = (outcome: Data) => framework([theme("een-plan", [criterion("plan", { indicators, outcome })])]);
export const plain = kaderWith(fromObservations({ ladder: [{ level: "op-orde", otherwise: true }] }));

/** Four sources: two files, a citizen, a document without a case; the last source lies before the period. */
export const parts = {
  assessors: [
    { id: "inspecteur-1", inspectorate: "igj" },
    { id: "inspecteur-2", inspectorate: "jenv" },
  ],
  cases: [{ id: "casus-a" }, { id: "casus-b" }],
  sources: [
    { id: "b1", type: "case-file", case: "casus-a", date: "2024-03-12", by: "inspecteur-1" },
    { id: "b2", type: "interview-citizen", case: "casus-a", date: "2024-03-12", by: "inspecteur-2" },
    { id: "b3", type: "case-file", case: "casus-b", date: "2024-03-12", by: "inspecteur-2" },
    { id: "b4", type: "document", date: "2024-03-12" },
    { id: "b5", type: "interview-professional", case: "casus-b", date: "2024-03-03", by: "inspecteur-1" },
  ],
  observations: [
    seen("b1-1", "for", { value: 8, period: "jaar-2022" }),
    seen("b2-1", "against", { value: 3, period: "jaar-2023" }),
    seen("b3-1", "for", { value: 6, period: "jaar-2023" }),
    seen("b3-2", "for", {}, "plan-geregeld"),
    seen("b4-1", "partly", { value: 9, period: "jaar-2022" }),
    seen("b5-1", "against", { value: 0, period: "jaar-2023" }),
    seen("b3-3", "against", { value: 1, period: "jaar-2023", withdrawn: { date: "2024-04-02", because: "Vergissing." } }),
  ],
};
export function seen(id: string, speaks: string, more: Data, indicator = "plan-zichtbaar"): Data {
  return { id, source: id.split("-")[0], indicator, text: "Zo staat het er.", speaks, ...more };
}
