import type { ProgrammePart } from "../diagnostic/catalog/programme.ts";
import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { ProgrammeData } from "../schema/programme.ts";
import { referenceTo } from "../schema/reference.ts";
import { repeats } from "../schema/repeats.ts";
import type { Places } from "../text/places.ts";

/** Everything that is wrong with a programme of the right form. */
export function checkProgramme(data: ProgrammeData, places: Places): readonly Diagnostic[] {
  const { lines, projects, sources, amendments, lessons = [], elaborates } = data;
  const references = [...projects, ...lessons, ...amendments].flatMap((one) => one.references);
  return [
    ...twice("line", lines, places),
    ...twice("project", projects, places),
    ...twice("source", sources, places),
    ...projects.flatMap((project) => unknown("programme/unknown-line", project, "line", lines, places)),
    ...amendments.flatMap((amendment) => unknown("programme/unknown-project", amendment, "project", projects, places)),
    ...[...(elaborates ? [elaborates] : []), ...references].flatMap((reference) =>
      unknown("programme/unknown-source", reference, "source", sources, places),
    ),
    ...reversed(data, places),
  ];
}

type Named = readonly { readonly id: string }[];

const twice = (what: ProgrammePart, items: Named, places: Places): readonly Diagnostic[] =>
  repeats(items, (item) => item.id).map(({ item, first }) =>
    diagnose("programme/duplicate-id", { what, id: item.id }, places.value(item, "id"), {
      trail: places.trail(item),
      related: [{ note: "first-used-here", span: places.value(first, "id") }],
    }),
  );

type UnknownCode = "programme/unknown-line" | "programme/unknown-project" | "programme/unknown-source";

function unknown<K extends string>(
  code: UnknownCode,
  holder: { readonly [key in K]?: string | undefined },
  key: K,
  items: Named,
  places: Places,
): readonly Diagnostic[] {
  const id = holder[key];
  const known = items.map((item) => item.id);
  if (id === undefined || known.includes(id)) return [];
  return [diagnose(code, referenceTo(id, known), places.value(holder, key), { trail: places.trail(holder) })];
}

function reversed({ period }: ProgrammeData, places: Places): readonly Diagnostic[] {
  const { from, until } = period;
  if (until === undefined || until >= from) return [];
  return [diagnose("programme/dates-reversed", { from, until }, places.value(period, "until"))];
}
