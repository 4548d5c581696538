import type { followupCatalog } from "../../catalog/followup.ts";
import type { Messages } from "../locale.ts";
import { q } from "./words.ts";

export const followupNl: Messages<typeof followupCatalog> = {
  "followup/measure-or-criterion": {
    title: "Vervolg zonder maatregel of criterium, of met allebei",
    message: ({ has }) =>
      has === "both"
        ? "Dit vervolg noemt een maatregel en een criterium allebei."
        : "Dit vervolg noemt geen maatregel en geen criterium uit het eerdere onderzoek.",
    hint: () => "Geef er één: “measure” voor een maatregel, of “criterion” voor een criterium dat tekortschoot.",
    why: "Een maatregel kan zijn uitgevoerd terwijl het criterium nog tekortschiet. Daarom staat bij elk apart wat ervan is geworden.",
  },
  "followup/no-previous": {
    title: "Vervolg zonder eerder onderzoek",
    message: () => "Hier staat een vervolg, maar het hoofdbestand noemt geen eerder onderzoek.",
    hint: () => "Noem het eerdere onderzoek onder “previous” in het hoofdbestand.",
    why: "Een vervolg gaat over wat een ander onderzoek vroeg. De lezer moet weten welk onderzoek dat was.",
  },
  "followup/told-twice": {
    title: "Twee keer een vervolg bij hetzelfde",
    message: ({ about }) => `Bij ${q(about)} staat twee keer wat ervan is geworden.`,
    hint: () => "Houd één van de twee over.",
    why: "Als er twee antwoorden staan, weet de lezer niet welk antwoord geldt.",
  },
};
