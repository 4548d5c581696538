import * as z from "zod/mini";
import { date, described, domains, filledList, id, list, period, sourceTypes, text, version, word } from "./common.ts";
import { decisionFields } from "./decision.ts";
import { observationSchema } from "./observation.ts";
import { ratingsSchema } from "./ratings.ts";
import { sourceSchema } from "./source.ts";

export const inspectorateIds = ["igj", "jenv", "onderwijs", "arbeidsinspectie", "wmo-toezicht"] as const;
const inspectorate = (description: string) => word(inspectorateIds, description);

const partySchema = z.strictObject({
  id: id("Id of the party."),
  kind: word(["team", "provider", "municipality", "school", "organisation"], "Kind of party."),
  roles: filledList(z.enum(["provider", "commissioner", "supervisor", "partner"]), "Its roles; a municipality can have several."),
  name: text("Name of the organisation. Never of a person."),
});

const caseSchema = z.strictObject({
  id: id("Pseudonym of the case."),
  domains: z.optional(list(z.enum(domains), "Domains at play.")),
  consent: z.optional(described(z.strictObject({ given: z.boolean(), date: z.optional(date("When.")) }), "Consent of the citizen.")),
});

/** Everything an inspection can hold; each key may stand in the head file or in a file beside it. */
export const inspectionFields = {
  id: id("Id of the inspection."),
  title: text("Title."),
  question: text("Onderzoeksvraag."),
  framework: described(
    z.strictObject({ id: id("Id of the framework."), version: version("Its version, between quotes.") }),
    "The framework the inspection uses.",
  ),
  subject: described(
    z.strictObject({
      kind: word(["team", "organisation", "network", "region", "group"], "Kind of subject."),
      name: text("Name of the subject."),
      steps: z.optional(list(z.strictObject({ id: id("Id of the step."), title: text("Name of the step.") }), "The route of a group, in order.")),
    }),
    "What the inspection is about.",
  ),
  trigger: z.optional(
    described(
      z.strictObject({ kind: word(["planned", "signal", "calamity", "ministerial-request"], "Kind of trigger."), description: z.optional(text("What happened.")) }),
      "Why the inspection was done.",
    ),
  ),
  period: period("Period of the inspection. A source from before it is no finding."),
  inspectorates: described(
    z.strictObject({
      lead: inspectorate("Who leads."),
      participants: z.optional(list(z.strictObject({ id: inspectorate("Who takes part."), question: z.optional(text("Its own question.")) }), "Who takes part.")),
      integralView: z.optional(word(["tsd"], "TSD looks across all domains from the citizen's side; it is the four together, not a fifth inspectorate.")),
    }),
    "Who inspects.",
  ),
  parties: z.optional(list(partySchema, "The parties in the picture.")),
  assessors: z.optional(
    list(z.strictObject({ id: id("Id of the assessor: a function, never a name."), inspectorate: inspectorate("For whom.") }), "Who rate, each apart."),
  ),
  sample: z.optional(
    described(
      z.strictObject({
        population: text("From how many."),
        drawn: described(z.int().check(z.minimum(0)), "How many cases were drawn."),
        drawnBy: text("Who drew them; a function, never a name."),
        how: text("How they were drawn."),
        notReached: z.optional(text("Wie zagen we niet?")),
      }),
      "How the cases were chosen.",
    ),
  ),
  cases: z.optional(list(caseSchema, "The cases.")),
  plan: z.optional(
    list(z.strictObject({ criterion: id("The criterion."), sources: filledList(z.enum(sourceTypes), "Kinds of source.") }), "Per criterion which kinds of source are planned."),
  ),
  sources: z.optional(list(sourceSchema, "The sources.")),
  observations: z.optional(list(observationSchema, "The observations.")),
  ratings: z.optional(list(ratingsSchema, "The ratings, a block per assessor.")),
  ...decisionFields,
};

const format = z.literal(1).check(z.meta({ description: "Version of the file format." }));

/** The whole inspection: one file, or the pieces of a folder joined. */
export const inspectionSchema = z.strictObject({
  kind: z.literal("inspection").check(z.meta({ description: "Head of one inspection." })),
  format,
  ...inspectionFields,
});
export type InspectionData = z.infer<typeof inspectionSchema>;

/** A file beside the head, `overleg.yaml` or `vaststelling.yaml`: any of the lists and texts that people add later. */
export const inspectionPartSchema = z.strictObject({
  kind: z.literal("inspection-part").check(z.meta({ description: "A piece of an inspection, beside its head file." })),
  format,
  parties: inspectionFields.parties,
  assessors: inspectionFields.assessors,
  sample: inspectionFields.sample,
  cases: inspectionFields.cases,
  plan: inspectionFields.plan,
  sources: inspectionFields.sources,
  observations: inspectionFields.observations,
  ...decisionFields,
});
export type InspectionPart = z.infer<typeof inspectionPartSchema>;
