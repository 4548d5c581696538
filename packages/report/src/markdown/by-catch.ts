import type { ByCatchView } from "../model/by-catch.ts";
import { referenceText } from "../model/reference.ts";
import type { ReportModel } from "../model/report-model.ts";
import { profileWords } from "../profile-nl.ts";
import { words } from "../words-nl.ts";
import { escaped } from "./escape.ts";
import { observationItem } from "./observation.ts";
import { type Block, bold, heading, list, numbered, prose, titled } from "./parts.ts";

const terms = profileWords.outside;

const item = ({ reference, finding, observations, setAside = [], passages }: ByCatchView): readonly Block[] => [
  heading(3, referenceText(reference)),
  ...titled(numbered(words.findings.finding, passages?.finding), prose(finding)),
  ...titled(
    numbered(words.findings.observations, passages?.observations),
    list(observations.map((one) => observationItem(one, one.case === undefined ? [] : [escaped(one.case)]))),
  ),
  ...titled(terms.setAside, list(setAside.map(({ why, observation }) => observationItem(observation, [bold(why)])))),
];

/** What was seen of criteria outside the profile. */
export const byCatchBlocks = ({ byCatch }: ReportModel): readonly Block[] =>
  byCatch.length === 0 ? [] : [heading(2, terms.heading), terms.lead, ...byCatch.flatMap(item)];
