import type { InspectionPart } from "../../diagnostic/catalog/inspection.ts";
import { diagnose } from "../../diagnostic/diagnostic.ts";
import { repeats } from "../../schema/repeats.ts";
import type { Check } from "./check.ts";

/** Ids are unique per kind in the whole inspection, whatever file they stand in. */
export const uniqueIds: Check = (data, _framework, places) => {
  const report = (what: InspectionPart, items: readonly { readonly id?: string | undefined }[] = []) =>
    repeats(
      items.filter((item): item is { readonly id: string } => item.id !== undefined),
      (item) => item.id,
    ).map(({ item, first }) =>
      diagnose("inspection/duplicate-id", { what, id: item.id }, places.value(item, "id"), {
        trail: places.trail(item),
        related: [{ note: "first-used-here", span: places.value(first, "id") }],
      }),
    );
  return [
    ...report("source", data.sources),
    ...report("observation", data.observations),
    ...report("case", data.cases),
    ...report("party", data.parties),
    ...report("assessor", data.assessors),
    ...report("recommendation", data.recommendations),
    ...report("measure", data.measures),
    ...report("signal", data.signals),
    ...report("lesson", data.lessons),
    ...report("obstacle", data.obstacles),
    ...report("action", data.actions),
    ...report("rebuttal", data.rebuttal),
    ...report("step", data.subject.steps),
  ];
};
