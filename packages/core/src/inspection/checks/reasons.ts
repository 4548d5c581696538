import type { ReasonedWord } from "../../diagnostic/catalog/judging.ts";
import { diagnose } from "../../diagnostic/diagnostic.ts";
import type { Check } from "./check.ts";

/** Nothing is adopted, agreed or set aside without a reason. */
export const reasons: Check = (data, _framework, places) => {
  const report = (what: ReasonedWord, entries: readonly { readonly because?: string | undefined }[] = []) =>
    entries
      .filter((entry) => (entry.because ?? "").trim() === "")
      .map((entry) =>
        diagnose("inspection/judgement-without-reason", { what }, places.value(entry, "because"), { trail: places.trail(entry) }),
      );
  const setAside = (data.ratings ?? [])
    .flatMap((block) => block.ratings)
    .filter(({ notRated }) => notRated === "not-applicable" || notRated === "not-assessed");
  return [
    ...report("judgement", data.judgements),
    ...report("consensus", data.consensus),
    ...report("not-rated", data.notRated),
    ...report("not-rated", setAside),
  ];
};
