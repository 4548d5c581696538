import type { agreementAgenda } from "@referentiekader/core";
import type { Words } from "../words/words.ts";
import type { Entry } from "./entries.ts";

export type Agenda = ReturnType<typeof agreementAgenda>;
type ClosedAgenda = Extract<Agenda, { readonly state: "closed" }>;
type Item = ClosedAgenda["items"][number];
type Side = Item["sides"][number];
type Voice = Side["voices"][number];
/** The word for a level, by the criterion whose scale it is on; a number is its own word. */
export type LabelOf = (criterion: string, grade: string) => string;

/** What is printed of an agenda: as long as not everyone has closed, only how many have. */
export function agendaEntries(agenda: Agenda, title: string, labelOf: LabelOf, { agreement: words }: Words): readonly Entry[] {
  const head: readonly Entry[] = [
    { as: "title", text: words.agenda(title) },
    { as: "lead", text: words.closed(agenda.closed, agenda.of) },
  ];
  if (agenda.state === "open") return head;
  const open = agenda.items.filter(({ settled }) => settled === undefined);
  const settled = agenda.items.filter((item) => item.settled !== undefined);
  const show = (item: Item, at: number) => itemEntries(item, at, labelOf, words);
  return [
    ...head,
    { as: "lead", text: words.internal },
    { as: "part", text: words.toDiscuss(open.length) },
    ...open.flatMap((item, index) => show(item, index + 1)),
    ...(settled.length === 0 ? [] : [{ as: "part" as const, text: words.settledPart(settled.length) }]),
    ...settled.flatMap((item, index) => show(item, open.length + index + 1)),
    { as: "part", text: words.others },
    { as: "lead", text: words.equal(agenda.equal) },
    ...agenda.notByAll.map((one): Entry => ({ as: "voice", text: words.notByAll(nameOf(one), one.missing) })),
  ];
}

type AgreementWords = Words["agreement"];

const nameOf = ({ number, title }: { readonly number?: string; readonly title: string }): string =>
  number === undefined ? title : `${number} ${title}`;

function itemEntries(item: Item, at: number, labelOf: LabelOf, words: AgreementWords): readonly Entry[] {
  const { settled, missing, sides } = item;
  const marks = [
    ...(item.outsideRoom.length > 0 ? [words.outsideRoom] : []),
    ...(item.span === undefined ? [] : [words.apart(item.span)]),
    ...(item.isSplit ? [words.split] : []),
    ...(sides.some(hasGrade) && !sides.every(hasGrade) ? [words.notAllGraded] : []),
    ...(item.isTrial ? [words.trial] : []),
  ];
  return [
    { as: "item", text: `${at}. ${nameOf(item)}` },
    ...(marks.length === 0 ? [] : [{ as: "note" as const, text: capital(marks.join(" · ")) }]),
    ...(item.room === undefined ? [] : [{ as: "note" as const, text: roomText(item.room, item.id, labelOf, words) }]),
    ...(settled === undefined ? [] : [{ as: "note" as const, text: settledText(settled, item.id, labelOf, words) }]),
    ...sides.flatMap((side) => sideEntries(side, item.id, labelOf, words)),
    ...(missing.length === 0 ? [] : [{ as: "note" as const, text: words.missing(missing) }]),
    ...(settled === undefined ? recordEntries(item.id, words) : []),
  ];
}

const hasGrade = ({ notRated }: Side): boolean => notRated === undefined;
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

type Room = NonNullable<Item["room"]>;

function roomText(room: Room, id: string, labelOf: LabelOf, words: AgreementWords): string {
  const because = room.bounds.map((bound) => bound.because);
  if ("interval" in room) return words.room(room.interval, because);
  return because.length === 0 ? words.wholeRoom : words.room(room.levels.map((level) => labelOf(id, level)).join(", "), because);
}

function settledText(
  { with: how, level, value, notRated, because, date, by }: NonNullable<Item["settled"]>,
  id: string,
  labelOf: LabelOf,
  words: AgreementWords,
): string {
  const grade = level ?? value;
  const what = grade === undefined ? words.notRated[notRated ?? "not-assessed"] : labelOf(id, grade);
  return words.settled(words.settledWith[how], what, { date, by, because });
}

function sideEntries(
  { level, value, notRated, label, anchor, voices }: Side,
  id: string,
  labelOf: LabelOf,
  words: AgreementWords,
): readonly Entry[] {
  const word = label ?? value ?? level ?? words.notRated[notRated ?? "not-assessed"];
  return [
    { as: "side", text: capital(word) },
    ...(anchor === undefined ? [] : [{ as: "note" as const, text: words.anchor(anchor) }]),
    ...voices.flatMap((voice) => voiceEntries(voice, id, labelOf, words, notRated === undefined)),
  ];
}

function voiceEntries(
  { assessor, because, outsideRoom, observations, revised = [] }: Voice,
  id: string,
  labelOf: LabelOf,
  words: AgreementWords,
  isGraded: boolean,
): readonly Entry[] {
  const before = ({ from, date, because: why }: (typeof revised)[number]) => {
    const was = String(from);
    return words.revised(was in words.notRated ? words.notRated[was as keyof typeof words.notRated] : labelOf(id, was), date, why);
  };
  return [
    { as: "voice", text: words.voice(assessor, outsideRoom, because) },
    ...revised.map((one): Entry => ({ as: "leaning", text: before(one) })),
    ...observations.map(({ id: number, text, setAside }): Entry => ({ as: "leaning", text: words.leaning(number, text, setAside) })),
    ...(isGraded && observations.length === 0 ? [{ as: "leaning" as const, text: words.noObservations }] : []),
  ];
}

/** Room to write what the meeting agrees; the id is what `overleg.yaml` asks for. */
const recordEntries = (id: string, { record }: AgreementWords): readonly Entry[] => [
  { as: "record", text: record.where(id) },
  ...[record.level, record.because, record.date, record.by].map((word): Entry => ({ as: "blank", text: word })),
];
