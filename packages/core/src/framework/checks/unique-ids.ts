import type { FrameworkPart } from "../../diagnostic/catalog/framework.ts";
import { diagnose } from "../../diagnostic/diagnostic.ts";
import { repeats } from "../../schema/repeats.ts";
import { levelsOf } from "../../schema/scale.ts";
import type { Check } from "./check.ts";

/** Ids are unique per kind in a framework; ids of levels per scale. */
export const uniqueIds: Check = ({ data }, places) => {
  const criteria = data.themes.flatMap((theme) => theme.criteria);
  const report = (what: FrameworkPart, items: readonly { readonly id: string }[]) =>
    repeats(items, (item) => item.id).map(({ item, first }) =>
      diagnose("framework/duplicate-id", { what, id: item.id }, places.value(item, "id"), {
        trail: places.trail(item),
        related: [{ note: "first-used-here", span: places.value(first, "id") }],
      }),
    );
  return [
    ...report("source", data.sources),
    ...report("scale", data.scales),
    ...data.scales.flatMap((scale) => report("level", levelsOf(scale))),
    // A judgement names a theme, a criterion or `overall` by id alone, so these share one set of names.
    ...report("criterion", [...data.themes, ...criteria]),
    ...[...data.themes, ...criteria]
      .filter((item) => item.id === "overall")
      .map((item) =>
        diagnose("framework/duplicate-id", { what: "criterion", id: item.id }, places.value(item, "id"), {
          trail: places.trail(item),
          related: [{ note: "first-used-here", span: places.key(data, "outcome") }],
        }),
      ),
    ...report(
      "indicator",
      criteria.flatMap((criterion) => criterion.indicators ?? []),
    ),
  ];
};
