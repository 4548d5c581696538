import { capital, listed } from "../format-nl.ts";
import { audienceLabels, frameworkStatusLabels, inspectorateLabels, phaseLabels, subjectLabels } from "../labels-nl.ts";
import { profileWords } from "../profile-nl.ts";
import { periodText, subjectText } from "../sentences-nl.ts";
import { integralView, words } from "../words-nl.ts";
import type { Audience } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { type Fact, fact, factAudiences } from "./fact.ts";
import type { Lookup } from "./lookup.ts";

/** What the report is: of what, by whom, in what state, for whom, with which framework. */
export interface Header {
  readonly title: string;
  readonly subject: string;
  readonly status: string;
  readonly framework: string;
  /** Only when the framework is not in force. */
  readonly frameworkStatus: string;
  readonly facts: readonly Fact[];
}

export const headerAudiences = {
  title: "public",
  subject: "public",
  status: "public",
  framework: "public",
  frameworkStatus: "public",
  facts: { audience: "public", fields: factAudiences },
} as const satisfies Audiences<Header>;

/** For whom this version of the report is, in a word. */
export const audienceWord = (audience: Audience): string => audienceLabels[audience];

export function header({ assessment }: Lookup): Header {
  const { framework, inspection, phase, profile } = assessment;
  const { lead, participants = [], integralView: isIntegral } = inspection.inspectorates;
  const others = participants.map(({ id }) => id).filter((id) => id !== lead);
  const terms = words.header;
  return {
    title: inspection.title,
    subject: subjectText(subjectLabels[inspection.subject.kind], inspection.subject.name),
    status: phaseLabels[phase],
    framework: `${framework.title} ${framework.version}`,
    frameworkStatus: frameworkStatusLabels[framework.status],
    facts: [
      ...fact(terms.lead, capital(inspectorateLabels[lead]), "public"),
      ...fact(terms.participants, capital(listed(others.map((id) => inspectorateLabels[id]))), "public"),
      ...fact(terms.integralView, isIntegral === undefined ? undefined : integralView, "public"),
      ...fact(terms.period, periodText(inspection.period.from, inspection.period.until), "public"),
      ...fact(profileWords.heading, profile?.title, "public"),
    ],
  };
}
