import type { casesCatalog } from "../../catalog/cases.ts";
import type { Messages } from "../locale.ts";
import { didYouMean, q } from "./words.ts";

export const casesNl: Messages<typeof casesCatalog> = {
  "cases/name-twice": {
    title: "Naam van een voorbeeld komt twee keer voor",
    message: ({ name }) => `Twee voorbeelden heten ${q(name)}.`,
    hint: () => "Geef een van de twee een andere naam: zeg wat juist dit voorbeeld laat zien.",
    why: "Als een voorbeeld niet uitkomt, moet meteen duidelijk zijn welk voorbeeld dat is.",
  },
  "cases/unknown-id": {
    title: "Onbekend onderdeel in een voorbeeld",
    message: ({ id }) => `${q(id)} bestaat niet in dit kader, of kan hier niet staan.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Bij “given” en “for” horen criteria. Bij “expect” ook thema's en overall.",
    why: "Een voorbeeld dat nergens over gaat, rekent niets na en lijkt toch te slagen.",
  },
  "cases/no-indicator": {
    title: "Geen indicator bij een waarneming",
    message: ({ criterion, asked }) =>
      asked === ""
        ? `Het criterium ${q(criterion)} heeft geen indicatoren.`
        : `Het criterium ${q(criterion)} heeft geen indicator voor ${q(asked)}.`,
    hint: () => "Noem een indicator van dit criterium, of zeg met “shows” wat de indicator laat zien: arranged, done, secured of effect.",
    why: "Een waarneming telt alleen mee bij een indicator van het criterium.",
  },
  "cases/refused": {
    title: "Voorbeeld is geen mogelijk onderzoek",
    message: ({ name, codes }) => `Het voorbeeld ${q(name)} kan niet voorkomen: ${codes.join(", ")}.`,
    hint: ({ codes }) => (codes[0] === undefined ? undefined : `Wat dat betekent: kader verklaar ${codes[0]}.`),
    why: "Een voorbeeld wordt gelezen als een gewoon onderzoek. Wat daar een fout zou zijn, is hier ook een fout.",
  },
};
