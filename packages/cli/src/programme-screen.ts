import type { programmeOverview } from "@referentiekader/core";
import type { Style } from "./print.ts";
import type { Words } from "./words/words.ts";

type Overview = ReturnType<typeof programmeOverview>;
type ProjectOverview = Overview["lines"][number]["projects"][number];
interface Head {
  readonly title: string;
  readonly publisher: string;
  readonly period: { readonly from: string; readonly until?: string | undefined };
  readonly amendments: readonly { readonly date: string; readonly text: string; readonly because: string }[];
  readonly lessons?: readonly { readonly text: string }[] | undefined;
}

/** The overview of a programme: per line its projects, with what belongs to them. */
export function programmeScreen(
  { programme: words }: Words,
  head: Head,
  { lines, astray }: Overview,
  paint: (style: Style, text: string) => string,
): string {
  return `${[
    paint("bold", head.title),
    words.head(head.publisher, head.period.from, head.period.until),
    ...lines.flatMap(({ line, projects }) => [
      "",
      paint("bold", line.number === undefined ? line.title : `${line.number} ${line.title}`),
      ...projects.flatMap((project) => projectLines(project, words)),
    ]),
    ...section(
      words.lessons,
      (head.lessons ?? []).map(({ text }) => oneLine(text)),
    ),
    ...section(
      words.amendments,
      head.amendments.map(({ date, text, because }) => `${date}: ${oneLine(text)} (${oneLine(because)})`),
    ),
    ...section(
      words.astray,
      astray.map(({ id, project }) => `${id}: ${project}`),
    ),
  ].join("\n")}\n`;
}

const section = (title: string, entries: readonly string[]) =>
  entries.length === 0 ? [] : ["", title, ...entries.map((entry) => `  - ${entry}`)];

const oneLine = (text: string) => text.trim().replaceAll(/\s*\n\s*/g, " ");

function projectLines({ project, inspections, signals, cells, unseen }: ProjectOverview, words: Words["programme"]): readonly string[] {
  const who = [
    ...(project.lead === undefined ? [] : [words.lead(words.inspectorate[project.lead])]),
    ...(project.participants ? [words.participants(project.participants.map((id) => words.inspectorate[id]))] : []),
  ];
  return [
    `  ${project.title}  (${project.id})`,
    `    ${project.forms.map((form) => words.form[form]).join(", ")}${who.length > 0 ? ` · ${who.join(" · ")}` : ""}`,
    ...(project.profile ? [`    ${words.profile(project.profile.id, `${project.profile.framework}@${project.profile.version}`)}`] : []),
    ...inspections.map(({ id, title, phase }) => `    • ${title}  (${id}, ${words.phase[phase]})`),
    ...signals.map(({ signal }) => `    ! ${words.signal(signal.to, oneLine(signal.text), signal.response !== undefined)}`),
    ...(cells === 0 ? [] : [`    ${words.unseen(unseen.length, cells)}`, ...unseenLines(unseen, words)]),
  ];
}

/** Per sector, because that is who has to look. */
function unseenLines(unseen: ProjectOverview["unseen"], words: Words["programme"]): readonly string[] {
  const sectors = [...new Set(unseen.map(({ sector }) => sector))];
  return sectors.map((sector) => {
    const criteria = unseen.filter((cell) => cell.sector === sector).map(({ criterion }) => criterion);
    return `      ${words.sector[sector]}: ${criteria.join(", ")}`;
  });
}
