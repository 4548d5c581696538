import { supervisionWords } from "../supervision-nl.ts";
import type { CriterionResult, NodeResult, Scale } from "./assessment-parts.ts";
import { type DecisionView, judgementView } from "./decision.ts";
import { given } from "./given.ts";
import { gradeMark, gradeOf, gradeText } from "./grade.ts";
import type { Lookup } from "./lookup.ts";
import type { Mark } from "./mark.ts";
import { criterionReference, type Reference, themeReference } from "./reference.ts";
import { roomView } from "./room.ts";

interface LevelView {
  readonly word: string;
  readonly mark?: Mark;
}

/** A judgement that is another level than was proposed or agreed. */
export interface DeviationRow {
  /** Absent for the whole. */
  readonly reference?: Reference;
  readonly title: string;
  readonly proposal?: LevelView;
  readonly room?: string;
  readonly consensus?: LevelView;
  readonly judgement: DecisionView;
}

type Result = (CriterionResult | NodeResult) & { readonly consensus?: CriterionResult["consensus"] };

/**
 * Where people adopted something else than was proposed, or than they had agreed. Internal as a whole: the team learns from it.
 * Undefined as long as nothing was adopted, and in a report without levels.
 */
export function deviations(lookup: Lookup): readonly DeviationRow[] | undefined {
  const { framework, overall, themes } = lookup.assessment;
  const all = [...lookup.settled.map(({ result }) => result), ...themes, ...(overall === undefined ? [] : [overall])];
  if (!lookup.showsLevels || all.every(({ judgement }) => judgement === undefined)) return undefined;
  const overallScale = framework.outcome === "none" ? undefined : lookup.scale(framework.outcome.scale);
  return [
    ...(overall === undefined ? [] : row(lookup, overall, overallScale, { title: supervisionWords.deviations.overall })),
    ...lookup.themes.flatMap(({ theme, result, criteria }) => [
      ...(result === undefined
        ? []
        : row(lookup, result, lookup.scale(theme.scale), { reference: themeReference(theme), title: theme.title })),
      ...criteria.flatMap(({ criterion, result: one }) =>
        row(lookup, one, lookup.scale(criterion.scale), { reference: criterionReference(criterion), title: criterion.title }),
      ),
    ]),
  ];
}

function row(
  lookup: Lookup,
  { computed, room, consensus, judgement }: Result,
  scale: Scale | undefined,
  name: Pick<DeviationRow, "title" | "reference">,
): readonly DeviationRow[] {
  if (judgement === undefined) return [];
  const proposed = computed?.state === "scored" ? gradeOf(computed) : undefined;
  const agreed = consensus && gradeOf(consensus);
  const judged = gradeOf(judgement);
  if ([proposed, agreed].every((grade) => grade === undefined || grade === judged)) return [];
  const view = (grade: string | undefined, isOpen: boolean): LevelView | undefined =>
    grade === undefined ? undefined : { word: gradeText(scale, grade), ...gradeMark(scale, grade, isOpen) };
  return [
    {
      ...name,
      ...given({
        proposal: view(proposed, true),
        room: room === undefined ? undefined : roomView(scale, room).levels,
        consensus: view(agreed, false),
      }),
      judgement: judgementView(lookup, scale, judgement),
    },
  ];
}
