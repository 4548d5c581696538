import { type Example, isObserved, type Written, type WrittenCriterion } from "./example.ts";
import { criteriaOf } from "./framework-of.ts";
import { observationId } from "./inspection-of.ts";
import { tableOf } from "./table-of.ts";

/** The scales of an example, in words: their grades from low to high, and what those are worth. */
export const sayScales = ({ scales }: Example): string =>
  scales
    .map(({ id, levels, direction, met, min, max, unit }) => {
      const grades = levels ? levels.map(sayLevel).join(" · ") : `${min} to ${max}${unit === undefined ? "" : ` ${unit}`}`;
      const remarks = [
        ...(direction === "lower-is-better" ? ["lower is better"] : []),
        ...(met === undefined ? [] : [`met from \`${met}\``]),
      ];
      return `Scale \`${id}\`: ${grades}${remarks.map((remark) => `; ${remark}`).join("")}.`;
    })
    .join("\\\n");

const sayLevel = (level: string | Written): string => {
  if (typeof level === "string") return `\`${level}\``;
  const { id, value } = level;
  return `\`${id}\`${value === undefined ? "" : ` (${value})`}`;
};

/** What is given: of each criterion what people rated, or each observation. */
export function givenTable(example: Example): string {
  const { given } = example;
  if (isObserved(given)) {
    const rows = given.map(
      (one, index): Written => ({ observation: observationId(index), "source type": one.type, ...one, type: undefined }),
    );
    const several = criteriaOf(example).flatMap(({ indicators = [] }) => indicators).length > 1;
    return columns(several ? rows : rows.map((row) => ({ ...row, indicator: undefined })));
  }
  const { scales, themes } = example;
  const ratings = given as Readonly<Record<string, string | number>>;
  return columns(
    criteriaOf(example).map(
      (criterion): Written => ({
        criterion: criterion.id,
        ...(scales.length > 1 && { scale: criterion.scale }),
        ...(themes && themes.length > 1 && { theme: criterion.theme }),
        ...attributesOf(criterion),
        given: ratings[criterion.id] ?? "not rated",
      }),
    ),
  );
}

const attributesOf = ({ core, tags, norm, phase }: WrittenCriterion): Written => ({
  core: core === true ? "yes" : undefined,
  tags: Array.isArray(tags) ? tags.join(", ") : undefined,
  norm: (norm as Written | undefined)?.["type"],
  phase,
});

/** A table with the columns in which something stands. */
function columns(rows: readonly Written[]): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => rows.some((row) => row[key] !== undefined));
  return tableOf([keys, ...rows.map((row) => keys.map((key) => (row[key] === undefined ? "" : `\`${row[key]}\``)))]);
}
