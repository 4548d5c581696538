import type { inspectionCatalog } from "../../catalog/inspection.ts";
import type { Messages } from "../locale.ts";
import { choice, chooseFrom, didYouMean, didYouMeanOr, parts, q } from "./words.ts";

const inFramework =
  "Everything that is written down belongs to a part of the framework. What belongs to nothing would not count, unnoticed.";
const inHead = "It must be possible to follow a reference. Only then can a judgement be traced later.";

const outline = "kader frameworks with the id of the framework shows every criterion and indicator.";

export const inspectionEn: Messages<typeof inspectionCatalog> = {
  "inspection/no-head": {
    title: "Inspection without a head file",
    message: () => "There is no file with “kind: inspection”.",
    hint: () => "Add inspection.yaml, or name the folder that holds it.",
    why: "The head says what is inspected, with which framework and by whom.",
  },
  "inspection/several-heads": {
    title: "More than one head file",
    message: () => "There is more than one file with “kind: inspection”.",
    hint: () => "Give each inspection a folder of its own.",
    why: "With two heads it is not clear to which inspection the other files belong.",
  },
  "inspection/key-twice": {
    title: "Field in two files",
    message: ({ key }) => `The field ${q(key)} stands in two files.`,
    hint: () => "Keep one of the two.",
    why: "Lists of several files are joined. Of any other field only one can apply.",
  },
  "inspection/duplicate-id": {
    title: "Id occurs twice",
    message: ({ what, id }) =>
      what === "observation" ? `The number ${q(id)} occurs twice.` : `The ${parts[what]} id ${q(id)} occurs twice.`,
    hint: ({ what }) => (what === "observation" ? "Give the next free number; a number is never reused." : "Give a new id."),
    why: "Judgements refer by id. When an id stands in two places, it is not certain what a judgement rests on.",
  },
  "inspection/unknown-indicator": {
    title: "Unknown indicator",
    message: ({ id }) => `The indicator ${q(id)} does not exist in the framework of this inspection.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? outline,
    why: inFramework,
  },
  "inspection/unknown-criterion": {
    title: "Unknown criterion",
    message: ({ id }) => `The criterion ${q(id)} does not exist in the framework of this inspection.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? outline,
    why: inFramework,
  },
  "inspection/unknown-theme": {
    title: "Unknown theme",
    message: ({ id }) => `The theme ${q(id)} does not exist in the framework of this inspection.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "A conclusion is about a theme. Text about a criterion belongs under “findings”.",
    why: inFramework,
  },
  "inspection/unknown-level": {
    title: "Unknown level",
    message: ({ id }) => `The level ${q(id)} does not exist here.`,
    hint: chooseFrom,
    why: "A judgement must lie on the scale of the framework. Only then does it mean the same in every inspection.",
  },
  "inspection/grade-missing": {
    title: "Level or number is missing",
    message: ({ about }) => `${q(about)} has neither a level nor a number.`,
    hint: () => "Give a “level”, or on a scale of numbers a “value”.",
    why: "What nobody gave counts nowhere. Without this message that would not be seen.",
  },
  "inspection/grade-unclear": {
    title: "Both a level and a number",
    message: ({ about }) => `${q(about)} has both “level” and “value”.`,
    hint: () => "Keep one: “level” on a scale with levels, “value” on a scale of numbers.",
    why: "Two answers to one question can differ. The toolkit does not choose between them.",
  },
  "inspection/grade-not-asked": {
    title: "Level or number where there is no scale",
    message: ({ indicator }) => `The indicator ${q(indicator)} has no scale. A level or number counts nowhere there.`,
    hint: () => "Take the level or number away, and write in the text what was seen.",
    why: "What an observation says has to count or not be there. Otherwise the reader thinks that it was weighed.",
  },
  "inspection/level-expected": {
    title: "Number on a scale with levels",
    message: ({ about }) => `${q(about)} has a scale with levels. Here stands a number.`,
    hint: ({ allowed }) => `Give one of these levels with “level”: ${choice(allowed)}.`,
    why: "A number says nothing on this scale. Which level belongs to it is for people to choose.",
  },
  "inspection/number-expected": {
    title: "Level on a scale of numbers",
    message: ({ about }) => `${q(about)} has a scale of numbers. Here stands a level.`,
    hint: ({ min, max }) => `Give a number from ${min} up to and including ${max} with “value”.`,
    why: "On a scale of numbers there is reckoning. A word cannot be added up.",
  },
  "inspection/number-out-of-range": {
    title: "Number outside the scale",
    message: ({ value, min, max }) => `The number ${value} lies outside the scale, which runs from ${min} up to and including ${max}.`,
    hint: () => "Correct the number. If nothing was measured, say so with “notRated” or leave the observation out.",
    why: "A number outside the scale is a slip, or a code for “unknown”. Either would count without a sign.",
  },
  "inspection/number-off-step": {
    title: "Number between the steps of the scale",
    message: ({ value, min, step }) => `The number ${value} is not on this scale, which starts at ${min} and goes in steps of ${step}.`,
    hint: () => "Choose the number that is on the scale.",
    why: "The owner of the framework decided which numbers there are. One in between would weigh otherwise than meant.",
  },
  "inspection/unknown-source": {
    title: "Unknown source",
    message: ({ id }) => `The source ${q(id)} is not part of this inspection.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "Add the source to “sources” or as a file in the folder bronnen."),
    why: inHead,
  },
  "inspection/unknown-case": {
    title: "Unknown case",
    message: ({ id }) => `The case ${q(id)} is not in the head file.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "Add the case to “cases”, with a pseudonym and never with a real name."),
    why: inHead,
  },
  "inspection/unknown-assessor": {
    title: "Unknown assessor",
    message: ({ id }) => `The assessor ${q(id)} is not in the head file.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "Add the assessor to “assessors”, with a function and never with a name."),
    why: inHead,
  },
  "inspection/unknown-party": {
    title: "Unknown party",
    message: ({ id }) => `The party ${q(id)} is not in the head file.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "Add the party to “parties”."),
    why: inHead,
  },
  "inspection/unknown-observation": {
    title: "Unknown observation",
    message: ({ id }) => `The observation ${q(id)} is not part of this inspection.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "See the number of the observation at its source."),
    why: inHead,
  },
  "inspection/unknown-step": {
    title: "Unknown step",
    message: ({ id }) => `The step ${q(id)} is not in the route of this inspection.`,
    hint: ({ candidate }) => didYouMeanOr(candidate, "Add the step to the “steps” of the subject."),
    why: inHead,
  },
  "inspection/dates-reversed": {
    title: "Ends before it starts",
    message: ({ from, until }) => `The last day ${until} is before the first day ${from}.`,
    hint: () => "See whether the two dates were swapped.",
    why: "With reversed dates no source falls within the inspection.",
  },
  "inspection/source-before-period": {
    title: "Source from before the inspection",
    message: ({ date, from }) => `This source is of ${date}. The inspection starts on ${from}.`,
    hint: () => "If the date is wrong, mend it. Otherwise the observations of this source do not count as findings.",
    why: "A judgement is about the period of the inspection. What was seen before may have changed.",
  },
  "inspection/observation-id-mismatch": {
    title: "Number does not fit the source",
    message: ({ id, source }) => `The observation ${q(id)} belongs to source ${q(source)} but does not start with ${q(`${source}-`)}.`,
    hint: () => "Mend the source or the number. A number is the id of the source with a serial number.",
    why: "The number of an observation shows its source. When it does not fit, the trace cannot be trusted.",
  },
  "inspection/number-missing": {
    title: "Observation without a number",
    message: () => "This observation has no number yet.",
    hint: () => "Have the number filled in with kader check --number.",
    why: "Judgements refer to the number of an observation. It is given once and does not change.",
  },
};
