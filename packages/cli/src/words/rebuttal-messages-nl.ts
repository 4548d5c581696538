import type { HearingTerms } from "../status/hearing-lines.ts";
import { count, list } from "./grammar-nl.ts";
import type { Word } from "./messages-nl.ts";

const audiences: readonly Word<"internal" | "inspected" | "public">[] = [
  { value: "internal", word: "intern", alias: "internal" },
  { value: "inspected", word: "wederhoor", alias: "inspected" },
  { value: "public", word: "openbaar", alias: "public" },
];

/** What the commands say about the report for the parties and their response, in Dutch. */
export const rebuttalMessagesNl = {
  audiences,
  noPrivacyGate:
    "Een openbare versie kan nog niet worden gemaakt: de controle op persoonsgegevens ontbreekt nog. Maak een versie voor intern gebruik of voor wederhoor.",
  internalForm: (form: string) => `De vorm ${form} bevat alles, ook wat alleen intern is. Kies voor de partijen html of md.`,
  partyOption: "--partij",
  responseRead: (ids: readonly string[], file: string) =>
    `${count(ids.length, "opmerking", "opmerkingen")} opgenomen in ${file} (${list(ids)}). Schrijf er een beslissing bij, met de reden en de datum.`,
  responseKnown: (number: number) => `${count(number, "opmerking", "opmerkingen")} stond${number === 1 ? "" : "en"} er al.`,
  hearing: {
    remarks: (number: number, undecided: number) =>
      `Opmerkingen van partijen: ${number}${undecided > 0 ? `, waarvan ${undecided} zonder beslissing` : ", over alles is beslist"}.`,
    reactions: ({ reactions, because }: HearingTerms) =>
      reactions === undefined ? undefined : `Reacties van partijen: uiterlijk ${reactions}. Bron: ${because}`,
    noReactions: "Reacties van partijen: er is geen termijn bekend. Die staat in organisation.yaml, onder “terms”.",
    publication({ publicationEarliest: earliest, publicationLatest: latest, because }: HearingTerms) {
      const parts = [
        ...(earliest === undefined ? [] : [`niet vóór ${earliest}`]),
        ...(latest === undefined ? [] : [`uiterlijk ${latest}`]),
      ];
      return parts.length === 0 ? undefined : `Openbaar maken: ${list(parts)}. Bron: ${because}`;
    },
    noPublication: "Openbaar maken: er is geen termijn bekend. Die staat in organisation.yaml, onder “terms”.",
  },
};
