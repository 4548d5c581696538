import type { CriterionView } from "../model/criterion.ts";
import { referenceText } from "../model/reference.ts";
import { words } from "../words-nl.ts";
import { computedItem, decisionItems, partyItems, remarkItems, roomItem } from "./decision.ts";
import { escaped } from "./escape.ts";
import { observationBlocks } from "./observation.ts";
import { outcomeText } from "./outcome.ts";
import { type Block, bold, heading, list, numbered, prose, titled } from "./parts.ts";

const terms = words.findings;

const indicatorItem = ({ letter, text, shows, isEmpty, observed }: CriterionView["indicators"][number]): string =>
  [`${letter}. ${escaped(text)}`, shows, ...(isEmpty ? [bold(terms.noObservation)] : observed === undefined ? [] : [observed])].join(" · ");

function evidenceBlock({ evidence, sourceTypes, remarks }: CriterionView): readonly Block[] {
  const kinds = sourceTypes === "" ? [] : [`(${sourceTypes})`];
  const text = [...(evidence === undefined ? [] : [evidence]), ...kinds].join(" ");
  return [...(text === "" ? [] : [text]), ...list(remarks.map((remark) => bold(remark.text)))];
}

/** One criterion: the norm, the outcome, the finding, how it came about, the evidence. */
export function criterionBlocks(criterion: CriterionView): readonly Block[] {
  const { reference, labels, good, why, norm, outcome, finding, proposal, room, ratings, consensus, judgement, indicators } = criterion;
  const { passages } = criterion;
  const steps = [
    ...computedItem(terms.proposal, proposal),
    ...roomItem(room),
    ...(ratings === undefined ? [] : [`${bold(terms.ratings)}: ${ratings.map(escaped).join("; ")}`]),
    ...decisionItems(terms.consensus, consensus),
    ...decisionItems(terms.judgement, judgement),
    ...remarkItems(criterion.statutoryRemark),
    ...partyItems(criterion.byParty),
  ];
  return [
    heading(3, referenceText(reference)),
    ...(labels.length === 0 ? [] : [labels.join(" · ")]),
    ...titled(terms.good, prose(good)),
    ...titled(terms.why, prose(why)),
    ...(norm === undefined ? [] : [`${bold(terms.norm)}: ${escaped(norm)}`]),
    ...(outcome === undefined ? [] : [numbered(outcomeText(outcome), passages?.outcome && escaped(passages.outcome))]),
    ...evidenceBlock(criterion),
    ...titled(numbered(terms.finding, passages?.finding), prose(finding)),
    ...titled(numbered(terms.how, passages?.steps), list(steps)),
    ...titled(terms.indicators, list(indicators.map(indicatorItem))),
    bold(numbered(terms.observations, passages?.observations)),
    ...observationBlocks(criterion),
  ];
}
