import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { InspectionData } from "../../schema/inspection.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Rebuttal } from "../../schema/rebuttal.ts";
import type { Places } from "../../text/places.ts";
import type { Check } from "./check.ts";

/** A decision about a remark has a reason and a day, changes what it says it changes, and is there before the report is adopted. */
export const rebuttal: Check = (data, _framework, places) => {
  const observations = new Map((data.observations ?? []).map((observation) => [observation.id, observation]));
  return (data.rebuttal ?? []).flatMap((remark) =>
    remark.decision === undefined
      ? undecided(remark, data.progress, places)
      : [...incomplete(remark, places), ...unchanged(remark, observations, places)],
  );
};

/** A remark that came after the report was adopted could not be decided about before. */
function undecided(remark: Rebuttal, progress: InspectionData["progress"] = [], places: Places): readonly Diagnostic[] {
  const latest = progress.at(-1)?.is;
  const adopted = progress.findLast(({ is }) => is === "adopted") ?? progress.findLast(({ is }) => is === "published");
  if (!adopted || (latest !== "adopted" && latest !== "published") || remark.received > adopted.date) return [];
  const options = { trail: places.trail(remark), related: [{ note: "demanded-here" as const, span: places.value(adopted, "is") }] };
  return [diagnose("rebuttal/undecided", { id: remark.id, adopted: adopted.date }, places.value(remark, "id"), options)];
}

function incomplete(remark: Rebuttal, places: Places): readonly Diagnostic[] {
  const { received, decided } = remark;
  const trail = places.trail(remark);
  const missing = (["because", "decided"] as const).filter((key) => remark[key] === undefined);
  return [
    ...missing.map((key) => diagnose("rebuttal/decision-incomplete", { missing: key }, places.value(remark, "decision"), { trail })),
    ...(decided !== undefined && decided < received
      ? [diagnose("rebuttal/decided-before-received", { received, decided }, places.value(remark, "decided"), { trail })]
      : []),
  ];
}

/** Only of a fact that was accepted whole is it certain that an observation was wrong. One that does not exist is another mistake. */
function unchanged(remark: Rebuttal, observations: ReadonlyMap<string | undefined, Observation>, places: Places): readonly Diagnostic[] {
  if (remark.is !== "fact" || remark.decision !== "accepted") return [];
  const trail = places.trail(remark);
  if (remark.observation === undefined) return [diagnose("rebuttal/observation-missing", {}, places.value(remark, "decision"), { trail })];
  const observation = observations.get(remark.observation);
  const changes = observation && [...(observation.revised ?? []), ...(observation.withdrawn ? [observation.withdrawn] : [])];
  if (!changes || changes.some(({ date }) => date >= remark.received)) return [];
  const params = { observation: remark.observation, received: remark.received };
  return [diagnose("rebuttal/observation-not-revised", params, places.value(remark, "observation"), { trail })];
}
