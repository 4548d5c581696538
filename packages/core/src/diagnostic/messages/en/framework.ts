import type { frameworkCatalog } from "../../catalog/framework.ts";
import type { Messages } from "../locale.ts";
import { choice, didYouMean, parts, q } from "./words.ts";

const unknown = "A reference must lead somewhere. Otherwise a rule or a norm has no effect and nobody notices.";

export const frameworkEn: Messages<typeof frameworkCatalog> = {
  "framework/not-found": {
    title: "Framework not found",
    message: ({ id, version }) => `The framework ${q(id)} with version ${version} was not found.`,
    hint: ({ available, candidate }) =>
      didYouMean(candidate) ??
      (available.length > 0 ? `Found: ${choice(available)}.` : "Say with --frameworks which folder has the frameworks."),
    why: "An inspection belongs to exactly one version of a framework. Another one can lead to another judgement and is never used in silence.",
  },
  "framework/two-contents": {
    title: "One version, two contents",
    message: ({ id, version }) => `The framework ${q(id)} with version ${version} is there twice, with different contents.`,
    hint: () => "Remove the wrong one, or give the changed content a new version number.",
    why: "Whoever names a version must always get the same text. A released version does not change.",
  },
  "framework/duplicate-id": {
    title: "Id occurs twice",
    message: ({ what, id }) => `The ${parts[what]} id ${q(id)} occurs twice.`,
    hint: () => "Give a new id; ids are never reused.",
    why: "Observations and judgements refer by id. When an id stands in two places, it is not certain what they belong to.",
  },
  "framework/unknown-scale": {
    title: "Unknown scale",
    message: ({ id }) => `The scale ${q(id)} does not exist in this framework.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Add the scale to “scales”.",
    why: unknown,
  },
  "framework/unknown-level": {
    title: "Unknown level",
    message: ({ id, scale }) => `The level ${q(id)} does not exist in the scale ${q(scale)}.`,
    hint: ({ candidate }) => didYouMean(candidate),
    why: unknown,
  },
  "framework/unknown-criterion": {
    title: "Unknown criterion",
    message: ({ id }) => `The criterion ${q(id)} does not exist in this framework.`,
    hint: ({ candidate }) => didYouMean(candidate),
    why: unknown,
  },
  "framework/unknown-source": {
    title: "Unknown publication",
    message: ({ id }) => `The publication ${q(id)} is not in the “sources” of this framework.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Add the publication to “sources”.",
    why: "For every norm it must be possible to find where it comes from.",
  },
  "framework/dates-reversed": {
    title: "Ends before it starts",
    message: ({ from, until }) => `The last day ${until} is before the first day ${from}.`,
    hint: () => "See whether the two dates were swapped.",
    why: "With reversed dates the framework is valid on no day at all.",
  },
};
