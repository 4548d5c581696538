import * as z from "zod/mini";
import { date, described, filledList, id, list, text, word } from "./common.ts";
import { notRatedReasons } from "./ratings.ts";

const reason = (description: string) => z.optional(described(z.string(), description));

const notRatedSchema = z.strictObject({
  about: id("The criterion."),
  why: word(notRatedReasons, "Why there is no level."),
  because: reason("The reason; required."),
  by: z.optional(id("Which assessor.")),
});

const consensusSchema = z.strictObject({
  about: id("The criterion."),
  level: id("The level the assessors agree on."),
  because: reason("The reason; required."),
  date: date("When."),
  by: filledList(id("An assessor."), "Who took part."),
});

const judgementSchema = z.strictObject({
  about: id("The criterion, the theme, or `overall`."),
  level: id("The level that is adopted."),
  because: reason("The reason; required."),
  consequence: z.optional(text("What it means for citizens.")),
  actors: z.optional(list(id("A party."), "Wie is aan zet?")),
  by: id("The assessor who adopts."),
  second: z.optional(id("The second assessor; required outside the room.")),
  date: date("When."),
});

const proseSchema = z.strictObject({ about: id("What it is about."), text: text("The text, in plain Dutch.") });

const recommendationSchema = z.strictObject({
  id: id("Id of the recommendation."),
  about: z.optional(list(id("A criterion."), "What it rests on.")),
  to: filledList(id("A party."), "To whom."),
  text: text("What is advised."),
});

const measureSchema = z.strictObject({
  id: id("Id of the measure."),
  about: filledList(id("A criterion."), "What it rests on."),
  to: filledList(id("A party."), "To whom."),
  text: text("What is demanded."),
  term: date("Done by."),
  check: text("How it is checked."),
});

/** From ratings to a report: what people decide and write. */
export const decisionFields = {
  notRated: z.optional(list(notRatedSchema, "Criteria without a level, with the reason.")),
  consensus: z.optional(list(consensusSchema, "Where assessors differed and agreed.")),
  judgements: z.optional(list(judgementSchema, "What is adopted.")),
  summary: z.optional(text("Samenvatting in gewone taal.")),
  findings: z.optional(list(proseSchema, "Prose per criterion.")),
  conclusions: z.optional(list(proseSchema, "Prose per theme.")),
  recommendations: z.optional(list(recommendationSchema, "Advice.")),
  measures: z.optional(list(measureSchema, "What is demanded, by when.")),
  progress: z.optional(
    list(
      z.strictObject({ is: word(["draft", "to-party", "adopted", "published"], "The state."), date: date("Since.") }),
      "The states of the report, in order.",
    ),
  ),
};
