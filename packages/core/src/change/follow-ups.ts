import { actionSteps } from "../schema/action.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Cell, Declared, FollowedCriterion, FollowedInspection, FollowedShortfall, Row } from "./comparison.ts";
import { isOfAnotherVersion } from "./comparison.ts";
import type { Entry } from "./order.ts";
import { partsOf } from "./parts.ts";
import { changeOf, type Table } from "./rows.ts";
import { versionOf } from "./versions.ts";

/** For each inspection that names one of the others as its previous one: what became of its measures and of what fell short. */
export function followUpsOf(table: Table, criteria: readonly Row[]): readonly FollowedInspection[] {
  const { entries } = table;
  return entries.flatMap((later) =>
    entries
      .filter((earlier) => earlier !== later && later.assessment.inspection.previous?.inspection === earlier.assessment.inspection.id)
      .map((earlier) => followed(table, criteria, earlier, later)),
  );
}

function followed(table: Table, rows: readonly Row[], earlier: Entry, later: Entry): FollowedInspection {
  const { measures = [] } = earlier.assessment.inspection;
  const { followUp = [] } = later.assessment.inspection;
  const criterion = (id: string) => followedCriterion(table, rows, earlier, later, id);
  const known = new Set(measures.map(({ id }) => id));
  return {
    earlier: earlier.key,
    later: later.key,
    measures: measures.map(({ id, text, term, about }) => ({
      id,
      text,
      term,
      ...declaredIn(followUp, (one) => one.measure === id),
      criteria: about.map(criterion),
    })),
    shortfalls: earlier.assessment.criteria
      .map(({ id }) => criterion(id))
      .filter(({ before }) => before?.meaning === "shortfall")
      .map((one) => shortfall(one, earlier, followUp)),
    unknown: followUp.flatMap(({ measure }) => (measure === undefined || known.has(measure) ? [] : [measure])),
  };
}

function followedCriterion(table: Table, rows: readonly Row[], earlier: Entry, later: Entry, id: string): FollowedCriterion {
  // The row that holds it in the version of the earlier inspection: another row may have the same id with another meaning.
  const row = rows.find((one) => one.id === id && !isElsewhere(one, earlier.key));
  if (!row) return { id, title: id, without: [] };
  const [before, after] = [earlier, later].map(({ key }) => row.cells.find((cell) => cell.inspection === key));
  return {
    id,
    ...(row.number !== undefined && { number: row.number }),
    title: row.title,
    ...(before && { before }),
    ...(after && { after }),
    ...(before &&
      after && { change: changeOf(table, "criterion", id, sideOf(table, earlier, before, id), sideOf(table, later, after, id)) }),
    without: row.without.filter(({ inspection }) => inspection === earlier.key || inspection === later.key),
  };
}

const isElsewhere = ({ without }: Row, key: string): boolean =>
  without.some(({ inspection, why }) => inspection === key && isOfAnotherVersion(why));

function sideOf({ versions }: Table, entry: Entry, cell: Cell, id: string) {
  const part = partsOf(versionOf(versions, entry).framework, "criterion").find((one) => one.id === id);
  return { cell, part: part ?? { id, title: id, scale: undefined } };
}

type FollowUps = NonNullable<InspectionData["followUp"]>;

function declaredIn(followUp: FollowUps, isAbout: (one: FollowUps[number]) => boolean): { readonly declared?: Declared } {
  const found = followUp.find(isAbout);
  if (!found) return {};
  const { became, because, observations } = found;
  return { declared: { became, because, ...(observations && { observations }) } };
}

function shortfall(one: FollowedCriterion, earlier: Entry, followUp: FollowUps): FollowedShortfall {
  const declared = declaredIn(followUp, ({ criterion }) => criterion === one.id);
  if (!one.after) return { ...one, ...declared, now: "unknown" };
  if (one.after.meaning !== "shortfall") return { ...one, ...declared, now: "ended" };
  return { ...one, ...declared, now: "persists", ...nextStep(earlier, one.id) };
}

/**
 * The step after the heaviest that the earlier inspection set: inform, then address, then intervene. A step about a theme is
 * about its criteria, and one that names no judgement about all. After the heaviest of all, and where none was set, only what
 * is known is told.
 */
function nextStep({ assessment: { criteria, inspection } }: Entry, id: string): Pick<FollowedShortfall, "lastStep" | "proposedStep"> {
  const theme = criteria.find((result) => result.id === id)?.theme;
  const isAbout = (about: string | undefined) => about === undefined || about === id || about === theme || about === "overall";
  const set = (inspection.actions ?? []).filter(({ judgement }) => isAbout(judgement)).map(({ step }) => actionSteps.indexOf(step));
  const heaviest = Math.max(-1, ...set);
  const [last, next] = [actionSteps[heaviest], actionSteps[heaviest + 1]];
  return { ...(last && { lastStep: last }), ...(last && next && { proposedStep: next }) };
}
