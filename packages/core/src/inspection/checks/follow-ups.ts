import { diagnose } from "../../diagnostic/diagnostic.ts";
import { repeats } from "../../schema/repeats.ts";
import type { Check } from "./check.ts";

/** A follow-up is about one measure or one criterion, told once, of an earlier inspection that is named. Which measures that one has is not known here. */
export const followUps: Check = ({ followUp = [], previous }, _framework, places) => {
  const wrong = followUp
    .filter(({ measure, criterion }) => (measure === undefined) === (criterion === undefined))
    .map((one) => {
      const has = one.measure === undefined ? "none" : "both";
      return diagnose("followup/measure-or-criterion", { has }, places.value(one, has === "both" ? "criterion" : "became"), {
        trail: places.trail(one),
      });
    });
  const [first] = followUp;
  const alone = first && !previous ? [diagnose("followup/no-previous", {}, places.of(first))] : [];
  const twice = (["measure", "criterion"] as const).flatMap((key) =>
    repeats(
      followUp.filter((one) => one[key] !== undefined),
      (one) => one[key] ?? "",
    ).map(({ item, first: earlier }) =>
      diagnose("followup/told-twice", { about: item[key] ?? "" }, places.value(item, key), {
        trail: places.trail(item),
        related: [{ note: "first-used-here", span: places.value(earlier, key) }],
      }),
    ),
  );
  return [...wrong, ...alone, ...twice];
};
