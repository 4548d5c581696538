import type { Words } from "../words/words.ts";
import type { Comparison, ProjectOverview, Row } from "./comparison-parts.ts";
import type { Section } from "./page.ts";
import { givenText, nameOf } from "./say-row.ts";

/** Per project the sectors against the criteria: who looked there and what level the criterion got, and where nobody looked. */
export function projectSections(projects: readonly ProjectOverview[], comparison: Comparison, words: Words): readonly Section[] {
  const { compare, programme } = words;
  const rows = [...comparison.criteria.compared, ...comparison.criteria.notCompared];
  return projects.map(({ project, inspections, cells, seen, unseen }) => {
    const sectors = [...new Set(unseen.map(({ sector }) => sector))];
    return {
      heading: compare.project(project.title),
      lead: cells === 0 ? compare.noCells : compare.projectLead(inspections.length, seen.length, cells),
      ...(seen.length > 0 && {
        table: {
          heads: [compare.sector, compare.criterion, compare.looked],
          rows: seen.map(({ sector, criterion, by }) => [
            programme.sector[sector],
            named(rows, criterion),
            by.map(({ inspection }) => `${inspection}: ${gradeText(rows, criterion, inspection, compare)}`).join("; "),
          ]),
        },
      }),
      lines: sectors.map((sector) => {
        const criteria = unseen.filter((cell) => cell.sector === sector).map(({ criterion }) => named(rows, criterion));
        return { text: compare.nobodyLooked(programme.sector[sector], criteria) };
      }),
    };
  });
}

function named(rows: readonly Row[], criterion: string): string {
  const row = rows.find(({ id }) => id === criterion);
  return row ? nameOf(row) : criterion;
}

/** Of a criterion that means something else in other versions, the row of the version that this inspection used. */
function gradeText(rows: readonly Row[], criterion: string, inspection: string, words: Words["compare"]): string {
  const own = rows.filter(({ id }) => id === criterion);
  const isElsewhere = ({ without }: Row) => without.some((one) => one.inspection === inspection && one.changed === "framework");
  const row = own.find((one) => !isElsewhere(one)) ?? own[0];
  return row ? givenText(row, inspection, words) : "";
}
