import type { frameworkCatalog } from "../../catalog/framework.ts";
import type { Messages } from "../locale.ts";
import { choice, didYouMean, parts, q } from "./words.ts";

const unknown = "Een verwijzing moet ergens heen wijzen. Anders blijft een regel of een norm zonder gevolg, zonder dat iemand het merkt.";

export const frameworkNl: Messages<typeof frameworkCatalog> = {
  "framework/not-found": {
    title: "Referentiekader niet gevonden",
    message: ({ id, version }) => `Het referentiekader ${q(id)} met versie ${version} is niet gevonden.`,
    hint: ({ available, candidate }) =>
      didYouMean(candidate) ??
      (available.length > 0 ? `Wel gevonden: ${choice(available)}.` : "Geef met --frameworks aan in welke map de kaders staan."),
    why: "Een onderzoek hoort bij precies één versie van een kader. Een andere versie kan een ander oordeel geven en wordt dus nooit stil gebruikt.",
  },
  "framework/two-contents": {
    title: "Eén versie, twee inhouden",
    message: ({ id, version }) => `Het referentiekader ${q(id)} met versie ${version} staat er twee keer, met een verschillende inhoud.`,
    hint: () => "Haal de verkeerde weg, of geef de gewijzigde inhoud een nieuw versienummer.",
    why: "Wie een versie noemt, moet altijd dezelfde tekst krijgen. Een uitgebrachte versie verandert niet meer.",
  },
  "framework/duplicate-id": {
    title: "Id komt twee keer voor",
    message: ({ what, id }) => `Het ${parts[what]}-id ${q(id)} komt twee keer voor.`,
    hint: () => "Geef een nieuw id; ids worden nooit hergebruikt.",
    why: "Waarnemingen en oordelen verwijzen met een id. Als een id op twee plekken staat, is niet zeker waar ze bij horen.",
  },
  "framework/unknown-scale": {
    title: "Onbekende schaal",
    message: ({ id }) => `De schaal ${q(id)} bestaat niet in dit kader.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Voeg de schaal toe onder “scales”.",
    why: unknown,
  },
  "framework/unknown-level": {
    title: "Onbekend niveau",
    message: ({ id, scale }) => `Het niveau ${q(id)} bestaat niet in de schaal ${q(scale)}.`,
    hint: ({ candidate }) => didYouMean(candidate),
    why: unknown,
  },
  "framework/unknown-criterion": {
    title: "Onbekend criterium",
    message: ({ id }) => `Het criterium ${q(id)} bestaat niet in dit kader.`,
    hint: ({ candidate }) => didYouMean(candidate),
    why: unknown,
  },
  "framework/unknown-source": {
    title: "Onbekende publicatie",
    message: ({ id }) => `De publicatie ${q(id)} staat niet in de lijst “sources” van dit kader.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Voeg de publicatie toe onder “sources”.",
    why: "Bij iedere norm moet te vinden zijn waar die vandaan komt.",
  },
  "framework/dates-reversed": {
    title: "Einddatum vóór begindatum",
    message: ({ from, until }) => `De einddatum ${until} ligt vóór de begindatum ${from}.`,
    hint: () => "Kijk of de twee datums zijn verwisseld.",
    why: "Met omgekeerde datums is het kader op geen enkele dag geldig.",
  },
};
