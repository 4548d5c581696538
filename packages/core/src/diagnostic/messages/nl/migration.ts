import type { ChangeWord, MigratedPart, migrationCatalog } from "../../catalog/migration.ts";
import type { Messages } from "../locale.ts";
import { didYouMean, q } from "./words.ts";

const forms: Readonly<Record<ChangeWord, string>> = {
  added: "alleen “became”: wat nieuw is, was er nog niet",
  withdrawn: "alleen “was”: wat is ingetrokken, wordt niets anders",
  reworded: "één id, die bij “was” en bij “became” hetzelfde is",
  "new-meaning": "één id bij “was” en één id bij “became”",
  split: "één id bij “was”, en twee of meer bij “became”",
  merged: "twee of meer ids bij “was”, en één bij “became”",
};

const the: Readonly<Record<MigratedPart, string>> = { theme: "Het thema", criterion: "Het criterium", indicator: "De indicator" };
const a: Readonly<Record<MigratedPart, string>> = { theme: "een thema", criterion: "een criterium", indicator: "een indicator" };

export const migrationNl: Messages<typeof migrationCatalog> = {
  "migration/unknown-id": {
    title: "Id bestaat niet in die versie",
    message: ({ id, version }) => `In versie ${version} van het kader heeft geen thema, criterium of indicator de id ${q(id)}.`,
    hint: ({ candidate }) => didYouMean(candidate) ?? "Bij “was” horen ids uit de oude versie, bij “became” ids uit de nieuwe.",
    why: "Een omzetting zegt wat er van elk onderdeel is geworden. Met een verkeerde id raken waarnemingen en oordelen zoek.",
  },
  "migration/id-twice": {
    title: "Id twee keer omgezet",
    message: ({ id }) => `De id ${q(id)} staat hier voor de tweede keer.`,
    hint: () => "Noem een id één keer bij “was” en één keer bij “became”. Gaan twee veranderingen samen, gebruik dan “split” of “merged”.",
    why: "Als twee veranderingen over hetzelfde onderdeel gaan, is niet te zeggen wat ervan is geworden.",
  },
  "migration/wrong-form": {
    title: "Ids passen niet bij de verandering",
    message: ({ change }) => `Bij ${q(change)} hoort ${forms[change]}.`,
    hint: ({ change }) =>
      change === "reworded"
        ? "Verandert ook de betekenis of de id? Gebruik dan “new-meaning”."
        : "Verbeter de ids, of kies het woord dat zegt wat er is gebeurd.",
    why: "Het woord bepaalt wat er met een oud onderzoek gebeurt: of een oordeel mee kan, of opnieuw moet worden gegeven.",
  },
  "migration/other-kind": {
    title: "Onderdelen van verschillende soort",
    message: ({ id, what, expected }) => `${q(id)} is ${a[what]}. Deze verandering begint met ${a[expected]}.`,
    hint: () =>
      "Een thema wordt een thema, een criterium een criterium, een indicator een indicator. Gebruik anders “withdrawn” en “added”.",
    why: "Een oordeel hoort bij een thema of criterium, en een waarneming bij een indicator. Ze kunnen niet van plaats wisselen.",
  },
  "migration/id-reused": {
    title: "Id opnieuw gebruikt",
    message: ({ id, version, is }) =>
      is === "older"
        ? `De id ${q(id)} bestond al in versie ${version}, maar staat niet bij “was” van deze verandering.`
        : `De id ${q(id)} bestaat nog in versie ${version}, maar staat niet bij “became” van deze verandering.`,
    hint: ({ is }) =>
      is === "older"
        ? "Geef het nieuwe onderdeel een nieuwe id, of noem de id ook bij “was”."
        : "Noem de id ook bij “became”, of haal het onderdeel uit het kader.",
    why: "Een id wordt nooit opnieuw gebruikt voor iets anders. Anders lijkt een oud oordeel te gaan over iets nieuws.",
  },
  "migration/not-named": {
    title: "Verandering niet genoemd",
    message: ({ what, id, version, is }) => {
      const subject = `${the[what]} ${q(id)}`;
      if (is === "vanished") return `${subject} is er in versie ${version} niet meer, en geen verandering noemt dat.`;
      if (is === "new") return `${subject} is nieuw in versie ${version}, en geen verandering noemt dat.`;
      return `${subject} is in versie ${version} anders dan eerst, en geen verandering noemt dat.`;
    },
    hint: ({ is }) => {
      if (is === "vanished") return "Voeg een verandering toe met de id bij “was”: withdrawn, merged, split of new-meaning.";
      if (is === "new") return "Voeg een verandering toe met de id bij “became”: added, split, merged of new-meaning.";
      return "Is de betekenis hetzelfde gebleven, voeg dan “reworded” toe. Anders “new-meaning”.";
    },
    why: "Wat een omzetting niet noemt, geldt als onveranderd: oordelen gaan dan ongewijzigd mee. Dat mag nooit per ongeluk gebeuren.",
  },
};
