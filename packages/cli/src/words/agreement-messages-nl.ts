import { count, list } from "./grammar-nl.ts";

type Span = { readonly levels: number } | { readonly distance: string; readonly steps?: string };
type Interval = { readonly from: string; readonly until: string };

const oneOrMany = (number: number, one: string, many: string) => (number === 1 ? one : many);
const decimal = (number: string) => number.replace(".", ",");

/** What `kader overeenstemming` says, in Dutch. */
export const agreementMessagesNl = {
  agreement: {
    whichOne: "Noem een onderzoek, of noem met --ijking een map met onderzoeken. Eén van de twee.",
    notASeed: (written: string) => `--seed: “${written}” kan niet. Geef een heel getal van 0 of meer.`,
    seedAlone: "--seed hoort bij --ijking. Bij één onderzoek wordt niets getrokken.",
    agenda: (title: string) => `Agenda voor het overleg: ${title}`,
    closed: (closed: number, of: number) => {
      if (of === 0) return "Dit onderzoek heeft geen beoordelaars.";
      if (closed === of) return `Iedereen heeft gesloten (${of}).`;
      return `${closed} van de ${of} beoordelaars ${oneOrMany(closed, "heeft", "hebben")} gesloten. De beoordelingen zijn te zien als iedereen klaar is.`;
    },
    internal: "Alleen voor intern gebruik.",
    toDiscuss: (number: number) => (number === 0 ? "Te bespreken: niets" : `Te bespreken: ${count(number, "criterium", "criteria")}`),
    settledPart: (number: number) => `Al besloten: ${count(number, "criterium", "criteria")}`,
    others: "De andere criteria",
    equal: (number: number) => `Iedereen gaf hetzelfde, binnen de ruimte: ${count(number, "criterium", "criteria")}.`,
    notByAll: (criterion: string, missing: readonly string[]) =>
      `${criterion}: niemand verschilt, maar ${list(missing)} gaf geen beoordeling.`,
    outsideRoom: "buiten de ruimte",
    apart: (span: Span) => {
      if ("levels" in span) return span.levels === 0 ? "hetzelfde niveau" : `${count(span.levels, "niveau", "niveaus")} verschil`;
      const steps = span.steps === undefined ? "" : ` (${decimal(span.steps)} ${oneOrMany(Number(span.steps), "stap", "stappen")})`;
      return `${decimal(span.distance)} verschil${steps}`;
    },
    split: "groot verschil",
    trial: "criterium op proef",
    notAllGraded: "niet iedereen gaf een niveau",
    wholeRoom: "Ruimte: alle niveaus.",
    room: (levels: string | Interval, because: readonly string[]) =>
      `Ruimte: ${typeof levels === "string" ? levels : `${decimal(levels.from)} tot en met ${decimal(levels.until)}`}.${because.length === 0 ? "" : ` ${because.join(" ")}`}`,
    settledWith: { judgement: "Vastgesteld oordeel", consensus: "Gezamenlijke beoordeling", "set-aside": "Samen terzijde gelegd" },
    settled: (
      how: string,
      what: string,
      from: { readonly date?: string | undefined; readonly by: readonly string[]; readonly because: string },
    ) =>
      `${how}: ${what}${from.date === undefined ? "" : `, ${from.date}`}${from.by.length === 0 ? "" : `, door ${list(from.by)}`}. ${from.because}`,
    notRated: {
      "not-applicable": "niet van toepassing",
      "not-assessed": "niet beoordeeld",
      "insufficient-evidence": "te weinig gezien",
    },
    anchor: (text: string) => `Wat dit niveau betekent: ${text}`,
    voice: (assessor: string, isOutside: boolean, because: string | undefined) =>
      `${assessor}${isOutside ? " (buiten de ruimte)" : ""}: ${because ?? "nog zonder reden"}`,
    revised: (was: string, date: string, because: string) => `was ${was}, gewijzigd op ${date}: ${because}`,
    leaning: (id: string, text: string, setAside: "withdrawn" | "before-period" | undefined) =>
      `${id}${setAside === undefined ? "" : { withdrawn: " (ingetrokken)", "before-period": " (van vóór het onderzoek)" }[setAside]}: ${text}`,
    noObservations: "noemt geen waarneming",
    missing: (assessors: readonly string[]) => `Geen beoordeling van ${list(assessors)}.`,
    record: {
      where: (id: string) => `Samen besloten over ${id}:`,
      level: "Niveau",
      because: "Reden",
      date: "Datum",
      by: "Wie",
    },
  },
  calibration: {
    title: (number: number) => `IJking over ${count(number, "onderzoek", "onderzoeken")}`,
    nothing: "In deze map is geen onderzoek dat meetelt.",
    leftOut: (id: string, why: "not-closed" | "no-assessors" | "no-ratings" | "two-contents") =>
      `Telt niet mee: ${id}. ${
        {
          "not-closed": "Nog niet iedereen heeft gesloten.",
          "no-assessors": "Er zijn geen beoordelaars.",
          "no-ratings": "Er zijn geen beoordelingen.",
          "two-contents": "Dit onderzoek kwam twee keer voor, met een verschillende inhoud.",
        }[why]
      }`,
    scale: (framework: string, scale: string) => `Referentiekader ${framework}, schaal ${scale}`,
    coverage: (rated: number, pairable: number) =>
      `Door twee of meer mensen beoordeeld: ${pairable} van ${count(rated, "eenheid", "eenheden")}. Een eenheid is één criterium van één onderzoek.`,
    group: (name: string, units: number, isFew: boolean) => `${name} (${units}${isFew ? ", weinig" : ""})`,
    few: (number: number) => `Let op: ${number} is minder dan 50. Deze getallen zeggen dan weinig.`,
    used: "Gegeven",
    heads: { figure: "Maat", value: "Waarde", interval: "95%-interval" },
    figures: {
      percentAgreement: "Deel gelijk",
      alphaNominal: "Alfa van Krippendorff, nominaal",
      alphaOrdinal: "Alfa van Krippendorff, ordinaal",
      alphaInterval: "Alfa van Krippendorff, interval",
      ac1: "AC1 van Gwet",
      ac2Quadratic: "AC2 van Gwet, kwadratische gewichten",
      ac2Ordinal: "AC2 van Gwet, ordinale gewichten",
      fleissKappa: "Kappa van Fleiss",
      cohenKappa: "Kappa van Cohen",
    },
    undefined: {
      "fewer-than-two-assessors": "niet te berekenen: minder dan twee beoordelaars",
      "no-pairable-units": "niet te berekenen: niets is door twee mensen beoordeeld",
      "no-variation": "niet te berekenen: iedereen gaf steeds hetzelfde",
      "unequal-numbers-of-ratings": "niet te berekenen: niet alles is door evenveel mensen beoordeeld",
      "one-category": "niet te berekenen: de schaal heeft één niveau",
      "no-fixed-categories": "niet te berekenen: op deze schaal geven mensen een getal, geen niveau",
      "no-values": "niet te berekenen: de niveaus hebben geen waarde",
      "below-zero": "niet te berekenen: er zijn getallen onder nul",
      "no-resample-defined": "geen interval: in geen enkele trekking te berekenen",
      "one-unit": "geen interval: er is één eenheid",
    },
    number: (text: string) => decimal(text),
    interval: (from: string, until: string) => `${decimal(from)} tot ${decimal(until)}`,
    resamples: (number: number) => `in ${count(number, "trekking", "trekkingen")} niet te berekenen`,
    groups: {
      criterion: "Per criterium",
      inspectorate: "Per toezichthouder",
      version: "Per versie",
      year: "Per jaar waarin het onderzoek begon",
    },
    pairs: "Per tweetal",
    pairsLead: "Dit klopt alleen als een id steeds dezelfde persoon is.",
    confusion: (one: string, other: string) => `Regels: wat ${one} gaf. Kolommen: wat ${other} gaf.`,
    worklist: {
      heading: "Criteria om nog eens naar te kijken",
      none: (list: string) => `${list}: geen`,
      split: "Groot verschil tussen beoordelaars",
      outsideRoom: "Beoordeeld buiten de ruimte",
      withoutObservations: "Beoordeeld zonder een waarneming te noemen",
      withoutReason: "Beoordeeld zonder reden",
      found: (criterion: string, number: number, of: number) => `${criterion}: ${number} van ${of}`,
      more: (number: number) => `en nog ${number}: zie -f json`,
    },
    bootstrap: ({ resamples, seed, generator }: { readonly resamples: number; readonly seed: number; readonly generator: string }) =>
      `Intervallen: percentielen van ${resamples} trekkingen met teruglegging, generator ${generator.toUpperCase()}, seed ${seed}. Alle getallen: -f json.`,
    meaning: "Een hoge maat zegt dat beoordelaars hetzelfde gaven. Hij zegt niet dat het oordeel juist is.",
  },
};
