import * as z from "zod/mini";
import { count, described, domains, exact, filledList, flag, id, link, list, period, sourceTypes, text, version, word } from "./common.ts";
import { limitSchema, missingEvidenceSchema, missingMembersSchema, normTypes, roomSchema, ruleSchema, showings, whereSchema } from "./rule.ts";

const levelSchema = z.strictObject({
  id: id("Id of the level, unique in its scale."),
  label: text("What the report prints."),
  description: z.optional(text("What the level means.")),
  value: z.optional(exact("What the level is worth. Only rules that reckon with values read it.")),
  meaning: z.optional(word(["strength", "improvement", "shortfall"], "How the report's first page sorts this level: goes well, must improve, shortfall.")),
});
export type Level = z.infer<typeof levelSchema>;

const scaleSchema = z.strictObject({
  id: id("Id of the scale."),
  title: z.optional(text("Name of the scale.")),
  kind: word(["judgement", "appreciation", "development", "risk"], "What a level says."),
  direction: word(["higher-is-better", "lower-is-better"], "Which end of the list of levels is the best."),
  levels: described(z.array(levelSchema).check(z.minLength(2)), "From low to high."),
});
export type Scale = z.infer<typeof scaleSchema>;

const publicationSchema = z.strictObject({
  id: id("Id of the publication."),
  title: text("Title."),
  publisher: z.optional(text("Who published it.")),
  date: z.optional(text("When, as printed.")),
  url: z.optional(link("Where to find it.")),
  note: z.optional(text("What to know before leaning on it.")),
});

const normSchema = z.strictObject({
  type: word(normTypes, "Status of the norm."),
  references: list(
    z.strictObject({ source: id("A source of this framework."), place: z.optional(text("Article, point or page.")) }),
    "Where the norm comes from.",
  ),
});

const indicatorSchema = z.strictObject({
  id: id("Id of the indicator, unique in the framework."),
  text: text("Waaraan kun je dat zien?"),
  shows: word(showings, "What it shows: arranged, done, secured or effect."),
});
export type Indicator = z.infer<typeof indicatorSchema>;

const evidenceSchema = z.strictObject({
  minSources: z.optional(count("So many sources.")),
  minSourceTypes: z.optional(count("So many kinds of source.")),
  minCases: z.optional(count("So many cases.")),
  citizenView: z.optional(word(["required"], "At least one citizen was heard.")),
});
export type EvidenceDemands = z.infer<typeof evidenceSchema>;

const askSchema = z.strictObject({
  citizen: z.optional(list(text("A question."), "To ask a citizen.")),
  professional: z.optional(list(text("A question."), "To ask a professional.")),
  board: z.optional(list(text("A question."), "To ask a board.")),
});

const unitSchema = z.strictObject({
  per: word(["case"], "Observations are grouped by case. What has no case is shown, not counted."),
  picture: described(
    z.strictObject({
      for: word(["only-for", "any-for"], "When a case is for."),
      against: word(["only-against", "any-against"], "When a case is against."),
      mixed: word(["rest"], "All other cases; partly counts here."),
    }),
    "How the observations of one case make its picture.",
  ),
});
export type Unit = z.infer<typeof unitSchema>;

const fromObservationsSchema = z.strictObject({
  from: z.literal("observations").check(z.meta({ description: "Observations give a proposal." })),
  unit: unitSchema,
  rule: described(ruleSchema, "From observations to a proposed level."),
  limits: z.optional(list(limitSchema, "Bounds on the proposal.")),
  room: z.optional(list(roomSchema, "Bounds on the levels people may choose without more.")),
  missing: described(missingEvidenceSchema, "When there is too little to propose a level."),
});
export type FromObservations = z.infer<typeof fromObservationsSchema>;

const criterionOutcomeSchema = z.union([
  z.literal("none"),
  z.strictObject({ from: z.literal("ratings").check(z.meta({ description: "People rate; no proposal is computed." })) }),
  fromObservationsSchema,
]);

const criterionSchema = z.strictObject({
  id: id("Id of the criterion, unique in the framework."),
  number: z.optional(text("Printed number, between quotes. May change.")),
  title: text("Short name."),
  scale: z.optional(id("The scale of its levels.")),
  phase: word(["trial", "settled"], "A trial criterion is rated and reported apart and never in an outcome."),
  good: z.optional(text("Wanneer is het goed?")),
  why: z.optional(text("Waarom is dit belangrijk?")),
  norm: z.optional(described(normSchema, "Type and origin of the norm.")),
  aspect: z.optional(word(["execution", "experience", "result"], "Uitvoering, ervaring of opbrengst.")),
  perspective: z.optional(word(["citizen", "method", "organisation", "policy"], "Whose side it is seen from.")),
  domains: z.optional(list(z.enum(domains), "Domains it touches.")),
  addressees: z.optional(list(text("A kind of party."), "Whom it is about.")),
  core: z.optional(flag("Core criterion (knelcriterium).")),
  tags: z.optional(list(id("A tag."), "Words to select by.")),
  notApplicable: z.optional(described(z.strictObject({ allowed: z.boolean() }), "Whether the criterion may be set aside, with a reason. Absent: it may not.")),
  evidence: z.optional(described(evidenceSchema, "What substantiation asks.")),
  ask: z.optional(described(askSchema, "Questions for the conversation.")),
  anchors: z.optional(described(z.record(z.string(), text("What is seen at this level.")), "Per level what is seen.")),
  indicators: z.optional(list(indicatorSchema, "Waaraan kun je dat zien?")),
  outcome: described(criterionOutcomeSchema, "How a level comes about."),
});
export type Criterion = z.infer<typeof criterionSchema>;

const themeOutcomeSchema = z.union([
  z.literal("none"),
  z.strictObject({
    from: described(z.union([z.literal("criteria"), z.strictObject({ criteria: whereSchema })]), "All criteria of the theme, or a selection."),
    rule: described(ruleSchema, "From the criteria to a level."),
    limits: z.optional(list(limitSchema, "Bounds on the level.")),
    room: z.optional(list(roomSchema, "Bounds on what people may adopt without more.")),
    missing: described(missingMembersSchema, "What happens when criteria have no level."),
  }),
]);

const themeSchema = z.strictObject({
  id: id("Id of the theme."),
  number: z.optional(text("Printed number, between quotes. May change.")),
  title: text("Name of the theme."),
  question: z.optional(text("The question the theme answers.")),
  scale: z.optional(id("The scale of its levels.")),
  criteria: filledList(criterionSchema, "The criteria."),
  outcome: described(themeOutcomeSchema, "How the theme's level comes about."),
});
export type Theme = z.infer<typeof themeSchema>;

const overallOutcomeSchema = z.union([
  z.literal("none"),
  z.strictObject({
    scale: id("The scale of the overall level."),
    from: described(
      z.union([z.enum(["themes", "criteria"]), z.strictObject({ criteria: whereSchema }), z.strictObject({ themes: whereSchema })]),
      "All themes, all criteria, or a selection.",
    ),
    rule: described(ruleSchema, "From the members to a level."),
    limits: z.optional(list(limitSchema, "Bounds on the level.")),
    room: z.optional(list(roomSchema, "Bounds on what people may adopt without more.")),
    missing: described(missingMembersSchema, "What happens when members have no level."),
  }),
]);
export type OverallOutcome = z.infer<typeof overallOutcomeSchema>;
export type ThemeOutcome = z.infer<typeof themeOutcomeSchema>;

export const frameworkSchema = z.strictObject({
  kind: z.literal("framework").check(z.meta({ description: "A referentiekader." })),
  format: z.literal(1).check(z.meta({ description: "Version of the file format." })),
  id: id("Permanent id of the framework."),
  version: version("Version of this encoding, between quotes."),
  status: word(["example", "draft", "in-force", "withdrawn"], "Status of this version."),
  fidelity: described(
    z.strictObject({
      kind: word(["original", "excerpt", "derived", "example"], "How it stands to its source."),
      departures: z.optional(list(text("A departure."), "Where it departs from its sources.")),
    }),
    "How faithful the encoding is.",
  ),
  title: text("Name of the framework."),
  language: word(["nl", "en"], "Language of its texts."),
  owner: text("Who decides on its content."),
  licence: text("SPDX expression of its licence."),
  inForce: z.optional(period("When the frame itself is valid; not the version of this encoding.")),
  transition: z.optional(text("Which inspections may still use the previous version.")),
  sources: list(publicationSchema, "The publications it rests on."),
  citizenSources: z.optional(list(z.enum(sourceTypes), "Which kinds of source are the citizen's own voice.")),
  scales: filledList(scaleSchema, "The scales."),
  themes: filledList(themeSchema, "The themes."),
  outcome: described(overallOutcomeSchema, "The overall outcome, or none."),
});
export type FrameworkData = z.infer<typeof frameworkSchema>;
