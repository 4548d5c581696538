import * as z from "zod/mini";
import { date, described, id, list, pattern, text, word } from "./common.ts";

export const notRatedReasons = ["not-applicable", "not-assessed", "insufficient-evidence"] as const;
export type NotRatedReason = (typeof notRatedReasons)[number];

const revisedRatingSchema = z.strictObject({
  from: id("The level before, or why it was not rated."),
  date: date("When."),
  because: text("Why it changed."),
});

const ratingSchema = z.strictObject({
  about: id("The criterion."),
  level: z.optional(id("The level this assessor gives.")),
  notRated: z.optional(word(notRatedReasons, "Why there is no level.")),
  because: z.optional(text("The reason. Required as soon as the draft goes to the parties.")),
  observations: z.optional(list(described(z.string().check(z.regex(pattern.observationId)), "An observation."), "The observations the rating leans on.")),
  revised: z.optional(list(revisedRatingSchema, "Earlier ratings, oldest first.")),
});
export type Rating = z.infer<typeof ratingSchema>;

export const ratingsFields = {
  assessor: id("Who rates; one of the assessors of the inspection."),
  closed: z.optional(date("Day on which this assessor was done. Until everyone has closed, no rating is read.")),
  seal: z.optional(
    described(z.string().check(z.regex(/^[0-9a-f]{64}$/)), "Written by `kader close`: digest of the ratings as they were closed, so that later changes show."),
  ),
  ratings: list(ratingSchema, "One entry per criterion."),
};

/** The ratings of one assessor, as a list entry of an inspection in one file. */
export const ratingsSchema = z.strictObject(ratingsFields);
export type Ratings = z.infer<typeof ratingsSchema>;

/** The ratings of one assessor in a file of their own: `oordelen/<assessor>.yaml`. */
export const ratingsFileSchema = z.strictObject({
  kind: z.literal("ratings").check(z.meta({ description: "The ratings of one assessor." })),
  format: z.literal(1).check(z.meta({ description: "Version of the file format." })),
  ...ratingsFields,
});
