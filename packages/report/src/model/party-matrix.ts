import { supervisionWords } from "../supervision-nl.ts";
import type { CriterionResult, NodeResult, Scale } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { partyName } from "./by-party.ts";
import { given } from "./given.ts";
import { gradeMark, gradeOf, gradeText } from "./grade.ts";
import type { Lookup } from "./lookup.ts";
import { type Mark, markAudiences } from "./mark.ts";
import { criterionReference, type Reference, referenceAudiences, themeReference } from "./reference.ts";

/** A level in words, with its mark; without a word there is none. */
export interface PartyCell {
  readonly word?: string;
  readonly mark?: Mark;
  /** Said where it is a remark and was not adopted. */
  readonly note?: string;
}

export interface PartyRow {
  /** Absent for the whole. */
  readonly reference?: Reference;
  readonly title: string;
  /** What holds for all parties together. */
  readonly whole: PartyCell;
  /** One per party, in the order of `parties`. */
  readonly cells: readonly PartyCell[];
}

/** Parties beside themes, and beside the criteria where their levels differ. */
export interface PartyMatrix {
  readonly parties: readonly string[];
  readonly rows: readonly PartyRow[];
}

const cell = {
  word: "public",
  mark: { audience: "public", fields: markAudiences },
  note: "public",
} as const satisfies Audiences<PartyCell>;

export const partyMatrixAudiences = {
  parties: "public",
  rows: {
    audience: "public",
    fields: {
      reference: { audience: "public", fields: referenceAudiences },
      title: "public",
      whole: { audience: "public", fields: cell },
      cells: { audience: "public", fields: cell },
    },
  },
} as const satisfies Audiences<PartyMatrix>;

type Result = Pick<CriterionResult | NodeResult, "byParty"> & { readonly outcome?: CriterionResult["outcome"] | undefined };

const gradeIn = (result: Result): string | undefined => (result.outcome?.state === "scored" ? gradeOf(result.outcome) : undefined);

/** Whether parties got another level than each other, or than all of them together. */
const isDifferent = (result: Result): boolean => {
  const { byParty = [] } = result;
  return byParty.length > 0 && new Set([gradeIn(result), ...byParty.map(gradeOf)]).size > 1;
};

/** The judgements per party in one view; undefined where there are none, and in a report without levels. */
export function partyMatrix(lookup: Lookup): PartyMatrix | undefined {
  const { framework, overall, inspection } = lookup.assessment;
  const results: readonly Result[] = [
    ...lookup.themes.flatMap(({ result }) => result ?? []),
    ...lookup.settled.map(({ result }) => result),
    ...(overall === undefined ? [] : [overall]),
  ];
  const judged = new Set(results.flatMap(({ byParty = [] }) => byParty.map(({ party }) => party)));
  const parties = (inspection.parties ?? []).map(({ id }) => id).filter((id) => judged.has(id));
  if (parties.length === 0 || !lookup.showsLevels) return undefined;

  const row = (result: Result, scale: Scale | undefined, name: Pick<PartyRow, "title" | "reference">): PartyRow => ({
    ...name,
    whole: levelCell(scale, gradeIn(result), undefined),
    cells: parties.map((id) => {
      const found = result.byParty?.find(({ party }) => party === id);
      return found === undefined ? {} : levelCell(scale, gradeOf(found), found.remark && supervisionWords.byParty.remark);
    }),
  });
  const overallScale = framework.outcome === "none" ? undefined : lookup.scale(framework.outcome.scale);
  return {
    parties: parties.map((id) => partyName(lookup, id)),
    rows: [
      ...(overall?.byParty === undefined ? [] : [row(overall, overallScale, { title: supervisionWords.byParty.overall })]),
      ...lookup.themes.flatMap(({ theme, result, criteria }) => {
        const own = criteria.filter((pair) => isDifferent(pair.result));
        if (result === undefined || (result.byParty === undefined && own.length === 0)) return [];
        return [
          row(result, lookup.scale(theme.scale), { reference: themeReference(theme), title: theme.title }),
          ...own.map(({ criterion, result: one }) =>
            row(one, lookup.scale(criterion.scale), { reference: criterionReference(criterion), title: criterion.title }),
          ),
        ];
      }),
    ],
  };
}

const levelCell = (scale: Scale | undefined, grade: string | undefined, note: string | undefined): PartyCell =>
  grade === undefined ? {} : { word: gradeText(scale, grade), ...gradeMark(scale, grade, false), ...given({ note }) };
