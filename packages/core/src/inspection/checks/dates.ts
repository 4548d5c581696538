import { diagnose } from "../../diagnostic/diagnostic.ts";
import type { Check } from "./check.ts";

/** A period does not end before it begins; a source from before it is no finding. */
export const dates: Check = ({ period, sources = [] }, _framework, places) => {
  const { from, until } = period;
  const reversed =
    until !== undefined && until < from ? [diagnose("inspection/dates-reversed", { from, until }, places.value(period, "until"))] : [];
  const early = sources
    .filter((source) => source.date < from)
    .map((source) =>
      diagnose("inspection/source-before-period", { date: source.date, from }, places.value(source, "date"), {
        trail: places.trail(source),
      }),
    );
  return [...reversed, ...early];
};
