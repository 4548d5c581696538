import type { frameworkCatalog } from "../../catalog/framework.ts";
import type { Messages } from "../locale.ts";
import { choice, combinationWords, didYouMean, parts, q, rowWords } from "./words.ts";

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
    message: ({ id }) => `${q(id)} is geen onderdeel dat hier kan meetellen.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Kijk of het id klopt. Een criterium op proef, of zonder schaal, telt nergens mee.",
    why: unknown,
  },
  "framework/unknown-indicator": {
    title: "Onbekende indicator",
    message: ({ id }) => `De indicator ${q(id)} hoort niet bij dit criterium.`,
    hint: ({ candidate }) => didYouMean(candidate),
    why: unknown,
  },
  "framework/unknown-tag": {
    title: "Onbekend trefwoord",
    message: ({ id }) => `Geen enkel criterium dat hier kan meetellen, heeft het trefwoord ${q(id)}.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Zet het trefwoord bij “tags” van de criteria die je bedoelt.",
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
  "framework/min-not-below-max": {
    title: "Schaal zonder bereik",
    message: ({ min, max }) => `Het hoogste getal van deze schaal (${max}) is niet hoger dan het laagste (${min}).`,
    hint: () => "Zet bij “min” het laagste en bij “max” het hoogste getal dat kan. Wat het beste is, zegt “direction”.",
    why: "Op zo’n schaal kan niemand een getal geven.",
  },
  "framework/step-does-not-fit": {
    title: "Stap past niet op de schaal",
    message: ({ min, max, step }) => `Van ${min} tot en met ${max} gaan geen hele stappen van ${step}.`,
    hint: () => "Kies een stap boven nul waarmee je van “min” precies op “max” uitkomt, of laat “step” weg als elk getal mag.",
    why: "De stap bepaalt welke getallen mensen kunnen geven. Het hoogste getal hoort daarbij.",
  },
  "framework/number-off-scale": {
    title: "Getal niet op de schaal",
    message: ({ number, scale, min, max, step }) =>
      `${q(number)} is geen getal op de schaal ${q(scale)}: die loopt van ${min} tot en met ${max}${step === undefined ? "" : `, met stappen van ${step}`}.`,
    hint: () => "Kies een getal dat op de schaal ligt.",
    why: "Een grens buiten de schaal doet niets, en een uitkomst buiten de schaal betekent niets.",
  },
  "framework/sentinel-number": {
    title: "Getal dat “onbekend” lijkt te betekenen",
    message: ({ number }) => `De waarde ${number} past niet bij de andere. Staat dit getal voor “onbekend” of “niet van toepassing”?`,
    hint: () => "Dat iets ontbreekt, is een status en geen getal: gebruik “notRated” bij de beoordeling en “missing” in de regel.",
    why: "Een getal telt mee in een som of gemiddelde. Een code voor “onbekend” zou de uitkomst stil omlaag of omhoog trekken.",
  },
  "framework/table-gap": {
    title: "Combinatie zonder rij",
    message: (found) => {
      if ("more" in found) return `Er zijn nog ${found.more} combinaties zonder uitkomst.`;
      const words = combinationWords(found.combination);
      return found.isUnsaid ? `Van een rij is niet te zeggen of die geldt bij: ${words}.` : `Geen enkele rij geldt bij: ${words}.`;
    },
    hint: (found) =>
      "isUnsaid" in found && found.isUnsaid
        ? "Zeg in de rij ook wat geldt als er niets te tellen is (met “none” en “any”), of gebruik “match: first”."
        : "Voeg een rij toe die hierop past, of sluit af met een rij met “otherwise: true”.",
    why: "Bij “unique” belooft de tabel dat bij elke combinatie precies één uitkomst geldt. Alle combinaties zijn geprobeerd.",
  },
  "framework/table-conflict": {
    title: "Rijen die elkaar tegenspreken",
    message: (found) => {
      if ("more" in found) return `Er zijn nog ${found.more} combinaties waarbij rijen elkaar tegenspreken.`;
      const [first, second] = found.gives;
      return `Twee rijen met een andere uitkomst (${rowWords(first)} en ${rowWords(second)}) gelden allebei bij: ${combinationWords(found.combination)}.`;
    },
    hint: () => "Maak de voorwaarden zo dat ze elkaar uitsluiten, of gebruik “match: first” en zet de rij die voorgaat bovenaan.",
    why: "Bij “unique” belooft de tabel dat bij elke combinatie precies één uitkomst geldt. Alle combinaties zijn geprobeerd.",
  },
  "framework/table-not-provable": {
    title: "Tabel niet te controleren",
    message: ({ why }) => `Dat bij elke combinatie precies één rij geldt, is hier niet te controleren: ${notProvable[why]}.`,
    hint: () => "Gebruik “match: first”: dan geeft de eerste rij die geldt de uitkomst.",
    why: "Bij “unique” worden alle combinaties geprobeerd. Waar dat niet kan, is de belofte van de tabel niet waar te maken.",
  },
  "framework/criterion-incomplete": {
    title: "Criterium is niet af",
    message: ({ id, parts: keys }) =>
      `Het criterium ${q(id)} mist ${keys.length === 1 ? "een onderdeel" : "onderdelen"}: ${keys.join(", ")}.`,
    hint: () => "Vul het aan, of zet de status van het kader op “draft”.",
    why: "Een inspecteur die een geldig kader gebruikt, moet bij elk criterium kunnen lezen wat goed is, waarom, en waaraan hij dat ziet.",
  },
  "framework/level-unreachable": {
    title: "Niveau dat nooit voorkomt",
    message: ({ level }) => `Geen enkele combinatie geeft het niveau ${q(level)}.`,
    hint: () =>
      "Kijk of de voorwaarden en grenzen kloppen. Is het bedoeld, bijvoorbeeld omdat alleen mensen dit niveau geven, dan hoeft er niets.",
    why: "Een niveau dat niet te bereiken is, wijst vaak op een tikfout in een grens. Alle combinaties zijn geprobeerd.",
  },
  "framework/criterion-never-matters": {
    title: "Onderdeel zonder invloed",
    message: ({ id, isLookedAt }) =>
      isLookedAt
        ? `Wat er ook bij ${q(id)} wordt gegeven, het verandert nooit een uitkomst.`
        : `Geen enkele beslisregel kijkt naar ${q(id)}.`,
    hint: () => "Neem het op in een regel, zet het op proef (“phase: trial”), of laat het zo als het alleen in het verslag komt.",
    why: "Mensen besteden tijd aan een beoordeling. Dan moet duidelijk zijn of die meetelt.",
  },
  "framework/rule-not-monotone": {
    title: "Beter wordt slechter",
    message: ({ combination, member, from, to, before, after }) =>
      `Als ${q(member)} beter wordt (van ${q(from)} naar ${q(to)}), wordt de uitkomst slechter (van ${q(before)} naar ${q(after)}). ` +
      `Zo is het bij: ${combinationWords(combination)}.`,
    hint: () => "Kijk of een voorwaarde omgekeerd is, of dat de schalen een andere richting hebben (“direction”).",
    why: "Wie iets verbetert, verwacht geen slechter oordeel. Alleen waar dat bedoeld is, kan deze regel zo blijven.",
  },
};

const notProvable = {
  observations: "hoeveel waarnemingen er zijn, weet het kader niet",
  "too-many": "er zijn te veel combinaties",
  numbers: "op een schaal van getallen zonder “step” is geen lijst van alle getallen te maken",
} as const;
