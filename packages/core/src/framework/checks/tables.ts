import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Check } from "./check.ts";

/** A table gives a level somewhere, and `otherwise` stands last. */
export const tables: Check = ({ sites }, places) =>
  sites.flatMap(({ outcome: { rule } }): readonly Diagnostic[] => {
    if (!("table" in rule)) return [];
    const { rows } = rule.table;
    const trail = places.trail(rule.table);
    const hasLevel = rows.some((row) => "level" in row);
    return [
      ...(hasLevel ? [] : [diagnose("framework/table-without-level", {}, places.key(rule.table, "rows"), { trail })]),
      ...rows
        .slice(0, -1)
        .filter((row) => "otherwise" in row)
        .map((row) => diagnose("framework/otherwise-not-last", {}, places.of(row), { trail })),
    ];
  });
