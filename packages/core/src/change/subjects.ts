import type { Subject } from "./comparison.ts";
import type { Entry } from "./order.ts";

/** Inspections of one subject: they follow each other by `previous`, or name the same subject. In the order of the entries. */
export function subjectsOf(entries: readonly Entry[]): readonly Subject[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const joined = groups.filter((group) => group.some((other) => isSameSubject(entry, other)));
    const merged = [...joined.flat(), entry];
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups
    .map((group) => entries.filter((entry) => group.includes(entry)))
    .sort((a, b) => entries.indexOf(a[0] as Entry) - entries.indexOf(b[0] as Entry))
    .map((group) => ({ name: (group.at(-1) as Entry).assessment.inspection.subject.name, inspections: group.map(({ key }) => key) }));
}

function isSameSubject({ assessment: { inspection: a } }: Entry, { assessment: { inspection: b } }: Entry): boolean {
  return a.subject.name.trim() === b.subject.name.trim() || a.previous?.inspection === b.id || b.previous?.inspection === a.id;
}
