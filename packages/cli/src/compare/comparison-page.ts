import type { Words } from "../words/words.ts";
import type { CompareWords, Comparison, ProjectOverview, Row } from "./comparison-parts.ts";
import { followedSections } from "./followed-sections.ts";
import type { Page, Section } from "./page.ts";
import { projectSections } from "./project-sections.ts";
import { changeText, givenText, nameOf } from "./say-row.ts";

/** Everything that is told of a comparison, and of the projects of a programme where one was named. */
export function comparisonPage(comparison: Comparison, projects: readonly ProjectOverview[], words: Words): Page {
  const { compare } = words;
  const { inspections, criteria, themes, overall } = comparison;
  const countText = compare.criteria(criteria.compared.length, rowsIn(criteria));
  return {
    title: compare.title(inspections.length),
    sections: [
      inspectionSection(comparison, words),
      ...(criteria.compared.length === 0 ? [{ heading: countText, lead: compare.nothingCompared }] : []),
      ...comparedSection(countText, criteria.compared, comparison, compare),
      ...comparedSection(compare.themes, themes.compared, comparison, compare),
      ...comparedSection(compare.overall, overall.compared, comparison, compare),
      ...notComparedSections(comparison, compare),
      ...worksSection(comparison, compare),
      ...followedSections(comparison, compare),
      ...projectSections(projects, comparison, words),
    ],
  };
}

const rowsIn = ({ compared, notCompared }: Comparison["criteria"]): number => compared.length + notCompared.length;

function inspectionSection({ inspections, subjects }: Comparison, { compare, phase }: Words): Section {
  const overTime = subjects.filter((subject) => subject.inspections.length > 1).map(({ name }) => name);
  return {
    heading: compare.inspections,
    lead: overTime.length === 0 ? compare.sideBySide : compare.overTime(overTime),
    table: {
      heads: [compare.inspection, compare.subject, compare.period, compare.framework, compare.phase],
      rows: inspections.map((one) => [
        one.key,
        one.subject,
        compare.between(one.period.from, one.period.until),
        [`${one.framework}@${one.version}`, ...(one.profile === undefined ? [] : [`(${one.profile})`])].join(" "),
        phase[one.phase],
      ]),
    },
  };
}

function comparedSection(heading: string, rows: readonly Row[], { inspections }: Comparison, words: CompareWords): readonly Section[] {
  if (rows.length === 0) return [];
  const hasChanges = rows.some(({ changes }) => changes.length > 0);
  const line = (row: Row) => [
    nameOf(row),
    ...inspections.map(({ key }) => givenText(row, key, words)),
    ...(hasChanges ? [changeText(row.changes, words)] : []),
  ];
  const heads = [words.about, ...inspections.map(({ key }) => key), ...(hasChanges ? [words.change] : [])];
  return [{ heading, ...(hasChanges && { lead: words.changeLead }), table: { heads, rows: rows.map(line) } }];
}

/** First what the framework makes different, then what was not looked at or has no level. */
function notComparedSections({ inspections, criteria, themes, overall }: Comparison, words: CompareWords): readonly Section[] {
  const rows = [criteria, themes, overall].flatMap(({ notCompared }) => notCompared);
  const byFramework = (row: Row) => row.without.some(({ changed }) => changed === "framework");
  const section = (heading: string, lead: string, some: readonly Row[]): readonly Section[] =>
    some.length === 0
      ? []
      : [
          {
            heading,
            lead,
            lines: some.map((row) => ({ text: nameOf(row), below: inspections.map(({ key }) => `${key}: ${givenText(row, key, words)}`) })),
          },
        ];
  return [
    ...section(words.notByFramework, words.notByFrameworkLead, rows.filter(byFramework)),
    ...section(
      words.notByCoverage,
      words.notByCoverageLead,
      rows.filter((row) => !byFramework(row)),
    ),
  ];
}

function worksSection({ works, inspections }: Comparison, words: CompareWords): readonly Section[] {
  if (works.length === 0) return [];
  const cell = (references: (typeof works)[number]["helps"]) =>
    [
      String(references.length),
      ...inspections.flatMap(({ key }) => {
        const own = references.filter(({ inspection }) => inspection === key).map(({ observation }) => observation);
        return own.length === 0 ? [] : [`${key} ${own.join(", ")}`];
      }),
    ].join(" · ");
  const rows = works.map((theme) => [nameOf(theme), cell(theme.helps), cell(theme.hinders)]);
  return [{ heading: words.works, lead: words.worksLead, table: { heads: [words.theme, words.helps, words.hinders], rows } }];
}
