// Sentences with a number, a name or a level in them. Each returns text as it is printed.
import { capital, counted, dutchDate, dutchNumber, exactNumber, listed, stopped } from "./format-nl.ts";
import { notRatedLabels, stageLabels } from "./labels-nl.ts";
import type {
  Coverage,
  Criterion,
  CriterionResult,
  Evidence,
  Interval,
  Need,
  NumberScale,
  Possible,
  Room,
  Stage,
} from "./model/assessment-parts.ts";
import type { GradeKind } from "./model/grade.ts";
import { gradeOf } from "./model/grade.ts";
import { outsideStatutoryText } from "./profile-nl.ts";
import { gradeWords } from "./words-nl.ts";

/** How a level or number is printed. */
type Label = (grade: string) => string;
type EvidenceDemands = NonNullable<Criterion["evidence"]>;
type Entry = CriterionResult["ratings"]["entries"][number];

const of = (part: number, whole: number, one: string, many: string): string => `${dutchNumber(part)} van ${counted(whole, one, many)}`;

/** What a level rests on. `kind` says whose coverage it is: that of a criterion counts indicators, all others count criteria. */
export function coverageText(coverage: Coverage, kind: "criterion" | "theme" | "overall"): string {
  if (kind === "criterion") {
    return coverage.applicable === 0 ? "geen indicatoren" : of(coverage.scored, coverage.applicable, "indicator", "indicatoren");
  }
  const leaves = of(coverage.leaves.scored, coverage.leaves.applicable, "criterium", "criteria");
  const isSame = coverage.scored === coverage.leaves.scored && coverage.applicable === coverage.leaves.applicable;
  return kind === "theme" || isSame ? leaves : `${of(coverage.scored, coverage.applicable, "thema", "thema’s")}, ${leaves}`;
}

/** Two numbers and all between them: "10 tot en met 20 punten"; one number when they are the same. */
export const intervalText = ({ from, until }: Interval, label: Label): string =>
  from === until ? label(until) : `${exactNumber(from)} tot en met ${label(until)}`;

/** Which levels or numbers can still come out. */
export function possibleText(possible: Possible, label: Label): string {
  if ("notComputed" in possible) return "niet berekend: er zijn te veel combinaties";
  if ("interval" in possible) {
    const { from, until } = possible.interval;
    return from === until ? `alleen ${label(until)}` : intervalText(possible.interval, label);
  }
  const labels = possible.levels.map(label);
  return labels.length === 1 ? `alleen ${labels.join("")}` : listed(labels, "of");
}

const more = ({ short }: Need, one: string, many: string): string =>
  short === undefined ? `meer ${many}` : `nog ${counted(short, one, many)}`;

function needed(need: Need, grades: GradeKind): string {
  switch (need.need) {
    case "cases":
      return more(need, "casus", "casussen");
    case "source-types":
      return more(need, "soort bron", "soorten bronnen");
    case "assessors":
      return more(need, "beoordelaar", "beoordelaars");
    case "periods":
      return more(need, "periode", "periodes");
    case "observations":
      return more(need, "waarneming", "waarnemingen");
    case "rating":
      return "een beoordeling";
    case "consensus":
      return "een gezamenlijke beoordeling";
    case "judgement":
      return "een vastgesteld oordeel";
    case "level":
      return `een ${gradeWords[grades].one}`;
    case "profile":
      return "wat buiten het profiel valt";
    case "collect":
      return (need.collect ?? "").replace(/\.$/, "");
    default:
      return need.need satisfies never;
  }
}

/**
 * What is missing.
 *
 * @param grades what the one it is about gets: levels or numbers
 * @param name for what it is needed, when that is not the outcome itself
 */
export function needText(need: Need, grades: GradeKind, name: string | undefined): string {
  const text = needed(need, grades);
  if (name === undefined) return text;
  return need.need === "collect" ? `${name}: ${text}` : `${text} voor ${name}`;
}

/** What a level of a criterion rests on, in one line. */
export const evidenceText = (cases: number, citizens: number, kinds: number): string =>
  `Gebaseerd op ${counted(cases, "casus", "casussen")}, ${counted(citizens, "bewoner", "bewoners")}, ${counted(kinds, "soort bron", "soorten bronnen")}.`;

export const observationCountText = (number: number): string =>
  number === 0 ? "geen waarneming" : counted(number, "waarneming", "waarnemingen");

/**
 * What is asked of the evidence and was not found.
 *
 * @param by who asks it: "het kader" or "het profiel"
 */
export function demandText(demand: Evidence["demands"][number]["demand"], asked: number, found: number, by: string): string {
  switch (demand) {
    case "min-sources":
      return `${by} vraagt ${counted(asked, "bron", "bronnen")}, gebruikt: ${dutchNumber(found)}`;
    case "min-source-types":
      return `${by} vraagt ${counted(asked, "soort bron", "soorten bronnen")}, gebruikt: ${dutchNumber(found)}`;
    case "min-cases":
      return `${by} vraagt ${counted(asked, "casus", "casussen")}, gezien: ${dutchNumber(found)}`;
    case "citizen-view":
      return `${by} vraagt het verhaal van een bewoner, er is geen bewoner gesproken`;
    default:
      return demand satisfies never;
  }
}

/** A bound of the room: what remains and why. */
export function boundText(bound: Room["bounds"][number], label: Label): string {
  const edges = [
    ...(bound.atMost === undefined ? [] : [`hooguit ${label(bound.atMost)}`]),
    ...(bound.atLeast === undefined ? [] : [`minstens ${label(bound.atLeast)}`]),
  ];
  return `${edges.join(", ")}: ${stopped(bound.because)}`;
}

/** The norm with its sources: "Wettelijke eis: Jeugdwet, artikel 4.1.1". */
export function normText(norm: NonNullable<Criterion["norm"]>, type: string, title: (source: string) => string): string {
  const references = norm.references.map(({ source, place }) => (place === undefined ? title(source) : `${title(source)}, ${place}`));
  return references.length === 0 ? type : `${type}: ${references.join("; ")}`;
}

export const closedText = (closed: number, all: number): string =>
  all === 0 ? "Er zijn geen beoordelaars vastgelegd." : `${dutchNumber(closed)} van ${dutchNumber(all)} gesloten`;

/** What one assessor gave: "inspecteur-2: Op orde (buiten de ruimte)". */
export function ratingText(entry: Entry, label: Label): string {
  const { assessor, notRated, outsideRoom } = entry;
  const grade = gradeOf(entry);
  const said = grade === undefined ? (notRated === undefined ? "" : notRatedLabels[notRated]) : label(grade);
  return `${assessor}: ${said}${outsideRoom ? " (buiten de ruimte)" : ""}`;
}

/** The strip in words: per theme which criteria stand where. */
export function stripText(rows: readonly StripRowNames[], labels: readonly string[]): string {
  const cells = (row: StripRowNames) =>
    row.cells.flatMap(({ items }, place) =>
      items.length === 0 ? [] : [`${labels[place] ?? ""}: ${listed(items.map(({ name }) => name))}`],
    );
  return rows.map((row) => stopped(`${row.theme} – ${cells(row).join("; ")}`)).join(" ");
}

interface StripRowNames {
  readonly theme: string;
  readonly cells: readonly { readonly items: readonly { readonly name: string }[] }[];
}

interface StatutoryNumbers {
  readonly all: number;
  readonly shortfalls: number;
  /** Without a shortfall for all together, and with one of a party. */
  readonly ofParty: number;
  readonly remarks: number;
  readonly notSeen: number;
  readonly undecided: number;
  readonly notExamined: number;
  /** Of those, how many the profile leaves out. */
  readonly outside: number;
}

/** Statutory shortfalls: what was seen, what was not seen, what cannot be said, what was not examined. Never a bare "none". */
export function statutoryText(numbers: StatutoryNumbers): string {
  const { all, shortfalls, ofParty, remarks, notSeen, undecided, notExamined, outside } = numbers;
  const asked = counted(all, "criterium gaat", "criteria gaan");
  if (all === 0) return "Dit kader heeft geen criteria over wettelijke eisen. Wettelijke tekorten zijn niet onderzocht.";
  const examined = all - notExamined;
  const criteria = (number: number): string => counted(number, "criterium", "criteria");
  const others = undecided + ofParty + remarks > 0;
  const found = [
    ...(examined === 0 ? ["Wettelijke tekorten zijn niet onderzocht."] : []),
    ...(shortfalls === 0 ? [] : [`Bij ${criteria(shortfalls)} is een wettelijk tekort gezien.`]),
    ...(ofParty === 0 ? [] : [`Bij ${criteria(ofParty)} is een wettelijk tekort van een of meer partijen vastgesteld.`]),
    ...(remarks === 0 ? [] : [`Bij ${criteria(remarks)} is een wettelijk tekort opgemerkt en niet vastgesteld.`]),
    ...(undecided === 0 ? [] : [`Bij ${criteria(undecided)} zegt het kader niet wanneer er een tekort is.`]),
    ...(shortfalls > 0 || notSeen === 0
      ? []
      : [`Wettelijke tekorten zijn niet gezien bij de ${others ? "andere " : ""}onderzochte criteria.`]),
  ];
  const head = `${asked} over een wettelijke eis; ${dutchNumber(examined)} daarvan ${examined === 1 ? "is" : "zijn"} onderzocht.`;
  return [head, ...found, ...outsideStatutoryText(outside)].join(" ");
}

export const levelsText = (scored: number, applicable: number, notApplicable: number, grades: GradeKind): string =>
  `${of(scored, applicable, "criterium heeft", "criteria hebben")} een ${gradeWords[grades].one}${
    notApplicable === 0 ? "" : `; ${dutchNumber(notApplicable)} ${notApplicable === 1 ? "is" : "zijn"} niet van toepassing`
  }.`;

const stagesMany: { readonly [S in Stage]: string } = {
  judgement: "vastgestelde oordelen",
  consensus: "gezamenlijke beoordelingen",
  rating: "beoordelingen",
  proposal: "voorstellen",
};

export function stagesText(counts: readonly { readonly stage: Stage; readonly number: number }[]): string {
  const parts = counts
    .filter(({ number }) => number > 0)
    .map(({ stage, number }) => counted(number, stageLabels[stage], stagesMany[stage]));
  return parts.length === 0 ? "" : `${listed(parts)}.`;
}

export const possibleCountText = (names: readonly string[], grades: GradeKind): string =>
  names.length === 0
    ? `Er ontbreekt niets waardoor een ${gradeWords[grades].one} nog kan veranderen.`
    : `Bij ${counted(names.length, "criterium", "criteria")} zijn nog meer ${gradeWords[grades].many} mogelijk: ${listed(names)}.`;

export const sourcesText = (sources: number, kinds: number, observations: number): string =>
  `${counted(sources, "bron", "bronnen")} van ${counted(kinds, "soort", "soorten")}, met ${counted(observations, "waarneming die telt", "waarnemingen die tellen")}.`;

export const citizensText = (spoken: number, cases: number): string =>
  `In ${of(spoken, cases, "casus", "casussen")} is een bewoner gesproken.`;

export function gapsText(single: number, short: number, by: string): string {
  const parts = [
    ...(single === 0 ? [] : [`${counted(single, "criterium rust", "criteria rusten")} op één bron`]),
    ...(short === 0 ? [] : [`bij ${counted(short, "criterium", "criteria")} is minder gezien dan ${by} vraagt`]),
  ];
  const text = parts.join("; ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export const periodText = (from: string, until: string | undefined): string =>
  until === undefined ? `vanaf ${dutchDate(from)}` : `${dutchDate(from)} tot en met ${dutchDate(until)}`;

/** The project of a programme that an inspection belongs to, by their ids: "werkagenda-2023-2024, project uitsluiting". */
export const programmeText = (id: string, project: string): string => `${id}, project ${project}`;

export const announcedWord = (announced: boolean | undefined): string =>
  announced === undefined ? "niet vastgelegd" : announced ? "aangekondigd" : "niet aangekondigd";

export function announcedText(yes: number, no: number, all: number): string {
  if (yes === all) return announcedWord(true);
  if (no === all) return announcedWord(false);
  const rest = all - yes - no;
  const parts = [
    ...(yes === 0 ? [] : [`${dutchNumber(yes)} ${announcedWord(true)}`]),
    ...(no === 0 ? [] : [`${dutchNumber(no)} ${announcedWord(false)}`]),
    ...(rest === 0 || rest === all ? [] : [`${dutchNumber(rest)} ${announcedWord(undefined)}`]),
  ];
  return parts.length === 0 ? announcedWord(undefined) : listed(parts);
}

export const consentText = (isGiven: boolean, date: string | undefined): string =>
  `${isGiven ? "gegeven" : "niet gegeven"}${date === undefined ? "" : ` op ${date}`}`;

/** What the framework asks of the evidence for a criterion. */
export function evidenceDemandsText({ minSources, minSourceTypes, minCases, citizenView }: EvidenceDemands): string {
  const parts = [
    ...(minSources === undefined ? [] : [counted(minSources, "bron", "bronnen")]),
    ...(minSourceTypes === undefined ? [] : [counted(minSourceTypes, "soort bron", "soorten bronnen")]),
    ...(minCases === undefined ? [] : [counted(minCases, "casus", "casussen")]),
    ...(citizenView === undefined ? [] : ["het verhaal van een bewoner"]),
  ];
  return parts.length === 0 ? "" : `minstens ${listed(parts)}`;
}

/** The subject with its kind, unless the name already starts with it: "Netwerk rond wijkteam Noord". */
export const subjectText = (kind: string, name: string): string => capital(name.toLowerCase().startsWith(kind) ? name : `${kind} ${name}`);

/** What numbers a scale has and which end is best: "Van 0 tot en met 25 punten; lager is beter." */
export function numberScaleText({ min, max, step, direction }: NumberScale, label: Label): string {
  const steps = step === undefined ? "" : `, in stappen van ${exactNumber(step)}`;
  return `Van ${exactNumber(min)} tot en met ${label(String(max))}${steps}; ${direction === "higher-is-better" ? "hoger" : "lager"} is beter.`;
}
