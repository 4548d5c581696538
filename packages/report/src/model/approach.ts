import { capital, dutchDate, listed } from "../format-nl.ts";
import { domainLabels, inspectorateLabels, partyLabels, roleLabels, sourceLabels, triggerLabels } from "../labels-nl.ts";
import { announcedText, consentText, periodText, programmeText } from "../sentences-nl.ts";
import { bothRolesText } from "../supervision-nl.ts";
import { words } from "../words-nl.ts";
import type { Source, SourceType } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { type Fact, fact, factAudiences } from "./fact.ts";
import { given } from "./given.ts";
import type { Lookup } from "./lookup.ts";
import { profileFacts } from "./profile.ts";
import { criterionReferences, type Reference, referenceAudiences } from "./reference.ts";

export interface SourceKind {
  readonly kind: string;
  // Numbers of conversations can be numbers of persons, small ones: not for everyone.
  readonly number?: number;
  readonly announced?: string;
}

export interface PlanRow {
  readonly reference: Reference;
  readonly kinds: string;
}

export interface SubQuestion {
  readonly inspectorate: string;
  readonly question: string;
}

export interface PartyView {
  readonly name: string;
  readonly kind: string;
  readonly roles: string;
}

export interface CaseRow {
  readonly id: string;
  readonly domains: string;
  readonly consent: string;
}

/** Aanleiding, vraag en werkwijze. */
export interface Approach {
  readonly facts: readonly Fact[];
  readonly question: string;
  readonly subQuestions: readonly SubQuestion[];
  readonly parties: readonly PartyView[];
  /** Said of a party that supervises and was looked at too. */
  readonly bothRoles: readonly string[];
  readonly sources: readonly SourceKind[];
  /** What the profile asks and how much of the framework it looks at. */
  readonly profile?: readonly Fact[];
  readonly plan?: readonly PlanRow[];
  readonly cases?: readonly CaseRow[];
}

export const approachAudiences = {
  facts: { audience: "public", fields: factAudiences },
  question: "public",
  subQuestions: { audience: "public", fields: { inspectorate: "public", question: "public" } },
  parties: { audience: "public", fields: { name: "public", kind: "public", roles: "public" } },
  bothRoles: "public",
  sources: { audience: "public", fields: { kind: "public", number: "inspected", announced: "inspected" } },
  profile: { audience: "public", fields: factAudiences },
  plan: { audience: "inspected", fields: { reference: { audience: "public", fields: referenceAudiences }, kinds: "public" } },
  cases: "internal",
} as const satisfies Audiences<Approach>;

function sourceKinds(sources: readonly Source[]): readonly SourceKind[] {
  const types = (Object.keys(sourceLabels) as SourceType[]).filter((type) => sources.some((source) => source.type === type));
  return types.map((type) => {
    const own = sources.filter((source) => source.type === type);
    const yes = own.filter(({ announced }) => announced === true).length;
    const no = own.filter(({ announced }) => announced === false).length;
    return { kind: sourceLabels[type], number: own.length, announced: announcedText(yes, no, own.length) };
  });
}

type Plan = Lookup["assessment"]["inspection"]["plan"];

/** The plan in the order of the framework, as everything else is printed. */
const inOrder = (lookup: Lookup, plan: Plan): Plan =>
  plan && [...lookup.settled, ...lookup.trial].flatMap(({ criterion }) => plan.filter((row) => row.criterion === criterion.id));

/** A party that supervises is looked at too when it has another role as well, or was judged. */
function bothRoles({ assessment: { inspection } }: Lookup): readonly string[] {
  const judged = new Set((inspection.judgements ?? []).map(({ party }) => party));
  return (inspection.parties ?? [])
    .filter(({ id, roles }) => roles.includes("supervisor") && (roles.length > 1 || judged.has(id)))
    .map(({ name }) => bothRolesText(name));
}

export function approach(lookup: Lookup): Approach {
  const { inspection } = lookup.assessment;
  const { trigger, period, programme } = inspection;
  const terms = words.approach;
  return {
    facts: [
      ...fact(terms.trigger, trigger === undefined ? undefined : capital(triggerLabels[trigger.kind]), "public"),
      ...fact(terms.what, trigger?.description, "public"),
      ...fact(terms.period, periodText(period.from, period.until), "public"),
      ...fact(terms.programme, programme === undefined ? undefined : programmeText(programme.id, programme.project), "public"),
    ],
    question: inspection.question,
    subQuestions: (inspection.inspectorates.participants ?? []).flatMap(({ id, question }) =>
      question === undefined ? [] : [{ inspectorate: capital(inspectorateLabels[id]), question }],
    ),
    parties: (inspection.parties ?? []).map(({ name, kind, roles }) => ({
      name,
      kind: partyLabels[kind],
      roles: listed(roles.map((role) => roleLabels[role])),
    })),
    bothRoles: bothRoles(lookup),
    sources: sourceKinds(inspection.sources ?? []),
    ...given({
      profile: profileFacts(lookup),
      plan: inOrder(lookup, inspection.plan)?.flatMap(({ criterion, sources }) =>
        criterionReferences(lookup, [criterion]).map((reference) => ({
          reference,
          kinds: listed(sources.map((type) => sourceLabels[type])),
        })),
      ),
      cases: inspection.cases?.map(({ id, domains = [], consent }) => ({
        id,
        domains: listed(domains.map((domain) => domainLabels[domain])),
        consent: consent === undefined ? "" : consentText(consent.given, consent.date === undefined ? undefined : dutchDate(consent.date)),
      })),
    }),
  };
}
