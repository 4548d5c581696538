import type { Combination, Found, RowWord } from "../../diagnostic/catalog/framework.ts";
import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Row, Rule } from "../../schema/rule.ts";
import { type CompiledNode, compileNode } from "../../scoring/rules/node.ts";
import type { ScaleIndex } from "../../scoring/rules/scale-index.ts";
import type { Places } from "../../text/places.ts";
import type { Check } from "../checks/check.ts";
import { isNodeSite, type NodeOutcome, type NodeSite, type RuleSite } from "../rule-sites.ts";
import { choicesOf, combinationOf, combinations, membersAt } from "./combinations.ts";
import { combinationLimit, type Space, spaceOf } from "./space.ts";

type Table = Extract<Rule, { table: unknown }>["table"];

/** The most combinations that are named one by one. */
const mostNamed = 25;

/** In a `unique` table every combination of what its rows look at gives exactly one outcome. All of them are tried. */
export const uniqueTables: Check = ({ sites }, places) =>
  sites.flatMap((site): readonly Diagnostic[] => {
    const { rule } = site.outcome;
    if (!("table" in rule) || rule.table.match !== "unique") return [];
    return checkTable(site, rule.table, places);
  });

function checkTable(site: RuleSite, table: Table, places: Places): readonly Diagnostic[] {
  const trail = places.trail(table);
  const at = places.value(table, "match");
  const refused = (why: "observations" | "too-many" | "numbers") => [diagnose("framework/table-not-provable", { why }, at, { trail })];
  if (!isNodeSite(site)) return refused("observations");
  const { scale } = site;
  if (!scale) return [];
  const rows = rulesOnly(site.outcome);
  const space = spaceOf(site, scale, rows);
  if (!space.isWhole) return refused("numbers");
  if (space.size > combinationLimit) return refused("too-many");
  const { gaps, conflicts } = review(site, scale, table, space);
  return [
    ...gaps.map((gap) => diagnose("framework/table-gap", gap, at, { trail })),
    ...conflicts.map(({ found, first, second }) => {
      const related = first ? [{ note: "other-file" as const, span: places.of(first) }] : [];
      return diagnose("framework/table-conflict", found, second ? places.of(second) : at, {
        trail: places.trail(second ?? table),
        related,
      });
    }),
  ];
}

/** What comes after the table, such as a limit, does not change which row holds. */
const rulesOnly = ({ shifts: _shifts, limits: _limits, room: _room, ...rest }: NodeOutcome): NodeOutcome => rest as NodeOutcome;

interface Conflict {
  readonly found: Found<{ readonly combination: Combination; readonly gives: readonly [RowWord, RowWord] }>;
  readonly first?: Row;
  readonly second?: Row;
}

function review(site: NodeSite, scale: ScaleIndex, { rows }: Table, space: Space) {
  const tests = rows.flatMap((row) => ("when" in row ? [{ row, test: testOf(site, scale, row.when) }] : []));
  const hasOtherwise = rows.some((row) => "otherwise" in row);
  const isAsked = testOf(site, scale, undefined);
  const gaps: Found<{ readonly combination: Combination; readonly isUnsaid: boolean }>[] = [];
  const conflicts: Conflict[] = [];
  let [moreGaps, moreConflicts] = [0, 0];
  const choices = space.kinds.map(({ members, standings }) => choicesOf(members.length, standings.length));

  for (const { choices: chosen } of combinations(choices)) {
    const members = membersAt(space, chosen);
    // Where the missing policy speaks, the table does not.
    if (isAsked(members) === undefined) continue;
    const answers = tests.map(({ row, test }) => ({ row, holds: test(members) }));
    const isUnsaid = answers.some(({ holds }) => holds === undefined);
    const [first, ...rest] = answers.filter(({ holds }) => holds).map(({ row }) => row);
    const other = first && rest.find((row) => !givesSame(row, first));
    if (isUnsaid || (!first && !hasOtherwise)) {
      if (gaps.length < mostNamed) gaps.push({ combination: combinationOf(space, chosen), isUnsaid });
      else moreGaps++;
    } else if (first && other) {
      const gives = [wordOf(first), wordOf(other)] as const;
      if (conflicts.length < mostNamed)
        conflicts.push({ found: { combination: combinationOf(space, chosen), gives }, first, second: other });
      else moreConflicts++;
    }
  }
  return {
    gaps: [...gaps, ...(moreGaps > 0 ? [{ more: moreGaps }] : [])],
    conflicts: [...conflicts, ...(moreConflicts > 0 ? [{ found: { more: moreConflicts } }] : [])],
  };
}

type When = Extract<Row, { when: unknown }>["when"];

/** Whether a row holds for these members: asked of the same outcome with a table of that row alone. Undefined where that cannot be said. */
function testOf(
  site: NodeSite,
  scale: ScaleIndex,
  when: When | undefined,
): (members: Parameters<CompiledNode["gradeOf"]>[0]) => boolean | undefined {
  const rows: Row[] = [...(when ? [{ when, level: scale.highest }] : []), { otherwise: true, level: scale.lowest }];
  const node = compileNode({ ...rulesOnly(site.outcome), rule: { table: { match: "first", rows } } } as NodeOutcome, scale, site.at);
  return (members) => {
    const grade = node.gradeOf(members);
    return grade === undefined ? undefined : grade === scale.highest;
  };
}

const wordOf = (row: Row): RowWord =>
  "level" in row ? { level: row.level } : "collect" in row ? { collect: row.collect } : "undetermined";
const givesSame = (a: Row, b: Row): boolean => JSON.stringify(wordOf(a)) === JSON.stringify(wordOf(b));
