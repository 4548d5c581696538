import { count, list } from "./grammar-en.ts";
import type { rebuttalMessagesNl } from "./rebuttal-messages-nl.ts";

/** What the commands say about the report for the parties and their response, in English. */
export const rebuttalMessagesEn: typeof rebuttalMessagesNl = {
  audiences: [
    { value: "internal", word: "internal", alias: "intern" },
    { value: "inspected", word: "inspected", alias: "wederhoor" },
    { value: "public", word: "public", alias: "openbaar" },
  ],
  noPrivacyGate:
    "A public version cannot be made yet: the check on personal data is not there yet. Make a version for internal use or for the parties.",
  internalForm: (form) => `The form ${form} holds everything, also what is internal. Choose html or md for the parties.`,
  partyOption: "--party",
  responseRead: (ids, file) =>
    `${count(ids.length, "remark", "remarks")} added to ${file} (${list(ids)}). Write a decision with each, with the reason and the date.`,
  responseKnown: (number) => `${count(number, "remark was", "remarks were")} there already.`,
  hearing: {
    remarks: (number, undecided) =>
      `Remarks of parties: ${number}${undecided > 0 ? `, of which ${undecided} without a decision` : ", all decided about"}.`,
    reactions: ({ reactions, because }) =>
      reactions === undefined ? undefined : `Responses of parties: ${reactions} at the latest. Source: ${because}`,
    noReactions: "Responses of parties: no term is known. It stands in organisation.yaml, under “terms”.",
    publication({ publicationEarliest: earliest, publicationLatest: latest, because }) {
      const parts = [
        ...(earliest === undefined ? [] : [`not before ${earliest}`]),
        ...(latest === undefined ? [] : [`${latest} at the latest`]),
      ];
      return parts.length === 0 ? undefined : `Publication: ${list(parts)}. Source: ${because}`;
    },
    noPublication: "Publication: no term is known. It stands in organisation.yaml, under “terms”.",
  },
};
