import type { profileCatalog } from "../../catalog/profile.ts";
import type { Messages } from "../locale.ts";
import { choice, didYouMean, q } from "./words.ts";

export const profileEn: Messages<typeof profileCatalog> = {
  "profile/not-found": {
    title: "Profile not found",
    message: ({ id, framework }) =>
      id === ""
        ? `This inspection names no profile, and ${q(framework)} was read with one.`
        : `There is no profile ${q(id)} with ${q(framework)}.`,
    hint: ({ available, candidate }) =>
      didYouMean(candidate) ??
      (available.length > 0 ? `Found: ${choice(available)}.` : "Put the profile in the folder “profiles” beside the framework."),
    why: "A profile settles what an inspection looks at. With another one, or without, the outcome says something else.",
  },
  "profile/unknown-criterion": {
    title: "Unknown criterion in a profile",
    message: ({ id }) => `The criterion ${q(id)} does not exist in this framework.`,
    hint: ({ candidate }) => didYouMean(candidate),
    why: "A profile chooses from the framework. What is not in there, nobody can rate.",
  },
  "profile/criterion-twice": {
    title: "Criterion named twice",
    message: ({ id }) => `The criterion ${q(id)} stands in this list twice.`,
    hint: () => "Remove one of the two.",
    why: "Who reads a list must be able to see how many criteria a profile has.",
  },
  "profile/not-chosen": {
    title: "Criterion not in the profile",
    message: ({ criterion }) => `The criterion ${q(criterion)} stands here, but the profile does not choose it.`,
    hint: () => "Add it to “criteria”, or remove it here.",
    why: "What is not looked at can have no demands and give no shortfall.",
  },
  "profile/not-statutory": {
    title: "Not a statutory norm",
    message: ({ criterion }) => `The criterion ${q(criterion)} has no statutory norm.`,
    hint: () => "Name only criteria with “norm: { type: statutory }” under “adopts”.",
    why: "Only of what the law asks can a supervisor adopt a shortfall. Stimulating and enforcing stay apart.",
  },
  "profile/asks-less": {
    title: "Profile asks less than the framework",
    message: ({ asked, framework }) => `The profile asks ${asked} here, and the framework itself already ${framework}.`,
    hint: ({ framework }) => `Write ${framework} or more, or remove the demand.`,
    why: "A profile may ask for more evidence than the framework, never for less. Otherwise outcomes can no longer be compared.",
  },
  "profile/rated-outside": {
    title: "Rated outside the profile",
    message: ({ about }) => `${q(about)} is outside the profile of this inspection and cannot be rated.`,
    hint: () => "Remove this line. Observations may stay: they come in the report as by-catch.",
    why: "Of what nobody set out to look at, nobody can judge fairly. What was seen all the same is not lost.",
  },
};
