import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { InspectionData } from "../../schema/inspection.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { Places } from "../../text/places.ts";
import type { Check } from "./check.ts";

type Action = NonNullable<InspectionData["actions"]>[number];

/** Whoever addresses a party or intervenes says which judgement that rests on, what citizens notice of it, and where that was seen. */
export const actionGrounds: Check = (data, _framework, places) =>
  (data.actions ?? []).flatMap((action) => [...lacking(action, data, places), ...judged(action, data, places)]);

function lacking(action: Action, { observations = [] }: InspectionData, places: Places): readonly Diagnostic[] {
  const { id, step, judgement, effect, observations: named = [] } = action;
  if (step === "inform") return [];
  const withdrawn = new Set(observations.flatMap((one) => (one.withdrawn && one.id !== undefined ? [one.id] : [])));
  const lacks = [
    ...(judgement === undefined ? (["judgement"] as const) : []),
    ...(effect === undefined ? (["effect"] as const) : []),
    ...(named.every((one) => withdrawn.has(one)) ? (["observations"] as const) : []),
  ];
  return lacks.map((what) =>
    diagnose("action/not-substantiated", { id, step, lacks: what }, places.value(action, "step"), { trail: places.trail(action) }),
  );
}

/** The judgement exists: about everybody, or about each party the step is for. */
function judged(action: Action, { judgements = [] }: InspectionData, places: Places): readonly Diagnostic[] {
  const { id, judgement: about, to } = action;
  if (about === undefined) return [];
  const at = places.value(action, "judgement");
  const options = { trail: places.trail(action) };
  if (about === "overall") return [diagnose("action/about-the-whole", { id }, at, options)];
  const found = judgements.filter((one) => one.about === about);
  if (found.some(({ party }) => party === undefined)) return [];
  const known = judgements.map((one) => one.about).filter((one) => one !== "overall");
  if (found.length === 0) return [diagnose("action/no-judgement", referenceTo(about, known), at, options)];
  return to
    .filter((party) => found.every((one) => one.party !== party))
    .map((party) => diagnose("action/no-judgement", { id: about, party }, at, options));
}
