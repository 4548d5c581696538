import { dutchDate } from "../format-nl.ts";
import { outcomeParts } from "../outcome-parts.ts";
import { statutoryWithoutLevelsText } from "../profile-nl.ts";
import { statutoryText } from "../sentences-nl.ts";
import { refusalText, supervisorText } from "../supervision-nl.ts";
import type { Audience, Judgement, PartyJudgement, Refusal } from "./assessment-parts.ts";
import type { Audiences, HasAudience } from "./audience.ts";
import { partyName } from "./by-party.ts";
import { given } from "./given.ts";
import { gradeMark, gradeOf, gradeText, levelsOf } from "./grade.ts";
import { meaningOf } from "./level-meaning.ts";
import { criterionOutcome, lineAudiences, type OutcomeLine, outcomeLine } from "./line.ts";
import type { CriterionPair, Lookup } from "./lookup.ts";
import { type Mark, markAudiences } from "./mark.ts";
import { criterionReference, type Reference, referenceAudiences } from "./reference.ts";

/** A shortfall that somebody put on record: adopted by who is competent, or remarked by who is not. About one party it is not public. */
export interface Shortfall extends HasAudience {
  readonly audience: Audience;
  readonly reference: Reference;
  readonly party?: string;
  readonly word: string;
  readonly mark?: Mark;
  /** Stage, coverage and possible levels, where it is the outcome. */
  readonly parts: readonly string[];
  readonly supervisor: string;
  readonly date: string;
  readonly because: string;
  /** Why it is a remark; absent where it was adopted. */
  readonly refused?: string;
}

/** Criteria that the law asks, apart from all others: with a shortfall, without one, and not examined. */
export interface Statutory {
  readonly sentence: string;
  /** Adopted by a supervisor that the profile names. */
  readonly adopted: readonly Shortfall[];
  /** Proposed, rated or agreed, and adopted by nobody. */
  readonly rated: readonly OutcomeLine[];
  /** Said by a supervisor that cannot adopt it. */
  readonly remarks: readonly Shortfall[];
  readonly notSeen: readonly OutcomeLine[];
  /** A number, or a level to which the framework gives no meaning: whether it is a shortfall cannot be said. */
  readonly undecided: readonly OutcomeLine[];
  readonly notExamined: readonly OutcomeLine[];
}

const lines = { audience: "public", fields: lineAudiences } as const;
const shortfalls = {
  audience: "public",
  fields: {
    audience: "public",
    reference: { audience: "public", fields: referenceAudiences },
    party: "public",
    word: "public",
    mark: { audience: "public", fields: markAudiences },
    parts: "public",
    supervisor: "public",
    date: "public",
    because: "public",
    refused: "public",
  },
} as const;

export const statutoryAudiences = {
  sentence: "public",
  adopted: shortfalls,
  rated: lines,
  remarks: shortfalls,
  notSeen: lines,
  undecided: lines,
  notExamined: lines,
} as const satisfies Audiences<Statutory>;

const isStatutory = ({ criterion }: CriterionPair): boolean => criterion.norm?.type === "statutory";
const isJudged = ({ result: { outcome } }: CriterionPair): boolean => outcome.state === "scored" && outcome.stage === "judgement";

/** Criteria outside the profile were not looked at. They are counted as such and not listed. */
export function statutory(lookup: Lookup): Statutory {
  const own = lookup.settled.filter(isStatutory);
  const outside = lookup.outside.filter((pair) => isStatutory(pair) && !pair.result.trial).length;
  const all = own.length + outside;
  if (!lookup.showsLevels) {
    const sentence = statutoryWithoutLevelsText(all);
    return { sentence, adopted: [], rated: [], remarks: [], notSeen: [], undecided: [], notExamined: [] };
  }
  const means = (...meanings: readonly string[]) => own.filter((pair) => meanings.includes(meaningOf(lookup, pair)));
  const short = means("shortfall");
  const ofParty = own.filter((pair) => partyShortfalls(lookup, pair).some(({ remark }) => remark === undefined) && !short.includes(pair));
  const remarked = own.filter((pair) => remarksOn(lookup, pair).length > 0);
  // Where somebody saw a shortfall, it cannot be said that none was seen, nor that nobody looked.
  const silent = (pairs: readonly CriterionPair[]) => pairs.filter((pair) => !ofParty.includes(pair) && !remarked.includes(pair));
  const line = (pair: CriterionPair) => outcomeLine(lookup, pair);
  const [notSeen, undecided, notExamined] = [means("strength", "improvement"), means("plain"), means("open")].map((pairs) =>
    silent(pairs).map(line),
  ) as [OutcomeLine[], OutcomeLine[], OutcomeLine[]];
  const numbers = {
    all,
    shortfalls: short.length,
    ofParty: ofParty.length,
    remarks: remarked.length,
    notSeen: notSeen.length,
    undecided: undecided.length,
    notExamined: notExamined.length + outside,
    outside,
  };
  return {
    sentence: statutoryText(numbers),
    adopted: own.flatMap((pair) => adoptedOn(lookup, pair)),
    rated: short.filter((pair) => !isJudged(pair)).map(line),
    remarks: remarked.flatMap((pair) => remarksOn(lookup, pair)),
    notSeen,
    undecided,
    notExamined,
  };
}

/** What was judged a shortfall of one party. */
function partyShortfalls(lookup: Lookup, { criterion, result: { byParty = [] } }: CriterionPair): readonly PartyJudgement[] {
  const levels = levelsOf(lookup.scale(criterion.scale)).filter(({ meaning }) => meaning === "shortfall");
  return byParty.filter((one) => levels.some(({ id }) => id === gradeOf(one)));
}

function adoptedOn(lookup: Lookup, pair: CriterionPair): readonly Shortfall[] {
  const { judgement } = pair.result;
  return [
    ...(judgement !== undefined && meaningOf(lookup, pair) === "shortfall"
      ? [{ ...shortfall(lookup, pair, judgement), parts: outcomeParts(criterionOutcome(lookup, pair)) }]
      : []),
    ...partyShortfalls(lookup, pair)
      .filter(({ remark }) => remark === undefined)
      .map((one) => shortfall(lookup, pair, one, one.party)),
  ];
}

function remarksOn(lookup: Lookup, pair: CriterionPair): readonly Shortfall[] {
  const { remark } = pair.result;
  return [
    ...(remark === undefined ? [] : [shortfall(lookup, pair, remark, undefined, remark)]),
    ...partyShortfalls(lookup, pair).flatMap((one) => (one.remark ? [shortfall(lookup, pair, one, one.party, one.remark)] : [])),
  ];
}

function shortfall(lookup: Lookup, { criterion }: CriterionPair, judgement: Judgement, party?: string, refusal?: Refusal): Shortfall {
  const scale = lookup.scale(criterion.scale);
  const grade = gradeOf(judgement) ?? "";
  const assessor = lookup.assessment.inspection.assessors?.find(({ id }) => id === judgement.by);
  return {
    audience: party === undefined ? "public" : "inspected",
    reference: criterionReference(criterion),
    ...given({ party: party === undefined ? undefined : partyName(lookup, party) }),
    word: gradeText(scale, grade),
    ...gradeMark(scale, grade, false),
    parts: [],
    supervisor: supervisorText(assessor?.inspectorate ?? judgement.by),
    date: dutchDate(judgement.date),
    because: judgement.because,
    ...given({ refused: refusal === undefined ? undefined : refusalText(refusal) }),
  };
}
