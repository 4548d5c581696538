import type { ChangeWord, MigratedPart, migrationCatalog } from "../../catalog/migration.ts";
import type { Messages } from "../locale.ts";
import { didYouMean, q } from "./words.ts";

const forms: Readonly<Record<ChangeWord, string>> = {
  added: "“became” only: what is new was not there before",
  withdrawn: "“was” only: what is withdrawn becomes nothing else",
  reworded: "one id, the same under “was” and under “became”",
  "new-meaning": "one id under “was” and one under “became”",
  split: "one id under “was”, and two or more under “became”",
  merged: "two or more ids under “was”, and one under “became”",
};

const a: Readonly<Record<MigratedPart, string>> = { theme: "a theme", criterion: "a criterion", indicator: "an indicator" };

export const migrationEn: Messages<typeof migrationCatalog> = {
  "migration/unknown-id": {
    title: "Id not in that version",
    message: ({ id, version }) => `In version ${version} of the framework no theme, criterion or indicator has the id ${q(id)}.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Under “was” stand ids of the old version, under “became” ids of the new one.",
    why: "A migration says what became of each part. With a wrong id, observations and judgements get lost.",
  },
  "migration/id-twice": {
    title: "Id migrated twice",
    message: ({ id }) => `The id ${q(id)} stands here for the second time.`,
    hint: () => "Name an id once under “was” and once under “became”. Where two changes go together, use “split” or “merged”.",
    why: "When two changes are about the same part, nobody can say what became of it.",
  },
  "migration/wrong-form": {
    title: "Ids do not fit the change",
    message: ({ change }) => `${q(change)} takes ${forms[change]}.`,
    hint: ({ change }) =>
      change === "reworded"
        ? "Does the meaning or the id change too? Then use “new-meaning”."
        : "Mend the ids, or choose the word that says what happened.",
    why: "The word settles what happens to an old inspection: whether a judgement can come along, or has to be given again.",
  },
  "migration/other-kind": {
    title: "Parts of different kinds",
    message: ({ id, what, expected }) => `${q(id)} is ${a[what]}. This change starts with ${a[expected]}.`,
    hint: () => "A theme becomes a theme, a criterion a criterion, an indicator an indicator. Otherwise use “withdrawn” and “added”.",
    why: "A judgement belongs to a theme or criterion, and an observation to an indicator. They cannot trade places.",
  },
  "migration/id-reused": {
    title: "Id used again",
    message: ({ id, version, is }) =>
      is === "older"
        ? `The id ${q(id)} already existed in version ${version}, but does not stand under “was” of this change.`
        : `The id ${q(id)} still exists in version ${version}, but does not stand under “became” of this change.`,
    hint: ({ is }) =>
      is === "older"
        ? "Give the new part a new id, or name the id under “was” as well."
        : "Name the id under “became” as well, or take the part out of the framework.",
    why: "An id is never used again for something else. Otherwise an old judgement seems to be about something new.",
  },
  "migration/not-named": {
    title: "Change not named",
    message: ({ what, id, version, is }) => {
      const subject = `The ${what} ${q(id)}`;
      if (is === "vanished") return `${subject} is no longer in version ${version}, and no change says so.`;
      if (is === "new") return `${subject} is new in version ${version}, and no change says so.`;
      return `${subject} is not the same in version ${version} as before, and no change says so.`;
    },
    hint: ({ is }) => {
      if (is === "vanished") return "Add a change with the id under “was”: withdrawn, merged, split or new-meaning.";
      if (is === "new") return "Add a change with the id under “became”: added, split, merged or new-meaning.";
      return "If the meaning stayed the same, add “reworded”. Otherwise “new-meaning”.";
    },
    why: "What a migration does not name counts as unchanged: judgements then come along as they are. That must never happen by accident.",
  },
};
