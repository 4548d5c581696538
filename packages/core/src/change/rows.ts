import { changeBetween, type Side } from "./change-between.ts";
import type { Change, Compared, Row, Subject, Why, Without } from "./comparison.ts";
import type { Entry } from "./order.ts";
import { given, isCell, type Kind, type Part, partsOf } from "./parts.ts";
import { isSameRule } from "./same-rule.ts";
import { type Meaning, type Version, versionOf } from "./versions.ts";

/** Everything the rows are made of. */
export interface Table {
  readonly entries: readonly Entry[];
  readonly versions: readonly Version[];
  readonly subjects: readonly Subject[];
  readonly meaning: Meaning;
}

/** Rows for every criterion, theme or whole. Each part of each version is in one row, and each row holds every inspection once. */
export const rowsOf = (table: Table, kind: Kind): readonly Row[] => classesOf(table, kind).map((one) => rowOf(table, kind, one));

/** Two levels or numbers can be compared. */
export const split = (rows: readonly Row[]): Compared => ({
  compared: rows.filter(({ cells }) => cells.length > 1),
  notCompared: rows.filter(({ cells }) => cells.length < 2),
});

/** One part in every version in which it means the same, from old to new. */
interface Same {
  readonly id: string;
  readonly members: readonly Member[];
}
interface Member {
  readonly version: Version;
  readonly part: Part;
}

/** A version joins the first row with whose every version it means the same. In the order of the newest version that has it. */
function classesOf({ versions, meaning }: Table, kind: Kind): readonly Same[] {
  const classes: { id: string; members: Member[] }[] = [];
  for (const version of versions) {
    for (const part of partsOf(version.framework, kind)) {
      const known = classes.find(
        ({ id, members }) => id === part.id && members.every((member) => meaning(member.version, version, id) === "same"),
      );
      if (known) known.members.push({ version, part });
      else classes.push({ id: part.id, members: [{ version, part }] });
    }
  }
  const newest = versions.toReversed();
  const place = ({ id, members }: Same): readonly [number, number] => {
    const version = (members.at(-1) as Member).version;
    return [newest.indexOf(version), partsOf(version.framework, kind).findIndex((part) => part.id === id)];
  };
  const frameworks = versions.map(({ framework }) => framework.id);
  return classes.sort((a, b) => {
    const framework = ({ members }: Same) => frameworks.indexOf((members[0] as Member).version.framework.id);
    const [left, right] = [place(a), place(b)];
    return framework(a) - framework(b) || left[0] - right[0] || left[1] - right[1];
  });
}

function rowOf(table: Table, kind: Kind, { id, members }: Same): Row {
  const { part, version } = members.at(-1) as Member;
  const sides: Side[] = [];
  const without: Without[] = [];
  for (const entry of table.entries) {
    const own = members.find((member) => member.version === versionOf(table.versions, entry));
    const one = own ? given(entry, kind, own.part) : elsewhere(table, members, entry, id);
    if (isCell(one)) sides.push({ cell: one, part: own?.part ?? part });
    else without.push(one);
  }
  return {
    kind,
    id,
    ...(part.number !== undefined && { number: part.number }),
    title: part.title,
    framework: version.framework.id,
    versions: [...new Set(members.map((member) => member.version.framework.version))],
    cells: sides.map(({ cell }) => cell),
    without,
    changes: table.subjects.flatMap(({ inspections }) => changesOf(table, kind, id, sides, inspections)),
  };
}

/** Why a version that does not have this part in the same meaning cannot give anything beside it. */
function elsewhere({ versions, meaning }: Table, members: readonly Member[], entry: Entry, id: string): Without {
  const other = versionOf(versions, entry);
  const reasons = members.map(({ version }) => meaning(version, other, id)).filter((reason): reason is Why => reason !== "same");
  return { inspection: entry.key, changed: "framework", why: reasons.at(-1) ?? { is: "no-migration", version: other.framework.version } };
}

/** Over time: each level of one subject beside the level before it. */
function changesOf(table: Table, kind: Kind, id: string, sides: readonly Side[], inspections: readonly string[]): readonly Change[] {
  const own = sides.filter(({ cell }) => inspections.includes(cell.inspection));
  return own.slice(1).map((after, at) => changeOf(table, kind, id, own[at] as Side, after));
}

/** The change from one cell of a row to another. */
export function changeOf({ entries, versions, meaning }: Table, kind: Kind, id: string, before: Side, after: Side): Change {
  const versionIn = (side: Side) => versionOf(versions, entries.find(({ key }) => key === side.cell.inspection) as Entry);
  return changeBetween(before, after, isSameRule(versionIn(before), versionIn(after), meaning, kind, id));
}
