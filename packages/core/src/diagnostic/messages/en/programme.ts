import type { programmeCatalog } from "../../catalog/programme.ts";
import type { Messages } from "../locale.ts";
import { didYouMean, parts, q } from "./words.ts";

export const programmeEn: Messages<typeof programmeCatalog> = {
  "programme/duplicate-id": {
    title: "Id occurs twice",
    message: ({ what, id }) => `The ${parts[what]} id ${q(id)} occurs twice.`,
    hint: () => "Give a new id; ids are never reused.",
    why: "Inspections and projects refer by id. When an id stands in two places, it is not certain what they belong to.",
  },
  "programme/unknown-line": {
    title: "Unknown supervision line",
    message: ({ id }) => `The supervision line ${q(id)} is not in this programme.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Add the line to “lines”.",
    why: "Every project belongs to a supervision line. Otherwise it is missing from the overview of the programme.",
  },
  "programme/unknown-project": {
    title: "Unknown project",
    message: ({ id }) => `The project ${q(id)} is not in this programme.`,
    hint: ({ candidate }) =>
      didYouMean(candidate) ?? "Add the project to “projects”. If the amendment is about the whole, leave “project” out.",
    why: "An amendment must be found with the project that it is about.",
  },
  "programme/unknown-source": {
    title: "Unknown publication",
    message: ({ id }) => `The publication ${q(id)} is not in the list “sources” of this programme.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Add the publication to “sources”.",
    why: "Of everything in a programme it must be possible to find where it comes from.",
  },
  "programme/dates-reversed": {
    title: "Ends before it starts",
    message: ({ from, until }) => `The last day ${until} is before the first day ${from}.`,
    hint: () => "See whether the two dates were swapped.",
    why: "With reversed dates the programme holds on no day at all.",
  },
};
